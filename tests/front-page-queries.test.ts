import { expect, test } from 'vitest'
import { FRONT_PAGE } from '@/lib/site/front-page'
import { createExampleDatabase } from './support/example-database'

const { add } = await createExampleDatabase()
const measures = [...new Set([...FRONT_PAGE.measures, FRONT_PAGE.chart])]
const { getFrontPage } = await import('@/lib/site/front-page-queries')

// The first test, while the database does not yet hold what the editors named.
test('a front page that names what is not there says which', async () => {
  await expect(getFrontPage()).rejects.toThrow('lib/site/front-page.ts names')
})

test('the front page shows what the editors put on it, with the latest reading of each measure', async () => {
  await add('Article', { slug: FRONT_PAGE.lead, kind: 'explainer' })
  await add('Article', { slug: 'an-explainer', kind: 'explainer' })
  for (const slug of measures) {
    await add('Measure', { slug, title: slug })
    await add('Statistic', { slug: `${slug}-latest`, measureSlug: slug })
    await add('Statistic', {
      slug: `${slug}-earlier`,
      measureSlug: slug,
      periodTo: '2025-03-04',
      status: 'later-reading',
    })
  }
  const page = await getFrontPage()

  expect(page.lead.slug).toBe(FRONT_PAGE.lead)
  expect(page.leadingReadings.map(({ slug }) => slug)).toEqual(
    FRONT_PAGE.measures.map((slug) => `${slug}-latest`),
  )
  expect(page.chart.slug).toBe(FRONT_PAGE.chart)
  expect(page.counts).toEqual({ statistics: 3 + 2 * measures.length, sources: 1 })
  expect(page.others.map(({ slug }) => slug)).toEqual(['talks-begin'])
  expect(page.explainers.map(({ slug }) => slug)).toContain('an-explainer')
  expect(page.events.map(({ slug }) => slug)).toEqual(['ministers-talk', 'officials-meet'])
  expect(page.laterReadings.map(({ status }) => status)).toEqual(
    Array(measures.length + 1).fill('later-reading'),
  )
})
