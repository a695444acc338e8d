import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Every file that belongs to the project, by its path: all but what .gitignore leaves out. */
export function listFiles(folder = '.'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name)
    if (entry.name === '.git' || isIgnored(name, entry.isDirectory())) return []
    return entry.isDirectory() ? listFiles(name) : [name]
  })
}

/** The files written in a programming language, those of the tests among them. */
export function listCode(): string[] {
  return listFiles().filter((name) => /\.(ts|tsx|mjs|css)$/.test(name))
}

const ignored = readFileSync('.gitignore', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

/** A pattern names a file or folder wherever it is, or by its path where it has a slash inside. */
function isIgnored(name: string, isFolder: boolean): boolean {
  return ignored.some((pattern) => {
    const [body = '', isForFolders] = pattern.endsWith('/')
      ? [pattern.slice(0, -1), true]
      : [pattern, false]
    const form = new RegExp(`^${body.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`)
    return (!isForFolders || isFolder) && form.test(body.includes('/') ? name : path.basename(name))
  })
}
