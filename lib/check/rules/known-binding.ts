import { formatUnknown } from '@/lib/check/format-unknown'
import { formatAlternatives, formatSuggestion } from '@/lib/check/nearest-names'
import { type Content, isKnown } from '@/lib/check/reading/content'
import type { Rule } from '@/lib/check/rule'
import { type Binding, isBindingAddress, parseBinding, PLAIN_REASONS } from '@/lib/figure/binding'

/** Refuses a number that is bound to something which is not there. */
export const knownBinding: Rule = {
  name: 'known-binding',
  reason: 'A number whose statistic cannot be found cannot be traced.',
  isAboutTexts: true,
  examples: {
    right: [
      '[3,434](stat:arrivals-2025) arrived, [451 more](change:arrivals-2024..arrivals-2025).',
      'At the last count [3,434](latest:arrivals) had arrived. [Five](plain:illustration) is a number.',
    ],
    wrong: [
      'So far [3,434](stat:arivals-2025) people arrived.',
      'That is [451 more](change:arrivals-2024..arrivals-2052).',
      'That is [451 more](change:arrivals-2024).',
      'At the last count [3,434](latest:arrival) had arrived.',
      'We count [five](plain:because) of them.',
      { 'events/talks.md': { fields: 'title: Talks after [3,434](stat:arrivals) arrivals' } },
    ],
  },
  *check(content) {
    for (const text of content.texts) {
      for (const { kind, address, offset } of text.links) {
        if (kind === 'image' || !isBindingAddress(address)) continue
        const binding = parseBinding(address)
        const messages = binding ? messagesOf(content, binding) : [INCOMPLETE]
        for (const message of messages) {
          yield { file: text.file, place: text.placeAt(offset), message }
        }
      }
    }
  },
}

const INCOMPLETE =
  'This binding lacks a part. Write stat:statistic, change:from..to, latest:measure or plain:reason.'

function messagesOf(content: Content, binding: Binding): string[] {
  switch (binding.scheme) {
    case 'stat':
      return unknownStatistics(content, [binding.statistic])
    case 'change':
      return unknownStatistics(content, [binding.from, binding.to])
    case 'latest':
      return isKnown(content, 'measures', binding.measure)
        ? []
        : [formatUnknown(content, 'measures', binding.measure)]
    case 'plain':
      return unknownReason(binding.reason)
  }
}

function unknownStatistics(content: Content, slugs: string[]): string[] {
  return slugs
    .filter((slug) => !isKnown(content, 'statistics', slug))
    .map((slug) => formatUnknown(content, 'statistics', slug))
}

function unknownReason(reason: string): string[] {
  if (PLAIN_REASONS.some((known) => known === reason)) return []
  const others = `Write ${formatAlternatives(PLAIN_REASONS)}.`
  return [`There is no reason ${reason}. ${formatSuggestion(reason, PLAIN_REASONS, others)}`]
}
