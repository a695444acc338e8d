// The steps from a bare clone to a site that can be served. Each names what it is made from and
// what it makes, so that it is done again when, and only when, one of these has changed.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { arePackagesInstalled } from './are-packages-installed.mjs'
import { CONTENT_COMMAND } from './content-command.mjs'
import { runCommand, tool } from './run-command.mjs'

const DATABASE_FILE = process.env.DATABASE_FILE ?? 'prisma/content.db'
const CONTENT_VERSION_FILE = '.tideline/content-version.ts'
const ELEMENTS_FOLDER = 'public/enhance'
const SERVER_FILE = 'dist/server.js'

/** All that npm installs, exactly as the lock file says. */
export const PACKAGES = {
  name: 'packages',
  title: 'Installing packages',
  inputs: ['package.json', 'package-lock.json'],
  machine: [process.versions.node.split('.')[0], process.platform, process.arch],
  outputs: ['node_modules/.package-lock.json'],
  isDone: arePackagesInstalled,
  run: (onLine) =>
    runCommand(['npm', 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      onLine,
    }),
}

/** The code through which the database is asked, made from its schema. */
export const CLIENT = {
  name: 'client',
  title: 'Making the database client',
  after: PACKAGES,
  inputs: ['prisma/schema.prisma', 'prisma.config.ts'],
  outputs: ['prisma/generated'],
  alsoMakes: [CONTENT_VERSION_FILE],
  run: generateClient,
}

/** The content, checked, compiled and loaded into the database that the pages ask. */
export const CONTENT = {
  name: 'content',
  title: 'Checking and loading the content',
  after: CLIENT,
  inputs: ['content', 'lib', 'prisma', 'contentlayer.config.ts', 'tsconfig.json'].concat(
    [
      'content-command.mjs',
      'content.ts',
      'content-flow.ts',
      'compile-content.ts',
      'compile-worker.mjs',
    ].map((name) => `scripts/${name}`),
  ),
  settings: ['DATABASE_FILE', 'SOURCE_DATE_EPOCH'],
  outputs: [DATABASE_FILE],
  run: (onLine) => runCommand(CONTENT_COMMAND, { onLine }),
}

/** What runs in a reader's browser, as one module. */
export const ELEMENTS = {
  name: 'elements',
  title: 'Bundling the custom elements',
  after: PACKAGES,
  inputs: ['components/enhance', 'tsconfig.json'],
  outputs: [ELEMENTS_FOLDER],
  run: bundleElements,
}

/** The server, as one file that needs no compiler when it starts. */
export const SERVER = {
  name: 'server',
  title: 'Bundling the server',
  after: PACKAGES,
  inputs: ['server', 'lib', 'tsconfig.json'],
  outputs: [SERVER_FILE],
  run: (onLine) =>
    runCommand(
      [
        ...[tool('esbuild'), 'server/main.ts', `--outfile=${SERVER_FILE}`, '--bundle'],
        ...['--platform=node', '--format=esm', '--target=node20', '--packages=external'],
        '--log-level=warning',
      ],
      { onLine },
    ),
}

/** Every page, made ready to be served. */
export const BUILD = {
  name: 'build',
  title: 'Building the pages',
  after: CONTENT,
  inputs: ['app', 'components', 'public', 'server', 'next.config.ts', 'postcss.config.mjs'],
  settings: ['SITE_URL'],
  outputs: ['.next/BUILD_ID', 'dist/static'].concat(
    ['headers.json', 'headers.caddy', 'release.json'].map((name) => `dist/${name}`),
  ),
  run: buildPages,
}

/** Its name has a hash of what is in it, and no other module lies beside it. */
async function bundleElements(onLine) {
  rmSync(ELEMENTS_FOLDER, { recursive: true, force: true })
  return runCommand(
    [
      ...[tool('esbuild'), 'components/enhance/elements.ts', `--outdir=${ELEMENTS_FOLDER}`],
      ...['--entry-names=[name]-[hash]', '--bundle', '--minify', '--format=esm'],
      ...['--target=es2022', '--log-level=warning'],
    ],
    { onLine },
  )
}

async function generateClient(onLine) {
  if (!existsSync(CONTENT_VERSION_FILE)) {
    mkdirSync('.tideline', { recursive: true })
    writeFileSync(CONTENT_VERSION_FILE, 'export {}\n')
  }
  const environment = hasSchemaEngine() ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: 'package.json' }
  return runCommand([tool('prisma'), 'generate'], { environment, onLine })
}

/**
 * All of a build is made at one time, which its pages and its record both name. Its processes sweep
 * their memory early, and share what the system hands out. With a hundred articles they hold 1.6 to
 * 1.9 GB at most, and held 2.3 without, in the same time.
 */
async function buildPages(onLine) {
  const now = String(Math.floor(Date.now() / 1000))
  const options = [process.env.NODE_OPTIONS, '--import=./scripts/modest-heap.mjs']
  const environment = {
    SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH ?? now,
    NODE_OPTIONS: options.filter((option) => option !== undefined).join(' '),
    MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2',
  }
  return runCommand([tool('next'), 'build'], { environment, onLine })
}

/**
 * Prisma looks for a downloaded engine at every start and stops without one, although making the
 * client does not need it. Any file that exists satisfies it.
 */
function hasSchemaEngine() {
  if (process.env.PRISMA_SCHEMA_ENGINE_BINARY) return true
  return readdirSync('node_modules/@prisma/engines').some((name) =>
    name.startsWith('schema-engine'),
  )
}
