import type { Thing, WithContext } from 'schema-dts'

/**
 * What a page is about, for machines. `<` is written as an escape, so that no text of ours
 * can end the element.
 */
export function StructuredData({ data }: { data: WithContext<Thing> }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
