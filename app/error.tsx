'use client' // Next takes error boundaries from the browser's side only.

import { Lost } from '@/components/site/lost'
import { SiteFrame } from '@/components/site/site-frame'

/** Shown in place of a page that failed while it was being made. */
export default function ErrorPage() {
  return (
    <SiteFrame>
      <Lost title="This page could not be made">
        <p>
          Something went wrong on our side while the page was being put together. Nothing that you
          did caused it, and nothing was lost.
        </p>
        <p>
          Load the page again in a minute. If it still fails, start from the{' '}
          <a href="/">home page</a> or the <a href="/timeline">timeline</a>.
        </p>
      </Lost>
    </SiteFrame>
  )
}
