import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { CONTENT_TREE } from '../examples/content-tree'
import { loadTree, type TreeChange } from './load-tree'

/** Compiles and loads what is really published into a database. */
export async function loadRealContent(databaseFile: string): Promise<void> {
  const examples = Object.keys(CONTENT_TREE).map((file) => [file, null] as const)
  const change: TreeChange = Object.fromEntries(examples)
  for (const file of readdirSync('content', { recursive: true, encoding: 'utf8' })) {
    if (/\.(md|yaml)$|^evidence\.lock\.jsonl$/.test(file))
      change[file] = readFileSync(path.join('content', file), 'utf8')
  }
  await loadTree(databaseFile, change)
}
