import type { MarkedText as Parts } from '@/lib/search/search-results'

/** A text with what was searched for marked in it. */
export function MarkedText({ parts }: { parts: Parts }) {
  return parts.map(({ text, isMatch }, place) => {
    // The parts of a text never change their places.
    return isMatch ? <mark key={place}>{text}</mark> : text
  })
}
