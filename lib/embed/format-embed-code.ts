import { toHtml } from 'hast-util-to-html'
import { SITE } from '@/lib/site'
import { absoluteUrl } from '@/lib/site/absolute-url'

type Embedded = {
  /** The page to be shown, on this site: `/embed/events/slug`. */
  address: string
  /** What is in it, for readers who do not see the frame. */
  title: string
}

/** Without a script a frame cannot take the height of what is in it; what is longer scrolls. */
const HEIGHT = 480

/** The piece of HTML that shows a page of ours inside another site's. */
export function formatEmbedCode({ address, title }: Embedded): string {
  const properties = {
    src: absoluteUrl(address),
    title: `${title} – ${SITE.name}`,
    width: '100%',
    height: HEIGHT,
    loading: 'lazy',
  }
  return toHtml(
    { type: 'element', tagName: 'iframe', properties, children: [] },
    // `&amp;` is known to those who copy it, `&#x26;` to few.
    { characterReferences: { useNamedReferences: true } },
  )
}
