/** That the database cannot be read for now: it is missing, locked or damaged. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
}

/** True for an error, be it wrapped in others, whose reason is that the database cannot be read. */
export function isDatabaseUnavailable(error: unknown): boolean {
  // By its name: a bundle may hold the class more than once.
  if (!(error instanceof Error)) return false
  return error.name === 'DatabaseUnavailable' || isDatabaseUnavailable(error.cause)
}
