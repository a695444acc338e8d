import { z } from 'zod'

/** What SQLite says of a file that it cannot read, by its codes: https://sqlite.org/rescode.html */
const FAULTS: Record<number, string> = {
  5: 'is locked',
  6: 'is locked',
  10: 'cannot be read',
  11: 'is damaged',
  14: 'cannot be opened',
  26: 'is no database',
}

/** Where SQLite gives no code of its own for it. */
const FAULTS_IN_WORDS = [
  { form: /^ConnectionFailed\(/, fault: 'cannot be opened' },
  // An empty file is a database without tables.
  { form: /\bno such table: /, fault: 'lacks its tables' },
  // Another question has found a fault at the same time.
  { form: /client is closed/i, fault: 'has just been let go of' },
]

/** The extended codes have the plain one in their last byte. */
const PLAIN_CODE = 0xff

/** As libsql says it itself, and as Prisma's adapter hands it on. */
const LibsqlErrorSchema = z.object({ rawCode: z.number() })
const AdapterErrorSchema = z.object({
  cause: z.object({ originalCode: z.coerce.number().optional(), originalMessage: z.string() }),
})

/**
 * What is wrong with a database file, to follow "The database …"; null where an error says nothing
 * of the file, so that the fault is in the question.
 */
export function describeFileFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const { data: adapters } = AdapterErrorSchema.safeParse(error)
  const code = adapters?.cause.originalCode ?? LibsqlErrorSchema.safeParse(error).data?.rawCode ?? 0
  const message = adapters?.cause.originalMessage ?? error.message
  const inWords = FAULTS_IN_WORDS.find(({ form }) => form.test(message))?.fault
  return FAULTS[code & PLAIN_CODE] ?? inWords ?? null
}
