import { matchesNumber, matchesPrecision } from '@/lib/evidence/match-number'
import type { WantedNumber } from '@/lib/evidence/wanted-number'
import { listNumbers } from '@/lib/figure/list-numbers'
import type { NumberText } from '@/lib/figure/number-text'

/**
 * Where a paragraph says the number of a statistic; null where it does not. Of several places
 * it is the first whose words are as exact as the statistic.
 */
export function findNumber(paragraph: string, wanted: WantedNumber): NumberText | null {
  const found = listCounts(paragraph).filter((number) => matchesNumber(number, wanted))
  return found.find((number) => matchesPrecision(number, wanted)) ?? found[0] ?? null
}

/** The numbers of a paragraph that count something. */
export function listCounts(paragraph: string): NumberText[] {
  return listNumbers(paragraph).filter(({ kind }) => kind === 'figure' || kind === 'word')
}
