import { copyFile, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { SMALLEST } from '@/server/compress'
import { runInBatches } from '@/server/run-in-batches'
import type { TreeFile } from '@/server/list-tree-files'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** These are compressed already. */
const PACKED = /\.(woff2?|png|ico|gz|zip)$/
const PACKED_TYPE = /^(image\/(?!svg)|application\/(zip|gzip))/

/**
 * Writes the files, and beside each text its smallest forms (`.br`, `.gz`). All is written beside the
 * tree that is there and then put in its place, so that nobody is served half of one. A text that
 * stands in the last tree to the letter is not compressed again.
 */
export async function writeTree(files: TreeFile[], folder: string): Promise<void> {
  const fresh = `${folder}.new`
  const last = `${folder}.old`
  await rm(fresh, { recursive: true, force: true })
  await rm(last, { recursive: true, force: true })
  await mkdir(fresh, { recursive: true })
  await runInBatches(files, (file) => writeFileOfTree(file, fresh, folder))
  if (existsSync(folder)) await rename(folder, last)
  await rename(fresh, folder)
  await rm(last, { recursive: true, force: true })
}

async function writeFileOfTree(file: TreeFile, fresh: string, known: string): Promise<void> {
  const target = path.join(fresh, file.path)
  await mkdir(path.dirname(target), { recursive: true })
  await copyFile(file.source, target)
  const content = await readFile(target)
  if (content.length < SMALLEST || isPacked(file)) return
  const before = path.join(known, file.path)
  if (await isSame(before, content)) {
    await link(`${before}.br`, `${target}.br`)
    await link(`${before}.gz`, `${target}.gz`)
    return
  }
  await writeFile(`${target}.br`, await brotli(content, brotliOptions(content.length)))
  await writeFile(`${target}.gz`, await zip(content, { level: 9 }))
}

function isPacked({ headers, path }: TreeFile): boolean {
  return PACKED.test(path) || PACKED_TYPE.test(headers['content-type'] ?? '')
}

function brotliOptions(size: number) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  return { params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: size } }
}

async function isSame(file: string, content: Buffer): Promise<boolean> {
  if (![file, `${file}.br`, `${file}.gz`].every((name) => existsSync(name))) return false
  return content.equals(await readFile(file))
}
