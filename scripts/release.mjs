// `npm run release`: builds the site into a new folder, starts it, sends the readers there and stops
// the one before, which is kept. `-- --back` goes back to it; `-- --use NAME` changes to a release
// that was built elsewhere. No request is lost. How a machine is set up for it: docs/operating.md.
import './begin.mjs'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { stopOnSignals } from './children.mjs'
import { confirmWhole, copyRelease, readContentVersion } from './copy-release.mjs'
import { giveUp } from './give-up.mjs'
import { openReleases } from './release-folders.mjs'
import { readReleaseSettings } from './release-settings.mjs'
import { runCommand } from './run-command.mjs'
import { switchRelease } from './switch-release.mjs'
import { takeLock } from './take-lock.mjs'

const USAGE = 'npm run release [-- --back | --use NAME]'

stopOnSignals()
const options = readOptions()
const { settings, problem } = readReleaseSettings(process.env)
if (problem) giveUp(problem)
refuseBadRoot(settings.root)
const lock = takeLock('release', 'npm run release', settings.root)
if (lock.problem) giveUp(lock.problem)
const releases = openReleases(settings.root)
try {
  const name = options.build ? await buildRelease() : findRelease()
  await switchRelease(settings, releases, name, (line) => console.log(line))
  releases.removeAllBut([name, releases.previous()])
} catch (error) {
  giveUp(`${error.message}\nReaders are sent to: ${releases.current() ?? 'nothing yet'}.`)
}

function readOptions() {
  const options = { back: { type: 'boolean' }, use: { type: 'string' } }
  try {
    const { back, use } = parseArgs({ options }).values
    if (back && use) giveUp(`Either --back or --use NAME: ${USAGE}`)
    return { back, use, build: !back && use === undefined }
  } catch (error) {
    giveUp(`${error.message}\n${USAGE}`)
  }
}

function refuseBadRoot(root) {
  try {
    accessSync(root, constants.W_OK | constants.X_OK)
  } catch {
    giveUp(
      `Releases are kept in ${root}, which is not there or cannot be written. Make it, or name another folder in TIDELINE_ROOT (docs/operating.md).`,
    )
  }
}

async function buildRelease() {
  releases.removeAllBut([releases.current(), releases.previous()])
  console.log('Building the site')
  const { ok, output } = await runCommand([process.execPath, 'scripts/build.mjs'])
  if (!ok) throw new Error(`${output.trim()}\nThe site could not be built.`)
  const name = releases.nextName(readContentVersion('.'))
  copyRelease(releases.folderOf(name))
  console.log(`Built ${path.join('releases', name)}`)
  return name
}

function findRelease() {
  const name = options.use ?? releases.previous()
  if (name === null) throw new Error('There is no earlier release to go back to.')
  if (!releases.isWhole(name)) throw new Error(`There is no whole release ${name}.`)
  if (name === releases.current()) throw new Error(`${name} is the one that is served.`)
  confirmWhole(releases.folderOf(name))
  return name
}
