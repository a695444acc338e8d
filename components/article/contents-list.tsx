import type { Heading } from '@/lib/markdown/parse-html'

/** The headings of a page, as links to them. */
export function ContentsList({ headings }: { headings: Heading[] }) {
  return (
    <ol className="text-md">
      {headings.map(({ id, text }) => (
        <li key={id} className="border-t border-rule">
          <a href={`#${id}`} className="block py-1.5 snug link-plain">
            {text}
          </a>
        </li>
      ))}
    </ol>
  )
}
