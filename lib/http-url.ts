import { z } from 'zod'

/**
 * An address that a reader's browser may follow: http or https, nothing that runs code, no
 * blanks around it and no name before an `@` that could pass for the host.
 */
export const HttpUrlSchema = z
  .string()
  .refine(isHttpUrl, 'This is not a web address. Write one that begins with https://')

function isHttpUrl(text: string): boolean {
  const isWritten = /^https?:\/\/[^\s\p{Cc}]+$/iu.test(text) && URL.canParse(text)
  return isWritten && new URL(text).username === ''
}
