import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { listNodes } from '@/lib/check/nodes'

/** The fragments that lead to the headings of a text, as the compiler makes them. */
export function listFragments(root: Root): string[] {
  const slugger = new GithubSlugger()
  return listNodes(root, 'heading').map((heading) =>
    slugger.slug(toString(heading, { includeImageAlt: false, includeHtml: false })),
  )
}
