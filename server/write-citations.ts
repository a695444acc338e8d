import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { CITATION_ENDINGS, citationAddress } from '@/lib/citation/citation-endings'
import { listCitedWorks } from '@/lib/citation/citation-queries'
import { citationResponse } from '@/lib/citation/citation-response'
import type { TreeFile } from '@/server/list-tree-files'
import { runInBatches } from '@/server/run-in-batches'

/** Writes the citations of all pages, in every form, into a folder: what their routes would answer. */
export async function writeCitations(folder: string): Promise<TreeFile[]> {
  const files: TreeFile[] = []
  await runInBatches(await listCitedWorks(), async (work) => {
    await mkdir(path.join(folder, path.dirname(work.address)), { recursive: true })
    for (const ending of CITATION_ENDINGS) {
      const address = citationAddress(work.address, ending)
      const response = citationResponse(work, ending)
      const source = path.join(folder, address)
      await writeFile(source, await response.text())
      const headers = Object.fromEntries(response.headers)
      files.push({ address, path: address.slice(1), source, headers })
    }
  })
  return files
}
