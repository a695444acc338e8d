import '@/server/heap-growth'
import path from 'node:path'
import { inspect } from 'node:util'
import { ENVIRONMENT } from '@/lib/environment'
import { findDatabaseProblem, findVersionProblem } from '@/server/check-database'
import { createAddressReader } from '@/server/client-address'
import { createLimitedServer, listen } from '@/server/listen'
import { loadApplication } from '@/server/load-application'
import { prepareStop } from '@/server/prepare-stop'
import { createRateLimit } from '@/server/rate-limit'
import { createReadiness } from '@/server/readiness'
import { readRelease } from '@/server/release'
import { createLog } from '@/server/request-log'
import { routeConsole } from '@/server/route-console'
import { parseSettings } from '@/server/settings'
import { createSite } from '@/server/site'
import { StartProblem } from '@/server/start-problem'
import { openTree } from '@/server/static-tree'

const APPLICATION_SECONDS = 20

start().catch((error: unknown) => {
  // Whoever starts the server can mend the one and not the other.
  const words = error instanceof StartProblem ? error.message : inspect(error)
  process.stderr.write(`${words}\n`)
  process.exit(1)
})

async function start() {
  const settings = parseSettings(process.env)
  const release = readRelease('dist/release.json')
  await refuseBadDatabase(ENVIRONMENT.databaseFile, release.contentVersion)
  const log = createLog(settings.logLevel)
  routeConsole(log)
  // What one request has left behind is no reason to leave all the others without an answer.
  process.on('unhandledRejection', (reason) => log.error({ error: inspect(reason) }, 'left behind'))
  const readiness = createReadiness(ENVIRONMENT.databaseFile, release)
  const addressOf = createAddressReader(settings.trustedProxies)
  const limit = settings.isRateLimited ? createRateLimit() : () => 0
  const site = createSite({
    tree: openTree('dist/static', 'dist/headers.json', settings.cacheBytes / 2),
    application: await loadApplication(path.resolve('.')),
    ...{ release, readiness, log, cacheBytes: settings.cacheBytes / 2 },
    waitOf: (request) => limit(addressOf(request)),
    applicationSeconds: APPLICATION_SECONDS,
  })
  const server = createLimitedServer(site)
  const stop = prepareStop(server)
  await listen(server, settings.port, settings.host)
  log.info({ port: settings.port, ...release }, 'ready')

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.once(signal, async () => {
      readiness.leave()
      log.info({ signal }, 'stopping')
      const isWhole = await stop()
      log.info(isWhole ? 'stopped, with every request finished' : 'stopped, some were cut off')
      process.exit(0)
    })
  }
}

async function refuseBadDatabase(file: string, contentVersion: string) {
  const damage = await findDatabaseProblem(file, { isThorough: true })
  if (damage !== null) {
    throw new StartProblem(
      `${damage} Run \`npm run build\`, which makes it from the content, when no other program holds it.`,
    )
  }
  const difference = findVersionProblem(file, contentVersion)
  if (difference !== null) throw new StartProblem(`${difference} Run \`npm run build\`.`)
}
