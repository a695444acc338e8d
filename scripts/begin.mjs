// What every command does first, imported for that effect alone: the right folder, so that all
// paths can be relative, and the right Node, refused in a sentence before anything newer than
// Node 18 knows is used.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'))
process.env.PWD = process.cwd()

const wanted = JSON.parse(readFileSync('package.json', 'utf8')).engines.node.replace('>=', '')

if (isOlder(process.versions.node, wanted)) {
  console.error(
    `Tideline needs Node ${wanted} or newer, and this is Node ${process.versions.node}.\n` +
      'Install a newer one from nodejs.org (or run `nvm use`), then give the command again.',
  )
  process.exit(1)
}

function isOlder(version, limit) {
  const parts = version.split('.').map(Number)
  const limits = limit.split('.').map(Number)
  const different = limits.findIndex((number, index) => parts[index] !== number)
  return different >= 0 && parts[different] < limits[different]
}
