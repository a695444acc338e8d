import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

/** A new empty folder, removed after the last test of the file. Call it at the top of that file. */
export function createTemporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tideline-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return folder
}
