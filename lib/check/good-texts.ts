import { createHash } from 'node:crypto'
import type { Content } from '@/lib/check/reading/content'
import type { ContentFile } from '@/lib/check/reading/content-file'
import type { KeptReadings } from '@/lib/check/reading/kept-readings'
import { NO_NAMES } from '@/lib/check/reading/names-source'

/**
 * The articles of a content by whether an earlier run has found their texts good. What rules on
 * texts say of an article follows from the article and from whatever is no article, so while both
 * are the same there is nothing to be found.
 */
export type GoodTexts = {
  /** The same content with the texts alone that have to be looked at. */
  rest: Content
  /** Remembers the articles that were looked at, but for those about which something was said. */
  keep: (faulty: ReadonlySet<ContentFile>) => void
}

export function findGoodTexts(content: Content, kept: KeptReadings): GoodTexts {
  const names = content.names?.names ?? NO_NAMES
  const facts = hashFacts(content)
  const rest = new Map<ContentFile, string>()
  const good = new Set<ContentFile>()
  for (const { file } of content.articles) {
    const key = createHash('sha256').update(facts).update(kept.keyOf(file, names)).digest('hex')
    if (kept.isGood(key)) good.add(file)
    else rest.set(file, key)
  }
  return {
    rest: { ...content, texts: content.texts.filter(({ file }) => !good.has(file)) },
    keep: (faulty) => {
      for (const [file, key] of rest) if (!faulty.has(file)) kept.keepGood(key)
    },
  }
}

/** Where every file lies, and what stands in those that are no articles. */
function hashFacts({ articles, files, otherFiles }: Content): string {
  const articleFiles = new Set(articles.map(({ file }) => file))
  const hash = createHash('sha256')
  for (const file of [...files, ...otherFiles]) {
    const bytes = articleFiles.has(file) ? new Uint8Array() : file.bytes
    hash.update(JSON.stringify([file.path, file.obstacle, bytes.length])).update(bytes)
  }
  return hash.digest('hex')
}
