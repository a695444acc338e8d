import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createTemporaryFolder } from './temporary-folder'

const parent = createTemporaryFolder()

/** A folder of its own with the real scripts in it and hardly anything else. */
export function createScriptFolder(): string {
  const folder = mkdtempSync(path.join(parent, 'scripts-'))
  cpSync('scripts', path.join(folder, 'scripts'), { recursive: true })
  mkdirSync(path.join(folder, '.tideline'))
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({
      name: 'small',
      version: '1.0.0',
      type: 'module',
      engines: { node: '>=20.19' },
    }),
  )
  return folder
}

/** Runs one of the scripts there, to its end, and tells what it said and how it ended. */
export function runScript(
  folder: string,
  script: string,
  environment: Record<string, string> = {},
) {
  const result = spawnSync(process.execPath, [path.join('scripts', script)], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    timeout: 30_000,
  })
  return { code: result.status, output: result.stdout + result.stderr }
}
