import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { runCommand, tool } from './run-command.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const USUAL_PLACES = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The Chromium that the site tests drive, or null when this machine has none yet. */
export async function findChromium() {
  if (process.env.CHROMIUM) return existsOrThrow(process.env.CHROMIUM)
  const folders = (process.env.PATH ?? '').split(path.delimiter).concat('/usr/bin')
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  const places = [...onPath, ...USUAL_PLACES, await placeOfPlaywright()]
  return places.find((file) => file && existsSync(file)) ?? null
}

/**
 * Installs Chromium where there is none: Debian's own where we may, else the one that Playwright
 * downloads. Returns its path, or what went wrong; says what it does through `onLine`.
 */
export async function ensureChromium(onLine = console.log) {
  const found = await findChromium()
  if (found) return { file: found, output: `Using ${found}` }
  const result = canUseApt() ? await installFromDebian(onLine) : await downloadByPlaywright(onLine)
  return { file: await findChromium(), output: result.output }
}

function existsOrThrow(file) {
  if (existsSync(file)) return file
  throw new Error(`CHROMIUM names ${file}, which is not there. Unset it, or name a Chromium.`)
}

async function placeOfPlaywright() {
  try {
    const { chromium } = await import('@playwright/test')
    return chromium.executablePath()
  } catch {
    // Not installed, or it keeps no browser for this system: then it is no place to look at.
    return null
  }
}

function canUseApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

async function installFromDebian(onLine) {
  onLine('No Chromium here: installing the one of Debian')
  const environment = { DEBIAN_FRONTEND: 'noninteractive' }
  const update = await runCommand(['apt-get', 'update'], { environment, onLine })
  const install = await runCommand(
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    { environment, onLine },
  )
  return { ok: install.ok, output: update.output + install.output }
}

function downloadByPlaywright(onLine) {
  onLine('No Chromium here: letting Playwright download one')
  return runCommand([tool('playwright'), 'install', 'chromium'], { onLine })
}
