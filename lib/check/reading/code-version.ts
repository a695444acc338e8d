import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** All that reading content can depend on: our own code, and the packages that it runs with. */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const CODE = ['lib', 'package-lock.json']

/**
 * A text that changes with the code that reads content, with its packages and with Node. Null
 * where a file was changed after this process had begun, since other code may be running then.
 */
export function readCodeVersion(): string | null {
  const hash = createHash('sha256').update(process.version)
  for (const file of CODE.flatMap((name) => listFiles(path.join(ROOT, name)))) {
    if (statSync(file).mtimeMs > performance.timeOrigin) return null
    const content = readFileSync(file)
    hash.update(`\0${path.relative(ROOT, file)}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function listFiles(file: string): string[] {
  const status = statSync(file, { throwIfNoEntry: false })
  if (!status) return []
  if (!status.isDirectory()) return [file]
  return readdirSync(file, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
