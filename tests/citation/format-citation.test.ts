import { expect, test } from 'vitest'
import { formatCitation } from '@/lib/citation/format-citation'

const page = { title: 'Talks begin', address: '/articles/talks-begin' }

test('a page is cited by its title, its version and its full address', () => {
  expect(formatCitation({ ...page, version: '2026-11-22' })).toBe(
    'Tideline (2026). ‘Talks begin’. Version of 22 November 2026. https://tideline.example/articles/talks-begin',
  )
})

test('a reference says on which day its version was read', () => {
  expect(formatCitation({ ...page, version: '2026-11-22', accessed: '2026-11-25' })).toBe(
    'Tideline (2026). ‘Talks begin’. Version of 22 November 2026, accessed 25 November 2026. https://tideline.example/articles/talks-begin',
  )
})

test('a page without a version is cited without one', () => {
  expect(formatCitation(page)).toBe(
    'Tideline. ‘Talks begin’. https://tideline.example/articles/talks-begin',
  )
})
