import { expect, test } from 'vitest'
import { negotiateEncoding } from '@/server/negotiate-encoding'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.9', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['identity, br;q=0.2', 'identity'],
  ['BR ; Q=1', 'br'],
  ['brotli, notgzip', 'identity'],
  ['br;q=nonsense', 'identity'],
])('of a reader who takes "%s", %s is chosen', (header, expected) => {
  expect(negotiateEncoding(header)).toBe(expected)
})

test('a form that is not there is not chosen', () => {
  expect(negotiateEncoding('br, gzip', ['gzip'])).toBe('gzip')
  expect(negotiateEncoding('br, gzip', [])).toBe('identity')
})
