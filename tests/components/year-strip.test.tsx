import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { YearStrip } from '@/components/timeline/year-strip'

const strip = renderToStaticMarkup(
  <YearStrip
    page="/timeline"
    years={[
      { year: 2020, events: [{ from: '2020-01-01', to: '2020-12-31', precision: 'year' }] },
      { year: 2021, events: [] },
      {
        year: 2025,
        events: [
          { from: '2025-03-05', to: '2025-03-05', precision: 'day' },
          { from: '2025-03-06', to: '2025-07-11', precision: 'inferred' },
        ],
      },
    ]}
  />,
)

test('each year of the strip leads to its place on the timeline', () => {
  expect([...strip.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/timeline#y2020',
    '/timeline#y2021',
    '/timeline#y2025',
  ])
})

test('the count of a year is said in words, and a gap is not hidden', () => {
  const words = strip.replace(/<[^>]+>/g, '')

  expect(words).toBe('2020 1 event2021 none held2025 2 events')
})
