import type { Prisma } from '@/prisma/generated/client'
import type { CompiledContent } from '@/prisma/read-compiled'

/** The rows of the glossary. */
export function termRows({ terms }: CompiledContent) {
  return {
    terms: terms.map(({ slug, file, html }): Prisma.TermCreateManyInput => {
      const { title, aliases, draft } = file
      return { slug, title, aliases, body: html, isDraft: draft }
    }),
    termSeeAlso: terms.flatMap(({ slug: termSlug, file }) =>
      file.seeAlso.map((otherSlug, displayOrder) => ({ termSlug, otherSlug, displayOrder })),
    ),
  }
}
