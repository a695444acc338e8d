import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Writes a file that is there as a whole or not at all. Its draft is hidden from the check. */
export function replaceFile(file: string, text: string): void {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`)
  writeFileSync(draft, text)
  renameSync(draft, file)
}
