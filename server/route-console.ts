import { format } from 'node:util'
import type { Logger } from 'pino'

/**
 * Sends to the log what Next and the packages print, so that every line on the standard output has
 * the same form. What they merely tell is left out unless the log is asked for all.
 */
export function routeConsole(log: Logger, target: Console = console) {
  target.log = (...given) => log.debug(format(...given))
  target.info = target.log
  target.warn = (...given) => log.warn(format(...given))
  target.error = (...given) => log.error(format(...given))
}
