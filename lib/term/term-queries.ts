import 'server-only'
import { cache } from 'react'
import { z } from 'zod'
import { addressOf } from '@/lib/addresses'
import { database } from '@/lib/database'

/** A word explained. */
export type Term = {
  slug: string
  title: string
  /** Other words that the sources use for it. */
  aliases: string[]
  /** Sanitised HTML. */
  body: string
  seeAlso: { title: string; address: string }[]
}

/** By the word, in the order of a dictionary. */
export const listTerms = cache(async (): Promise<Term[]> => {
  const rows = await database.term.findMany({
    orderBy: { slug: 'asc' },
    select: {
      slug: true,
      title: true,
      aliases: true,
      body: true,
      seeAlso: {
        orderBy: { displayOrder: 'asc' },
        select: { other: { select: { slug: true, title: true } } },
      },
    },
  })
  return rows
    .map(({ aliases, seeAlso, ...term }) => ({
      ...term,
      aliases: z.array(z.string()).parse(aliases),
      seeAlso: seeAlso.map(({ other }) => ({
        title: other.title,
        address: addressOf.term(other.slug),
      })),
    }))
    .sort((one, other) => one.title.localeCompare(other.title, 'en-GB'))
})
