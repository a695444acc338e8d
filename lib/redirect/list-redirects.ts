import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
// Nothing by '@/…': Next reads this file for its configuration and does not follow that here.
import { z } from 'zod'

/** An address that is no more and where its readers are sent, for good. */
export type Redirect = { source: string; destination: string; permanent: true }

/** A path of this site; `//` would begin the name of another. */
const PathSchema = z.string().regex(/^\/(?!\/)/)

/** content/redirects.yaml: each old address with its new one. The rule `redirects` asks for more. */
const RedirectsFileSchema = z.record(PathSchema, PathSchema)

const ARTICLE = /^\/articles\/[^/]+$/

/**
 * The redirects of a content folder, in the order of their addresses and in the form in which
 * next.config.ts wants them; none where there is no redirects.yaml.
 *
 * For content that the check has passed: it throws where the file is not what it should be.
 */
export function listRedirects(contentFolder: string): Redirect[] {
  const file = path.join(contentFolder, 'redirects.yaml')
  if (!existsSync(file)) return []
  const redirects = RedirectsFileSchema.safeParse(parse(readFileSync(file, 'utf8')) ?? {})
  if (!redirects.success) {
    throw new Error(
      `${file} is not a list of redirects. Run npm run content: it says what is wrong.`,
    )
  }
  return Object.entries(redirects.data)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([source, destination]) =>
      withNumbers(source, destination).map((redirect) => ({
        ...redirect,
        permanent: true as const,
      })),
    )
}

/** An article takes the list of its figures along, in each of its forms. */
function withNumbers(source: string, destination: string): Omit<Redirect, 'permanent'>[] {
  const isArticle = [source, destination].every((address) => ARTICLE.test(address))
  const forms = isArticle ? ['', '/numbers', '/numbers.csv', '/numbers.json'] : ['']
  return forms.map((form) => ({ source: source + form, destination: destination + form }))
}
