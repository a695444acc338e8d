const GROUPS = [
  {
    heading: 'Read',
    links: [
      { href: '/articles', label: 'Articles' },
      { href: '/timeline', label: 'Timeline' },
      { href: '/statistics', label: 'Statistics' },
      { href: '/sources', label: 'Sources' },
      { href: '/glossary', label: 'Glossary' },
      { href: '/archive', label: 'Archive' },
    ],
  },
  {
    heading: 'Check',
    links: [
      { href: '/about#method', label: 'How we trace numbers' },
      { href: '/corrections', label: 'Corrections' },
      { href: '/data', label: 'Data' },
      { href: '/api', label: 'API' },
    ],
  },
  {
    heading: 'About',
    links: [
      { href: '/about', label: 'About' },
      { href: '/about#rules', label: 'Editorial rules' },
      { href: '/about#feeds', label: 'Feeds' },
      { href: '/about#accessibility', label: 'Accessibility' },
      { href: '/about#privacy', label: 'Privacy' },
    ],
  },
] as const

/** The foot of every page: what the site is, and the ways into it. */
export function Footer() {
  return (
    <footer className="text-sm print:hidden">
      <div className="neatline" />
      <div className="page-width grid grid-cols-2 gap-8 pt-8 pb-12 sm:grid-cols-5">
        <div className="col-span-2">
          <p className="font-semibold">Tideline</p>
          <p className="pt-1 meta">
            An explainer and archive in which every number can be followed to the place it was
            published. Select a figure with a bracket to see where it comes from.
          </p>
        </div>
        {GROUPS.map(({ heading, links }) => (
          <nav key={heading} aria-label={heading}>
            <p className="pb-1.5 font-semibold">{heading}</p>
            <ul>
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href} className="inline-block py-1 text-ink">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  )
}
