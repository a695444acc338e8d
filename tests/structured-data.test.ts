import { expect, test } from 'vitest'
import type { Measure } from '@/lib/measure/measure-queries'
import {
  describeArticle,
  describeMeasure,
  describeSite,
  describeTrail,
} from '@/lib/site/structured-data'
import { talksBegin } from './examples/articles'
import { arrivals2025 } from './examples/statistics'

const arrivals: Measure = {
  slug: 'arrivals',
  address: '/statistics/arrivals',
  title: 'Small-boat arrivals, year to date',
  definition: 'People who crossed in small boats.',
  unit: 'people',
  population: null,
  geography: 'English Channel',
  frequency: null,
  cumulative: 'year',
  caveats: [],
  topics: [],
  notComparableWith: [],
  readings: [],
  changes: [],
  latest: null,
}

test('the site says how it is searched', () => {
  expect(describeSite()).toMatchObject({
    '@type': 'WebSite',
    name: 'Tideline',
    url: 'https://tideline.example/',
    potentialAction: {
      '@type': 'SearchAction',
      target: { urlTemplate: 'https://tideline.example/search?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  })
})

test('an article is described in plain words, with its dates, its sources and its full address', () => {
  expect(describeArticle(talksBegin)).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Talks begin after 3,434 arrivals',
    description: 'Officials met on two days.',
    datePublished: '2026-11-22',
    dateModified: '2026-11-24',
    temporalCoverage: '2025-03',
    inLanguage: 'en-GB',
    mainEntityOfPage: 'https://tideline.example/articles/talks-begin',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    about: [{ '@type': 'Thing', name: 'Returns' }],
    citation: ['UK and France agree a plan'],
  })
})

test('a measure is a dataset that covers its readings from the first to the last', () => {
  const readings = [
    arrivals2025,
    { ...arrivals2025, periodFrom: '2022-01-01', periodTo: '2022-03-05' },
    { ...arrivals2025, periodFrom: null, periodTo: '2025-07-11' },
  ]

  expect(describeMeasure({ ...arrivals, readings })).toMatchObject({
    '@type': 'Dataset',
    name: 'Small-boat arrivals, year to date',
    description: 'People who crossed in small boats.',
    url: 'https://tideline.example/statistics/arrivals',
    spatialCoverage: 'English Channel',
    temporalCoverage: '2022-01-01/2025-07-11',
    isAccessibleForFree: true,
  })
})

test('what a measure does not say is left out of its description', () => {
  const description = describeMeasure({ ...arrivals, geography: null })
  const undated = { ...arrivals2025, periodFrom: null, periodTo: null }

  expect(Object.keys(description)).not.toContain('spatialCoverage')
  expect(Object.keys(description)).not.toContain('temporalCoverage')
  expect(describeMeasure({ ...arrivals, readings: [undated] })).not.toHaveProperty(
    'temporalCoverage',
  )
})

test('a measure whose readings are open on one side covers as much as is known', () => {
  const open = { ...arrivals2025, periodFrom: null }

  expect(describeMeasure({ ...arrivals, readings: [open] })).toMatchObject({
    temporalCoverage: '../2025-03-05',
  })
})

test('the way to a page begins at the home page and counts its steps', () => {
  expect(describeTrail([{ name: 'Timeline', address: '/timeline' }]).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Tideline', item: 'https://tideline.example/' },
    {
      '@type': 'ListItem',
      position: 2,
      name: 'Timeline',
      item: 'https://tideline.example/timeline',
    },
  ])
})
