import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { confirmText } from '@/server/confirm-text'
import type { BuildOutputs } from '@/server/list-tree-files'
import { runInBatches } from '@/server/run-in-batches'
import { stripFramework } from '@/server/strip-framework'

/**
 * Takes the framework's scripts out of the pages that Next has made, where they lie, and with them
 * the payloads that these scripts would ask for. Stops where a page would lose a word.
 */
export async function cleanOutputs({ prerenders, staticFiles }: BuildOutputs): Promise<void> {
  const made = [
    ...prerenders.map(({ fallback, pathname }) => [fallback?.filePath, pathname] as const),
    ...staticFiles.map(({ filePath, pathname }) => [filePath, pathname] as const),
  ]
  const files = new Map(made.flatMap(([file, address]) => (file ? [[file, address]] : [])))
  await runInBatches([...files], async ([file, address]) => {
    if (file.endsWith('.html')) await cleanPage(file, address)
    // Next makes a page anew, scripts and all, where its payload is not there: an empty one will do.
    else if (file.endsWith('.segment.rsc')) await rm(file, { force: true })
    else if (file.endsWith('.rsc')) await writeFile(file, '')
  })
}

async function cleanPage(file: string, address: string): Promise<void> {
  const html = await readFile(file, 'utf8')
  const clean = stripFramework(html)
  confirmText(html, clean, address)
  // The new page gets a file of its own: the same one may be in a cache of Next's by a hard link.
  await writeFile(`${file}.new`, clean)
  await rename(`${file}.new`, file)
}
