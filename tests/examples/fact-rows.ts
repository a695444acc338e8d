import type { Row } from '../support/insert-row'

/** Good rows of what is written in YAML: topics, actors, measures, sources and statistics. */
export const FACT_ROWS: readonly { table: string; row: Row }[] = [
  {
    table: 'Topic',
    row: { slug: 'returns', title: 'Returns', description: 'People sent back across the Channel.' },
  },
  {
    table: 'Actor',
    row: {
      slug: 'home-office',
      name: 'Home Office',
      kind: 'organisation',
      description: 'A ministry.',
    },
  },
  {
    table: 'Actor',
    row: {
      slug: 'home-secretary',
      name: 'Home Secretary',
      kind: 'office-holder',
      role: 'Minister in charge of the Home Office',
      description: 'Heads the ministry.',
      partOfSlug: 'home-office',
    },
  },
  {
    table: 'Measure',
    row: {
      slug: 'arrivals',
      title: 'Small-boat arrivals, year to date',
      definition: 'People who crossed in small boats.',
      unit: 'people',
      cumulative: 'year',
      words: '["arrivals"]',
      caveats: '[]',
    },
  },
  {
    table: 'Measure',
    row: {
      slug: 'crossings-prevented',
      title: 'Crossings prevented',
      definition: 'Attempts that did not succeed.',
      unit: 'crossings',
      cumulative: null,
      words: '["prevented"]',
      caveats: '["Not defined by the source."]',
    },
  },
  {
    table: 'MeasureTopic',
    row: { measureSlug: 'arrivals', topicSlug: 'returns', displayOrder: 0 },
  },
  {
    table: 'MeasureComparison',
    row: {
      measureSlug: 'arrivals',
      otherSlug: 'crossings-prevented',
      because: 'It counts attempts, not people.',
    },
  },
  {
    table: 'Source',
    row: {
      slug: 'ministry-statement',
      title: 'Statement on returns',
      shortTitle: 'Ministry statement',
      kind: 'official',
      publisherSlug: 'home-office',
      publishedFrom: '2025-07-11',
      publishedTo: '2025-07-11',
      isDated: true,
      dateNote: null,
      url: 'https://example.org/statement',
      archivedUrl: 'http://example.org/copy',
    },
  },
  { table: 'Statistic', row: reading('arrivals-2025-to-03-05', { value: 3434, written: '3434' }) },
  {
    table: 'Statistic',
    row: reading('arrivals-2025-to-03-04', {
      periodTo: '2025-03-04',
      period: '2025-01-01/2025-03-04',
      status: 'later-reading',
      supersededBySlug: 'arrivals-2025-to-03-05',
    }),
  },
  {
    table: 'Statistic',
    row: reading('arrivals-rise', {
      value: 15,
      written: '15',
      high: 16.5,
      highWritten: '16.5',
      unit: 'percent',
      precision: 'about',
      nature: 'planned',
      statedBySlug: 'home-secretary',
    }),
  },
  {
    table: 'Evidence',
    row: {
      statisticSlug: 'arrivals-2025-to-03-05',
      sha256: 'c0ffee'.padEnd(64, '0'),
      verifiedOn: '2026-11-22',
    },
  },
  {
    table: 'EvidencePlace',
    row: {
      statisticSlug: 'arrivals-2025-to-03-05',
      displayOrder: 0,
      paragraph: 12,
      written: '3,434',
    },
  },
  {
    table: 'Change',
    row: {
      statisticSlug: 'arrivals-rise',
      fromSlug: 'arrivals-2025-to-03-04',
      toSlug: 'arrivals-2025-to-03-05',
    },
  },
  {
    table: 'Replacement',
    row: {
      statisticSlug: 'arrivals-2025-to-03-05',
      replacedSlug: 'arrivals-2025-to-03-04',
      reason: 'correction',
    },
  },
  {
    table: 'Withdrawal',
    row: {
      statisticSlug: 'arrivals-2025-to-03-04',
      date: '2026-11-22',
      reason: 'Read from the wrong line.',
      replacedBySlug: 'arrivals-2025-to-03-05',
    },
  },
]

function reading(slug: string, differences: Row): Row {
  return {
    slug,
    measureSlug: 'arrivals',
    sourceSlug: 'ministry-statement',
    locator: 'paragraph 12',
    displayOrder: 0,
    value: 3224,
    written: '3224',
    high: null,
    highWritten: null,
    unit: 'people',
    precision: null,
    nature: null,
    period: '2025-01-01/2025-03-05',
    periodFrom: '2025-01-01',
    periodTo: '2025-03-05',
    knownFrom: '2025-07-11',
    statedBySlug: null,
    status: 'current',
    supersededBySlug: null,
    ...differences,
  }
}
