import { addressOf } from '@/lib/addresses'
import { exampleEvent } from '@/lib/check/example-files'
import { type Content, getRecord, isDraft } from '@/lib/check/reading/content'
import { type ContentRecord, placeOfPath } from '@/lib/check/reading/content-record'
import { listReferences } from '@/lib/check/references'
import type { Problem, Rule } from '@/lib/check/rule'

/** Refuses published records that lead to a draft. */
export const draftReference: Rule = {
  name: 'draft-reference',
  reason: 'A draft is not published, so what leads to it would lead readers to nothing.',
  examples: {
    right: [
      {
        'events/call.md': exampleEvent('date: 2025\ndraft: true'),
        'articles/2026/pilot.md': { fields: 'draft: true\nevents: [talks, call]' },
      },
    ],
    wrong: [
      {
        'events/call.md': exampleEvent('date: 2025\ndraft: true'),
        'articles/2026/pilot.md': { fields: 'events: [talks, call]' },
      },
      {
        'events/call.md': exampleEvent('date: 2025\ndraft: true'),
        'articles/2026/pilot.md': { body: 'After [a call](/timeline/call) they met.' },
      },
    ],
  },
  *check(content) {
    const drafts = content.records.filter(isDraft)
    const addresses = new Set(drafts.map(addressOfDraft))
    for (const record of content.records) {
      if (isDraft(record)) continue
      yield* wrongFields(content, record)
      yield* wrongLinks(record, addresses)
    }
  },
}

const REMEDY = 'Publish it first by removing its draft: true, or take it out here.'

function* wrongFields(content: Content, record: ContentRecord): Iterable<Problem> {
  for (const { path, target, slug } of listReferences(record)) {
    const named = target === 'statistics' ? null : getRecord(content, target, slug)
    if (!named || !isDraft(named)) continue
    const message = `${slug} is a draft. ${REMEDY}`
    yield { file: record.file, place: placeOfPath(record, path), message }
  }
}

function* wrongLinks({ file, texts }: ContentRecord, drafts: Set<string>): Iterable<Problem> {
  for (const { links, placeAt } of texts) {
    for (const { address, offset } of links) {
      const [page = ''] = address.startsWith('/glossary') ? [address] : address.split(/[?#]/, 1)
      if (!drafts.has(page)) continue
      yield { file, place: placeAt(offset), message: `${page} is a draft. ${REMEDY}` }
    }
  }
}

function addressOfDraft({ collection, slug }: ContentRecord): string {
  if (collection === 'articles') return addressOf.article(slug)
  return collection === 'events' ? addressOf.event(slug) : addressOf.term(slug)
}
