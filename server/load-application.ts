import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Application } from '@/server/ask-application'
import { StartProblem } from '@/server/start-problem'

/**
 * Makes Next ready to answer from its build in a folder. Its settings are those that the build wrote
 * down: neither next.config.ts nor a compiler for it is needed.
 */
export async function loadApplication(folder: string): Promise<Application> {
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(readConfig(folder)),
  })
  // Loaded as late as this, since it looks at the lines above when it is loaded.
  const { default: next } = await import('next')
  const application = next({ dev: false, dir: folder })
  await application.prepare()
  return application.getRequestHandler()
}

function readConfig(folder: string): unknown {
  const file = path.join(folder, '.next/required-server-files.json')
  try {
    return JSON.parse(readFileSync(file, 'utf8')).config
  } catch {
    throw new StartProblem(`The pages are not built yet: run \`npm run build\` first.`)
  }
}
