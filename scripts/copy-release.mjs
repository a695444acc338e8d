import { createHash } from 'node:crypto'
import {
  constants,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import path from 'node:path'
import { UNFINISHED } from './release-folders.mjs'

const DATABASE_FILE = process.env.DATABASE_FILE ?? 'prisma/content.db'
/** What Next writes for itself and for those who look at a build. */
const LEFT_OUT = /^\.next\/(cache|dev|diagnostics|types|trace|trace-build|turbopack)(\/|$)/

/**
 * Makes of the finished build in this folder a release that needs nothing outside its own: tree,
 * server, database and the packages that run. Until it is whole its name ends in `.part`. Throws
 * where the build is not whole, or changes meanwhile.
 */
export function copyRelease(folder) {
  const draft = `${folder}${UNFINISHED}`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(path.join(draft, 'prisma'), { recursive: true })
  for (const name of ['dist', '.next', 'deploy', 'package.json']) copy(name, path.join(draft, name))
  copy('scripts', path.join(draft, 'scripts'))
  copy(DATABASE_FILE, path.join(draft, 'prisma/content.db'))
  for (const place of listRunningPackages()) linkFiles(place, path.join(draft, place))
  confirmWhole(draft)
  renameSync(draft, folder)
}

/** The content version of the build in a folder; throws where there is no whole one. */
export function readContentVersion(folder) {
  const file = path.join(folder, 'dist/release.json')
  if (!existsSync(file)) throw new Error('The build is not whole: it has no dist/release.json.')
  return JSON.parse(readFileSync(file, 'utf8')).contentVersion
}

function copy(from, to) {
  if (!existsSync(from)) throw new Error(`The build is not whole: it has no ${from}.`)
  cpSync(from, to, {
    ...{ recursive: true, verbatimSymlinks: true, preserveTimestamps: true },
    mode: constants.COPYFILE_FICLONE,
    filter: (source) => !LEFT_OUT.test(source.split(path.sep).join('/')),
  })
}

/** All that npm has installed but for what is used to build and test alone. */
function listRunningPackages() {
  const { packages } = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8'))
  return Object.entries(packages)
    .filter(([place, { dev, devOptional }]) => !dev && !devOptional && existsSync(place))
    .map(([place]) => place)
}

/** npm never changes a file of a package in its place, so that two names can stand for the same. */
function linkFiles(from, to) {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    const [source, target] = [path.join(from, name), path.join(to, name)]
    // Packages inside a package are listed by themselves.
    if (name === 'node_modules') continue
    if (lstatSync(source).isDirectory()) linkFiles(source, target)
    else linkOrCopy(source, target)
  }
}

function linkOrCopy(source, target) {
  try {
    linkSync(source, target)
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'EMLINK'].includes(error.code)) throw error
    cpSync(source, target, { verbatimSymlinks: true })
  }
}

/** Throws unless the release in a folder has a build, and the database of that build. */
export function confirmWhole(folder) {
  const bytes = readFileSync(path.join(folder, 'prisma/content.db'))
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  if (readContentVersion(folder) === version) return
  throw new Error('The database is not the one that the pages were built from: build again.')
}
