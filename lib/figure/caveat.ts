import type { Element } from 'hast'
import { parseBinding } from '@/lib/figure/binding'
import { listNumbers } from '@/lib/figure/list-numbers'

/** Fewer words are a label and say nothing about two readings. */
const LEAST_WORDS = 4

/**
 * What is wrong with a caveat, the sentence that tells readers why two compared readings are
 * not quite alike, and what to do; null where readers can be shown it as it is.
 */
export function findCaveatFault(caveat: string, names: readonly string[] = []): string | null {
  const words = caveat.trim().split(/\s+/)
  if (words.length < LEAST_WORDS || !/^\p{Lu}.*\.$/su.test(caveat.trim())) {
    return 'This caveat is no sentence that readers could be shown. Say what is different about the two readings, from a capital letter to a full stop.'
  }
  const figure = listNumbers(caveat, { names }).find(({ kind }) => kind === 'figure')
  return figure
    ? `The figure ${figure.text} stands in a caveat, where it cannot be bound. Say it in the text, or leave it out.`
    : null
}

/** The caveat that a calculated change carries, as its link's title; null for any other link. */
export function caveatOf({ properties: { href, title } }: Element): string | null {
  if (parseBinding(String(href ?? ''))?.scheme !== 'change') return null
  const caveat = String(title ?? '').replace(/\s+/g, ' ')
  return caveat.trim() === '' ? null : caveat.trim()
}
