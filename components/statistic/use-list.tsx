import type { Use } from '@/lib/figure/figure-queries'

/** The texts that rest on a statistic, each with the sentences that say it. */
export function UseList({ uses }: { uses: Use[] }) {
  if (uses.length === 0) return <p>No text of the archive uses it yet.</p>
  return (
    <ul>
      {uses.map(({ address, count, kind, sentences, title }) => (
        <li key={address} className="border-t border-rule py-2.5 first:border-0">
          <a href={address}>{title}</a>{' '}
          <span className="meta">
            {[KIND_WORDS[kind], count > 1 ? `${count} times` : null].filter(Boolean).join(', ')}
          </span>
          {sentences.map((sentence) => (
            <p key={sentence} className="max-w-text pt-1 font-serif text-lg">
              {sentence}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}

const KIND_WORDS: Record<Use['kind'], string> = { article: 'article', event: 'timeline' }
