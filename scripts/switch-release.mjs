import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readContentVersion } from './copy-release.mjs'
import { formatCaddyRelease } from './format-caddy-release.mjs'
import { runCommand } from './run-command.mjs'
import { waitUntilReady } from './wait-until-ready.mjs'

/** Caddy has a request in its hands for less than this before it knows which server is to have it. */
const PASSING_MS = 1000

/**
 * Starts the servers of a release on the ports that are free, sends the readers to them, and stops
 * the servers of the one before. Throws where that cannot be done; then the one before is served on.
 */
export async function switchRelease(settings, releases, name, say) {
  const before = releases.current()
  const [used, free] = choosePorts(settings.portGroups, releases, before)
  if (before !== null) await freePorts(settings, releases, free)
  try {
    await startServers(settings, releases, name, free, say)
    await sendReaders(settings, releases, { name, before, ports: free })
  } catch (error) {
    await stopServers(settings, releases, free)
    throw error
  }
  say(`Readers are sent to ${name}, at ports ${free.join(' and ')}`)
  if (before !== null) await stopUnasked(settings, releases, used)
}

/** The ports of the release that is served, and those of the next one. */
function choosePorts([first, second], releases, current) {
  const isFirstUsed = current !== null && first.some((port) => releases.atPort(port) === current)
  return isFirstUsed ? [first, second] : [second, first]
}

/** Where a release was cut off half-way, Caddy may not have been told, and still send readers there. */
async function freePorts(settings, releases, ports) {
  if (ports.every((port) => releases.atPort(port) === null)) return
  await runInShell(settings.root, settings.reload, '')
  await stopUnasked(settings, releases, ports)
}

/** Stops servers to which Caddy sends nobody any more. */
async function stopUnasked(settings, releases, ports) {
  await new Promise((resolve) => setTimeout(resolve, PASSING_MS))
  await stopServers(settings, releases, ports)
}

async function startServers({ root, start, readyMs }, releases, name, ports, say) {
  const contentVersion = readContentVersion(releases.folderOf(name))
  for (const port of ports) {
    releases.setAtPort(port, name)
    await runInShell(root, start, port)
  }
  for (const port of ports) await waitUntilReady(port, contentVersion, readyMs)
  say(`${name} is ready at ports ${ports.join(' and ')}`)
}

/** From one moment to the next: Caddy reads all that it needs of a release at once. */
async function sendReaders({ root, reload }, releases, { name, before, ports }) {
  const earlier = releases.previous()
  const file = path.join(releases.folderOf(name), 'release.caddy')
  const [tree, earlierTree] = [name, before ?? name].map((it) =>
    path.join(releases.folderOf(it), 'dist/static'),
  )
  writeFileSync(`${file}.new`, formatCaddyRelease({ tree, earlierTree, ports }))
  renameSync(`${file}.new`, file)
  releases.setPrevious(before)
  releases.setCurrent(name)
  try {
    await runInShell(root, reload, '')
  } catch (error) {
    releases.setCurrent(before)
    releases.setPrevious(earlier)
    throw error
  }
}

async function stopServers({ root, stop }, releases, ports) {
  for (const port of ports.filter((it) => releases.atPort(it) !== null)) {
    await runInShell(root, stop, port)
    releases.setAtPort(port, null)
  }
}

async function runInShell(root, command, port) {
  const { ok, output } = await runCommand(['sh', '-c', `cd "${root}" && ${command}`], {
    environment: { PORT: port },
  })
  if (!ok) throw new Error(`"${command.replaceAll('$PORT', port)}" failed:\n${output.trim()}`)
}
