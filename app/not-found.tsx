import type { Metadata } from 'next'
import { Lost } from '@/components/site/lost'
import { SiteFrame } from '@/components/site/site-frame'

export const metadata: Metadata = { title: 'Page not found' }

export default function NotFoundPage() {
  return (
    <SiteFrame>
      <Lost kicker="404" title="No page at this position">
        <p>
          The address may have been mistyped. Addresses of articles, events, statistics and sources
          do not change: when one must, the old one leads to the new one.
        </p>
        <ul>
          {WAYS_ON.map(({ href, label }) => (
            <li key={href} className="py-1">
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </Lost>
    </SiteFrame>
  )
}

const WAYS_ON = [
  { href: '/', label: 'Key statistics and latest articles' },
  { href: '/timeline', label: 'Timeline' },
  { href: '/statistics', label: 'All statistics' },
  { href: '/archive', label: 'Archive' },
]
