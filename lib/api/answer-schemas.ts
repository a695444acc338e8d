import { z } from 'zod'

const VersionField = z
  .string()
  .describe('The name of the content that the answer was made from. Another name, other content.')

/** What a list answers: one part of it, the way to the next, and how much there is in all. */
export function listSchema(id: string, resource: z.ZodObject) {
  return z
    .object({
      data: z.array(resource).describe('The records of this part, in the order asked for.'),
      page: z.object({
        next: z
          .url()
          .nullable()
          .describe('The whole address of the next part. Null after the last record.'),
      }),
      meta: z.object({
        version: VersionField,
        total: z.int().min(0).describe('How many records the list has in all its parts.'),
      }),
    })
    .meta({ id: `${id}List` })
}

/** What the address of one record answers. */
export function recordSchema(id: string, resource: z.ZodObject) {
  return z
    .object({ data: resource, meta: z.object({ version: VersionField }) })
    .meta({ id: `${id}Record` })
}

/** What is answered where there is nothing to give (RFC 9457). */
export const ProblemSchema = z
  .object({
    type: z.string().describe('`about:blank`: the status says what kind of problem it is.'),
    title: z.string().describe('The words of HTTP for the status.'),
    status: z.int().min(400).max(599).describe('The status of the answer.'),
    detail: z.string().describe('What is wrong and what to do, for a person to read.'),
    errors: z
      .array(
        z.object({
          parameter: z.string().describe('The name of a parameter.'),
          value: z.string().describe('What it said, as far as it is worth showing again.'),
          detail: z.string().describe('Why that cannot be.'),
        }),
      )
      .describe('Each parameter that cannot be followed; empty where none is to blame.'),
  })
  .meta({ id: 'Problem', description: 'Why nothing is given.' })
