import { spanOfDate } from '@/lib/calendar-date'
import { exampleEvent } from '@/lib/check/example-files'
import { getRecord } from '@/lib/check/reading/content'
import { placeOfPath } from '@/lib/check/reading/content-record'
import type { Rule } from '@/lib/check/rule'

/** Refuses an event that follows one which had not begun. */
export const followsOrder: Rule = {
  name: 'follows-order',
  reason: 'Nothing follows on from what had not begun when it ended.',
  examples: {
    right: [
      {
        'events/call.md': exampleEvent('date: 2025-03'),
        'events/talks.md': { fields: 'follows: [call]' },
      },
    ],
    wrong: [
      {
        'events/call.md': exampleEvent('date: 2025-03-07'),
        'events/talks.md': { fields: 'follows: [call]' },
      },
    ],
  },
  *check(content) {
    for (const event of content.events) {
      const { date, follows = [] } = event.fields
      for (const [index, slug] of follows.entries()) {
        const earlier = getRecord(content, 'events', slug)?.fields.date
        if (!date || !earlier || spanOfDate(earlier).from <= spanOfDate(date).to) continue
        const message = `This event (${date}) follows ${slug}, which begins later (${earlier}). Correct a date, or let the other event follow this one.`
        yield { file: event.file, place: placeOfPath(event, ['follows', index]), message }
      }
    }
  },
}
