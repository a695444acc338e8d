import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from './run-command.mjs'

const UNPACKED = '.tideline/caddy'

/** The Caddy of this machine or the one that was unpacked for the tests; null where there is none. */
export function findCaddy() {
  const folders = (process.env.PATH ?? '')
    .split(path.delimiter)
    .concat('/usr/bin', '/usr/local/bin')
  const places = [...folders, path.resolve(UNPACKED, 'usr/bin')]
  return places.map((folder) => path.join(folder, 'caddy')).find((file) => existsSync(file)) ?? null
}

/**
 * Looks for Caddy and, on Debian, unpacks the one of Debian where there is none. It is not installed,
 * since that would start it. Returns its path, or null and what went wrong.
 */
export async function ensureCaddy(onLine = console.log) {
  const found = findCaddy()
  if (found) return { file: found, output: `Using ${found}` }
  if (!isDebian()) return { file: null, output: 'No Caddy here, and no Debian to take one from.' }
  onLine('No Caddy here: unpacking the one of Debian')
  const update = process.getuid?.() === 0 ? ['apt-get -q update'] : []
  const steps = [
    ...['rm -rf draft', 'mkdir draft', 'cd draft', ...update, 'apt-get -q download caddy'],
    ...['dpkg-deb -x caddy_*.deb .', 'cd ..', 'mv draft/usr .'],
  ]
  mkdirSync(UNPACKED, { recursive: true })
  // Two tests may do this at once: the second waits, and finds what it looked for.
  const command = `cd ${UNPACKED} && flock lock sh -c '[ -e usr ] || { ${steps.join(' && ')}; }'`
  const { output } = await runCommand(['sh', '-c', command], { onLine })
  return { file: findCaddy(), output }
}

function isDebian() {
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}
