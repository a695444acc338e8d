import { z } from 'zod'

/** The name of a record in addresses, where the record is named by another or by itself. */
export function slugField(description: string) {
  return z.string().describe(description)
}

/** The names of several records, in the order in which the site lists them. */
export function slugsField(description: string) {
  return z.array(z.string()).describe(description)
}

/** A day of the calendar, `2025-03-05`. */
export function dayField(description: string) {
  return z.iso.date().describe(description)
}

/** The whole address of a page of this site. */
export const UrlField = z.url().describe('The whole address of its page.')

/** Plain text: nothing in it is Markdown or HTML. */
export function textField(description: string) {
  return z.string().describe(description)
}

/** A date as exact as its source, for programs that read EDTF. */
export function dateField(description: string) {
  return z
    .string()
    .describe(`${description} As written in our files (EDTF): \`2025\`, \`2025-03-05/2025-03-06\`.`)
}
