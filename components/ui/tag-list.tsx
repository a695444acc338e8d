/** The topics and actors that a record belongs to, as links on one line. */
export function TagList({ tags }: { tags: { href: string; label: string }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 meta">
      {tags.map(({ href, label }) => (
        <li key={href}>
          <a href={href} className="inline-block py-0.5">
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
