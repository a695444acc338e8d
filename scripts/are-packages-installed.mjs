import { readFileSync } from 'node:fs'

/**
 * True when `node_modules` holds just what the lock file says, whoever put it there: npm leaves
 * a list of what it has installed, and writes it last. Packages for other systems may be missing.
 */
export function arePackagesInstalled() {
  const wanted = readPackages('package-lock.json')
  const installed = readPackages('node_modules/.package-lock.json')
  if (!wanted || !installed) return false
  const isRight = (name) => isSame(wanted[name], installed[name])
  const isDispensable = (name) => name === '' || wanted[name].optional
  return (
    Object.keys(installed).every(isRight) &&
    Object.keys(wanted).every((name) => isRight(name) || isDispensable(name))
  )
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    // Not there, or cut short: then it is not known what is installed.
    return null
  }
}

function isSame(one, other) {
  return one?.version === other?.version && one?.integrity === other?.integrity
}
