import { expect, test } from 'vitest'
import { confirmText } from '@/server/confirm-text'

const PAGE =
  '<main><p>3,434 <!-- -->arrivals</p><a href="/sources/a">A</a></main>' +
  '<script type="application/ld+json">{"name":"A"}</script><script>self.__next_f.push(1)</script>'

test('a page that has lost its scripts alone is the same', () => {
  const after = PAGE.replace('<script>self.__next_f.push(1)</script>', '')

  expect(() => confirmText(PAGE, after, '/a')).not.toThrow()
})

test.each([
  ['text', 'a word', ' <!-- -->arrivals'],
  ['text', 'a number', '3,434'],
  ['addresses', 'where a link leads', ' href="/sources/a"'],
  ['data', 'what it says to machines', '"name":"A"'],
])('a page that loses of its %s, such as %s, stops the build', (part, _, lost) => {
  expect(() => confirmText(PAGE, PAGE.replace(lost, ''), '/a')).toThrow(
    `/a would lose a part of its ${part} with the framework's scripts`,
  )
})
