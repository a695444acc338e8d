import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listRedirects } from '@/lib/redirect/list-redirects'
import { createTemporaryFolder } from '../support/temporary-folder'

const folder = createTemporaryFolder()
const write = (text: string) => writeFileSync(path.join(folder, 'redirects.yaml'), text)

test('without a file there are no redirects', () => {
  expect(listRedirects(path.join(folder, 'nowhere'))).toEqual([])
})

test('a file of remarks alone holds no redirects', () => {
  write('# /topics/money: /topics/returns\n')

  expect(listRedirects(folder)).toEqual([])
})

test('each line sends an old address on for good, in the order of the addresses', () => {
  write('/topics/money: /topics/returns\n/articles/trial: /glossary#pilot\n')

  expect(listRedirects(folder)).toEqual([
    { source: '/articles/trial', destination: '/glossary#pilot', permanent: true },
    { source: '/topics/money', destination: '/topics/returns', permanent: true },
  ])
})

test.each(['- /topics/money\n', '/topics/money: 7\n', '/topics/money: //example.org\n'])(
  '%j is refused with what to do',
  (text) => {
    write(text)

    expect(() => listRedirects(folder)).toThrow(/Run npm run content/)
  },
)

test('an article takes the list of its figures along', () => {
  write('/articles/trial: /articles/pilot\n')

  expect(listRedirects(folder).map(({ source, destination }) => [source, destination])).toEqual([
    ['/articles/trial', '/articles/pilot'],
    ['/articles/trial/numbers', '/articles/pilot/numbers'],
    ['/articles/trial/numbers.csv', '/articles/pilot/numbers.csv'],
    ['/articles/trial/numbers.json', '/articles/pilot/numbers.json'],
  ])
})

test('an event takes the card along that other sites show', () => {
  write('/timeline/talk: /timeline/talks\n/timeline/other: /timeline\n')

  expect(listRedirects(folder).map(({ source, destination }) => [source, destination])).toEqual([
    ['/timeline/other', '/timeline'],
    ['/timeline/talk', '/timeline/talks'],
    ['/embed/events/talk', '/embed/events/talks'],
  ])
})
