import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runCommand, tool } from '@/scripts/run-command.mjs'

/** Inside the repository, so that it finds the same packages, and out of git's sight. */
const FOLDER = '.tideline/bench/plain-site'
const COPIED = ['app', 'components', 'content', 'lib', 'prisma', 'public', 'scripts', 'server']
const SETTINGS = ['package.json', 'postcss.config.mjs', 'tsconfig.json']
const MADE = ['.tideline/content-version.ts']
/** Says of which build of ours this is the counterpart. */
const MADE_BESIDE = path.join(FOLDER, 'made-beside')

/** The same settings without our adapter, so that Next leaves its scripts in. */
const PLAIN = `const plain = {
  ...config,
  adapterPath: undefined,
  turbopack: { root: ${JSON.stringify(path.resolve('.'))} },
  typescript: { ignoreBuildErrors: true },
}
export { plain as default }`

/**
 * Builds a copy of the site as Next builds it by itself; gives its folder. One that was built beside
 * the same build of ours is taken as it is. Throws where it cannot be built.
 */
export async function buildPlainSite(databaseFile: string): Promise<string> {
  const ours = readFileSync('.next/BUILD_ID', 'utf8')
  if (existsSync(MADE_BESIDE) && readFileSync(MADE_BESIDE, 'utf8') === ours) return FOLDER
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  for (const name of [...COPIED, ...SETTINGS, ...MADE]) {
    cpSync(name, path.join(FOLDER, name), { recursive: true })
  }
  writeFileSync(path.join(FOLDER, 'next.config.ts'), formatPlainSettings())
  const environment = { DATABASE_FILE: path.resolve(databaseFile) }
  const { ok, output } = await runCommand([tool('next'), 'build', FOLDER], { environment })
  if (!ok) throw new Error(`The site was not built without its adapter.\n${output}`)
  writeFileSync(MADE_BESIDE, ours)
  return FOLDER
}

function formatPlainSettings(): string {
  const settings = readFileSync('next.config.ts', 'utf8')
  const plain = settings.replace(/^export default config$/m, PLAIN)
  if (plain === settings) throw new Error('The settings of Next are not exported as they were.')
  return plain
}
