import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ENVIRONMENT } from '@/lib/environment'
import { getContentVersion } from '@/lib/site/content-version'
import { cleanOutputs } from '@/server/clean-outputs'
import { formatCaddyHeaders } from '@/server/format-caddy-headers'
import { listTree } from '@/server/list-tree'
import { type BuildOutputs, listTreeFiles } from '@/server/list-tree-files'
import { listHeaders } from '@/server/list-headers'
import { makeCitations } from '@/server/make-citations'
import { writeTree } from '@/server/write-tree'

const FOLDER = 'dist'
const RELEASE_FILE = 'release.json'
/** Where they are until they are in the tree. */
const CITATIONS = '.next/citations'

type Build = { outputs: BuildOutputs; projectDir: string }

/**
 * Makes of what Next has built what is served: its own pages lose the framework's scripts where they
 * lie, and `dist/static` becomes a tree that any file server can serve. `dist/release.json` is struck
 * out first and written last, so that whoever finds it finds a whole release.
 */
export async function finishBuild({ outputs, projectDir }: Build): Promise<void> {
  const folder = path.join(projectDir, FOLDER)
  await mkdir(folder, { recursive: true })
  await rm(path.join(folder, RELEASE_FILE), { force: true })
  const citations = path.join(projectDir, CITATIONS)
  const [cited] = await Promise.all([makeCitations(citations), cleanOutputs(outputs)])
  const files = await listTreeFiles(outputs, path.join(projectDir, 'public'), cited)
  const [tree, headersFile] = [path.join(folder, 'static'), path.join(folder, 'headers.json')]
  await writeTree(files, tree)
  await rm(citations, { recursive: true, force: true })
  await writeRecord(headersFile, listHeaders(files))
  const release = { contentVersion: getContentVersion(), builtAt: ENVIRONMENT.builtAt }
  const forCaddy = formatCaddyHeaders(listTree(tree, headersFile), release)
  await writeFile(path.join(folder, 'headers.caddy'), forCaddy)
  await writeRecord(path.join(folder, RELEASE_FILE), release)
}

function writeRecord(file: string, record: object): Promise<void> {
  return writeFile(file, `${JSON.stringify(record, null, 2)}\n`)
}
