import type { Standing, StatusEvidence } from '@/lib/statistic/statistic-status'

/** The rule as docs/glossary.md has it, word by word and with no thought of speed. */
export function standingByTheRule(one: StatusEvidence, all: StatusEvidence[]): Standing {
  const replacer = all.findLast(({ withdrawn, replaces }) => !withdrawn && replaces === one.slug)
  const isReading = (other: StatusEvidence) =>
    other.isCumulative &&
    !other.isChange &&
    !other.isPromised &&
    !other.withdrawn &&
    !all.some(({ withdrawn, replaces }) => !withdrawn && replaces === other.slug)
  const [next = null] = all
    .filter(
      (other) =>
        isReading(one) &&
        isReading(other) &&
        one.periodFrom !== null &&
        other.measure === one.measure &&
        other.periodFrom === one.periodFrom &&
        isLater(other, one),
    )
    .sort((first, second) => (isLater(first, second) ? 1 : isLater(second, first) ? -1 : 0))
    .map(({ slug }) => slug)
  if (one.withdrawn) return { status: 'withdrawn', supersededBy: one.withdrawn.replacedBy }
  if (replacer) return { status: 'replaced', supersededBy: replacer.slug }
  if (one.isQuestioned) return { status: 'questioned', supersededBy: next }
  return { status: next === null ? 'current' : 'later-reading', supersededBy: next }
}

/** A later end; at the same end a greater value. */
function isLater(one: StatusEvidence, other: StatusEvidence): boolean {
  const [end, otherEnd] = [one.periodTo ?? '', other.periodTo ?? '']
  return end > otherEnd || (end === otherEnd && one.value > other.value)
}
