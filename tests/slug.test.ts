import { expect, test } from 'vitest'
import { SlugSchema } from '@/lib/slug'

test.each(['returns', 'uk-statement-pilot', 'arrivals-2025-to-03-05', '2024', 'a'])(
  '%s is a slug',
  (text) => {
    expect(SlugSchema.parse(text)).toBe(text)
  },
)

test.each([
  '',
  'Returns',
  'uk statement',
  'uk_statement',
  '-uk',
  'uk-',
  'uk--statement',
  'détention',
  '../etc/passwd',
  'a/b',
  'a.b',
  'uk\n',
])('%j is not a slug', (text) => {
  expect(SlugSchema.safeParse(text).error?.issues[0]?.message).toBe(
    'This is not a slug. Write lower-case words and digits joined by hyphens',
  )
})
