import type { ResponseConfig } from '@asteasolutions/zod-to-openapi'
import type { z } from 'zod'
import { ProblemSchema } from '@/lib/api/answer-schemas'
import { listColumnNames } from '@/lib/api/format-csv'

type Answers = Record<string, ResponseConfig>

const TAG = {
  description: 'Names exactly these bytes. Send it back as `If-None-Match`.',
  schema: { type: 'string' },
} as const

/** What an address may answer: the records as JSON or as a table, or a problem document. */
export function describeAnswers(
  document: z.ZodObject,
  resource: z.ZodObject,
  problems: readonly (keyof typeof PROBLEMS)[],
): Answers {
  const columns = listColumnNames(resource)
  return {
    200: {
      description: 'What was asked for.',
      headers: {
        ETag: TAG,
        Link: {
          description: 'The licence, this description and, with `rel="next"`, the next part.',
          schema: { type: 'string' },
        },
      },
      content: {
        'application/json': { schema: document },
        'text/csv': {
          schema: {
            type: 'string',
            description: `A table (RFC 4180) with the columns ${columns.join(', ')}.`,
            'x-columns': columns,
          },
        },
      },
    },
    304: { description: 'What you hold already is the same.', headers: { ETag: TAG } },
    ...describeProblems(problems),
  }
}

/** The problem documents that an address may answer with. */
function describeProblems(problems: readonly (keyof typeof PROBLEMS)[]): Answers {
  return Object.fromEntries(
    problems.map((status) => [
      status,
      {
        description: PROBLEMS[status],
        content: { 'application/problem+json': { schema: ProblemSchema } },
      },
    ]),
  )
}

const PROBLEMS = {
  400: 'A parameter cannot be followed. `errors` names each and says why.',
  404: 'There is nothing of this name, or there was not on the day that is asked for.',
  405: 'What is here can be read and not changed.',
  500: 'The fault is ours.',
  503: 'It cannot be made just now. `Retry-After` says in how many seconds to try again.',
} as const
