import { expect, test } from 'vitest'
import { CITATION_ENDINGS } from '@/lib/citation/citation-endings'
import { listRewrites } from '@/lib/site/list-rewrites'
import { TIMELINE_PARAMETERS } from '@/lib/timeline/format-timeline-address'

test('the timeline with any of its parameters is made on request', () => {
  const rewritten = listRewrites().filter(({ source }) => source === '/timeline')

  expect(rewritten.flatMap(({ has }) => has)).toEqual(
    TIMELINE_PARAMETERS.map((key) => ({ type: 'query', key })),
  )
  expect(new Set(rewritten.map(({ destination }) => destination))).toEqual(
    new Set(['/views/timeline']),
  )
})

test('so is a measure as known on a day', () => {
  expect(listRewrites()).toContainEqual({
    source: '/statistics/:measure',
    has: [{ type: 'query', key: 'known' }],
    destination: '/views/statistics/:measure',
  })
})

test('a page with an ending is answered by its citation', () => {
  const rewritten = Object.fromEntries(
    listRewrites().map(({ source, destination }) => [source, destination]),
  )
  const endings = CITATION_ENDINGS.join('|').replace('.', '\\.')

  expect(rewritten).toMatchObject({
    [`/articles/:slug.:ending(${endings})`]: '/cite/articles/:slug/:ending',
    [`/timeline/:slug.:ending(${endings})`]: '/cite/timeline/:slug/:ending',
    [`/statistics/:measure/:statistic.:ending(${endings})`]:
      '/cite/statistics/:measure/:statistic/:ending',
  })
})
