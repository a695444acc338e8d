import proxyAddress from 'proxy-addr'
import { z } from 'zod'
import { StartProblem } from '@/server/start-problem'

const SettingsSchema = z.object({
  PORT: wholeNumber(1, 65_535).default(3000),
  HOST: z.string().min(1).optional(),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .refine(
      isProxyList,
      'is to be a list of addresses or networks, such as "loopback, 10.0.0.0/8"',
    ),
  RATE_LIMIT: z.enum(['on', 'off'], { error: 'is to be "on" or "off"' }).default('on'),
  CACHE_MEGABYTES: wholeNumber(1, 65_536).default(64),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'is to be debug, info, warn, error or silent',
    })
    .default('info'),
})

/** What the surroundings may set of the server. All of it has a default. */
export type Settings = {
  port: number
  /** The one address to listen on; undefined where it is to be every address of the machine. */
  host: string | undefined
  /** Who stands in front of us and may say for whom it asks: addresses, networks, or `loopback`. */
  trustedProxies: string[]
  isRateLimited: boolean
  /** How much memory the finished answers may take. */
  cacheBytes: number
  logLevel: string
}

/** Reads the settings; a StartProblem says which is wrong, and what it is to be. */
export function parseSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.entries(environment).filter(([, value]) => value !== '')
  const result = SettingsSchema.safeParse(Object.fromEntries(given))
  if (!result.success) {
    const [issue] = result.error.issues
    const name = String(issue?.path[0])
    throw new StartProblem(`${name} is "${environment[name]}", and ${issue?.message}.`)
  }
  const settings = result.data
  return {
    port: settings.PORT,
    host: settings.HOST,
    trustedProxies: settings.TRUSTED_PROXIES,
    isRateLimited: settings.RATE_LIMIT === 'on',
    cacheBytes: settings.CACHE_MEGABYTES * 1024 * 1024,
    logLevel: settings.LOG_LEVEL,
  }
}

function wholeNumber(lowest: number, highest: number) {
  const message = `is to be a whole number from ${lowest} to ${highest}`
  return z
    .string()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .refine((number) => number >= lowest && number <= highest, message)
}

function isProxyList(addresses: string[]): boolean {
  try {
    proxyAddress.compile(addresses)
    return true
  } catch {
    return false
  }
}
