import { WORDMARK_PATH } from '@/components/site/wordmark-path'

/** The name of the site as a drawing: letters in ink, and the bracket that marks a checked figure. */
export function Wordmark() {
  return (
    <svg viewBox="0 0 712 200" aria-hidden="true" className="h-7.5 w-auto fill-ink md:h-8.5">
      <path d={WORDMARK_PATH.letters} />
      <path className="fill-over" d={WORDMARK_PATH.bracket} />
    </svg>
  )
}
