import type { ReactNode } from 'react'

type Props = { href: string; className?: string; children: ReactNode }

/**
 * A link out of a frame: it opens in the place of the page that the frame stands on, since no
 * page of ours but those under /embed may be shown inside another site's.
 */
export function TopLink({ href, className, children }: Props) {
  return (
    <a href={href} target="_top" className={className}>
      {children}
    </a>
  )
}
