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

/** Of an article the list of its figures, of an event the card that other sites show. */
const OTHER_FORMS: { page: RegExp; addressesOf: ((address: string) => string)[] }[] = [
  {
    page: /^\/articles\/[^/]+$/,
    addressesOf: ['/numbers', '/numbers.csv', '/numbers.json'].map(
      (form) => (address) => `${address}${form}`,
    ),
  },
  {
    page: /^\/timeline\/[^/]+$/,
    addressesOf: [(address) => address.replace('/timeline/', '/embed/events/')],
  },
]

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
      withOtherForms(source, destination).map((redirect) => ({
        ...redirect,
        permanent: true as const,
      })),
    )
}

/** A page takes along whatever else stands under its name. */
function withOtherForms(source: string, destination: string): Omit<Redirect, 'permanent'>[] {
  const forms = OTHER_FORMS.find(({ page }) => page.test(source) && page.test(destination))
  const others = forms?.addressesOf ?? []
  return [(address: string) => address, ...others].map((addressOf) => ({
    source: addressOf(source),
    destination: addressOf(destination),
  }))
}
