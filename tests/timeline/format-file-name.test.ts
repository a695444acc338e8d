import { expect, test } from 'vitest'
import { formatFileName } from '@/lib/timeline/format-file-name'
import { WHOLE_TIMELINE } from '@/lib/timeline/timeline-filter'

test('the whole timeline needs no more words', () => {
  expect(formatFileName(WHOLE_TIMELINE, 'csv')).toBe('tideline-timeline.csv')
})

test('a file says which view is in it', () => {
  const filter = { ...WHOLE_TIMELINE, topic: 'returns', from: '2025-03', q: 'Gérald “Darmanin”' }

  expect(formatFileName(filter, 'timelinejs.json')).toBe(
    'tideline-timeline-topic-returns-from-2025-03-q-gerald-darmanin.timelinejs.json',
  )
})

test('whatever is searched for, the name is one that every system takes', () => {
  const filter = { ...WHOLE_TIMELINE, q: `../"\r\n;日本 ${'x y '.repeat(60)}` }

  expect(formatFileName(filter, 'ics')).toMatch(/^[a-z0-9-]{1,100}\.ics$/)
})
