import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runCommand, tool } from '@/scripts/run-command.mjs'

/** Inside the repository, so that it finds the same packages, and out of git's sight. */
const FOLDER = '.tideline/bench/bare-app'

const FILES = {
  'package.json': '{ "private": true }',
  'next.config.mjs': `import path from 'node:path'
const config = { turbopack: { root: path.resolve('../../..') } }
export { config as default }
`,
  'app/layout.js': `function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>
}
export { Layout as default }
`,
  'app/page.js': `import { connection } from 'next/server'
async function Page() {
  await connection()
  return <p>Nothing</p>
}
export { Page as default }
`,
}

/** Builds the emptiest application that Next renders on request; gives its folder. */
export async function buildBareApp(): Promise<string> {
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(FOLDER, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const { ok, output } = await runCommand([tool('next'), 'build', FOLDER])
  if (!ok) throw new Error(`The bare application was not built.\n${output}`)
  return FOLDER
}
