import type { ReactNode } from 'react'
import { TopLink } from '@/components/embed/top-link'
import { SITE } from '@/lib/site'

/** What stands around a page in a frame: a narrow edge, and whose it is. No masthead, no menu. */
export function EmbedFrame({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col gap-4 p-4">
      <main className="flex max-w-text grow flex-col gap-4">{children}</main>
      <footer className="border-t border-ink pt-2 meta">
        From <TopLink href="/">{SITE.name}</TopLink>, where every number can be traced.{' '}
        <TopLink href={SITE.licence.url}>{SITE.licence.name}</TopLink>
      </footer>
    </div>
  )
}
