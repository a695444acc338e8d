import type { ReactNode } from 'react'
import { Footer } from '@/components/site/footer'
import { Masthead, type Place } from '@/components/site/masthead'
import { SkipLink } from '@/components/site/skip-link'

/**
 * What stands around the matter of every page: skip link, masthead, main, footer.
 *
 * A page renders it itself, since the layout above it cannot know which place is current.
 */
export function SiteFrame({ current, children }: { current?: Place; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <Masthead current={current} />
      <main id="main" className="grow pb-20 print:pb-0">
        {children}
      </main>
      <Footer />
    </div>
  )
}
