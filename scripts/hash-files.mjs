import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Made by our own commands or by an editor's program: not something that a person wrote. */
const NOT_WRITTEN = /^\.|~$|\.db(-|\.|$)|^(generated|node_modules)$/

/**
 * One line that stands for the content of these files and folders: the same text gives the same
 * hash, whatever the time stamps say. A path that is not there has a hash of its own.
 */
export function hashFiles(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(listFiles)) {
    const content = existsSync(file) ? readFileSync(file) : 'not there'
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function listFiles(file) {
  if (!existsSync(file) || !statSync(file).isDirectory()) return [file]
  return readdirSync(file)
    .filter((name) => !NOT_WRITTEN.test(name))
    .sort()
    .flatMap((name) => listFiles(path.join(file, name)))
}
