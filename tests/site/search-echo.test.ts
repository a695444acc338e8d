import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { findForbidden, listParts, listSchemes } from '../support/page-parts'

test('whatever is searched for comes back as text: no element, no attribute, no address', async ({
  request,
}) => {
  const usual = new Set<string>()
  for (const query of ORDINARY) {
    const response = await request.get(`/search?${query}`)
    for (const part of listParts(await response.text())) usual.add(part)
  }

  await fc.assert(
    fc.asyncProperty(
      hostileText(),
      fc.constantFrom('q', 'topic', 'from', 'kind'),
      async (text, name) => {
        const address = `/search?${new URLSearchParams({ q: 'boats', [name]: text }).toString()}`
        const response = await request.get(address)
        const html = await response.text()

        expect(response.status()).toBe(200)
        expect(listParts(html).filter((part) => !usual.has(part))).toEqual([])
        expect(findForbidden(html)).toEqual([])
        expect(listSchemes(html).filter((scheme) => !['http:', 'https:'].includes(scheme))).toEqual(
          [],
        )
      },
    ),
    { numRuns: 40 },
  )
})

/** Searches that between them show whatever a page of the search can hold. */
const ORDINARY = [
  ...['', 'q=boats', 'q=3434', 'q=baots', 'q=xyzzyx', 'q=boats&topic=none', 'q=boats&from=x'],
  ...[
    'q=boats&page=2',
    'q=boats&kind=event&sort=date',
    'q=%21',
    'q="small boats"',
    'from=2025&to=2022',
  ],
  ...[
    'q=how many people arrived',
    'q=x'.padEnd(400, 'x'),
    'kind=a&kind=b',
    'topic=returns&q=boats',
  ],
]

/** Any text at all, with pieces that would be markup if they were not escaped. */
function hostileText() {
  const pieces = fc.constantFrom(
    ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onfocus='a", '</title>'],
    ...['</textarea><svg/onload=a>', '<!--', '-->', ']]>', '&lt;b&gt;', '&#60;b&#62;', '\u2028'],
    ...['javascript:alert(1)', '{{7*7}}', '\u202e', '\0', '\r\nset-cookie: a=b', '<zq>', 'zq=1 '],
  )
  const text = fc.string({ unit: 'binary', maxLength: 12 })
  return fc.array(fc.oneof(pieces, text), { maxLength: 6 }).map((parts) => parts.join(''))
}
