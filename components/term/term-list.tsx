import { SmallProse } from '@/components/figure/small-prose'
import type { Term } from '@/lib/term/term-queries'

/** The words of the glossary, each with an anchor of its own. */
export function TermList({ terms }: { terms: Term[] }) {
  return (
    <div className="flex flex-col">
      {terms.map((term) => (
        <TermEntry key={term.slug} term={term} />
      ))}
    </div>
  )
}

function TermEntry({ term: { slug, title, aliases, body, seeAlso } }: { term: Term }) {
  return (
    <section
      id={slug}
      aria-labelledby={`${slug}-title`}
      className="grid gap-x-12 gap-y-2 border-t border-rule py-5 target:bg-buff lg:grid-cols-3"
    >
      <div>
        <h2 id={`${slug}-title`} className="text-xl">
          {title}
        </h2>
        {aliases.length > 0 && <p className="meta">Also: {aliases.join(', ')}</p>}
      </div>
      <div className="flex flex-col gap-2 lg:col-span-2">
        <SmallProse html={body} figures={[]} />
        {seeAlso.length > 0 && (
          <p className="meta">
            See also{' '}
            {seeAlso.map((other, index) => (
              <span key={other.address}>
                {index > 0 && ', '}
                <a href={other.address}>{other.title}</a>
              </span>
            ))}
          </p>
        )}
      </div>
    </section>
  )
}
