import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BINDING_SCHEMES, isBindingAddress, parseBinding } from '@/lib/figure/binding'

test.each([
  ['stat:arrivals-2025', { scheme: 'stat', statistic: 'arrivals-2025' }],
  ['change:arrivals-2024..arrivals-2025', changeBetween('arrivals-2024', 'arrivals-2025')],
  ['latest:arrivals', { scheme: 'latest', measure: 'arrivals' }],
  ['plain:illustration', { scheme: 'plain', reason: 'illustration' }],
])('%s is a binding', (address, binding) => {
  expect(parseBinding(address)).toEqual(binding)
  expect(isBindingAddress(address)).toBe(true)
})

test.each([
  'stat:',
  'latest:',
  'plain:',
  'change:',
  'change:arrivals-2024',
  'change:arrivals-2024..',
  'change:..arrivals-2025',
  'change:..',
  'change:arrivals-2024.arrivals-2025',
])('%s begins like a binding and is none', (address) => {
  expect(parseBinding(address)).toBeNull()
  expect(isBindingAddress(address)).toBe(true)
})

test.each([
  '',
  '#stat',
  'stat',
  '/stat:arrivals',
  ' stat:arrivals',
  'STAT:arrivals',
  'statistic:arrivals',
  'https://example.org/stat:arrivals',
  'javascript:alert(1)',
  'toString:arrivals',
])('%j is an ordinary address', (address) => {
  expect(parseBinding(address)).toBeNull()
  expect(isBindingAddress(address)).toBe(false)
})

test('every slug can be bound to, in every way', () => {
  const anySlug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/)

  fc.assert(
    fc.property(anySlug, anySlug, (slug, other) => {
      expect(parseBinding(`change:${slug}..${other}`)).toEqual(changeBetween(slug, other))
      for (const scheme of BINDING_SCHEMES.filter((name) => name !== 'change')) {
        expect(Object.values(parseBinding(`${scheme}:${slug}`) ?? {})).toEqual([scheme, slug])
      }
    }),
  )
})

function changeBetween(from: string, to: string) {
  return { scheme: 'change', from, to }
}
