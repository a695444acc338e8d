import { Prisma } from '@/prisma/generated/client'

/** The condition that a value is set to by whoever asks; none where nothing is asked for. */
export function conditionOf(
  value: string | null,
  condition: (value: string) => Prisma.Sql,
): Prisma.Sql[] {
  return value === null ? [] : [condition(value)]
}

/** Only the named records; no condition where the list is null. */
export function amongSlugs(slugs: string[] | null): Prisma.Sql[] {
  if (slugs === null) return []
  return [Prisma.sql`this.slug IN (SELECT value FROM json_each(${JSON.stringify(slugs)}))`]
}

/** Only one record; no condition where none is named. */
export function onlySlug(slug: string | null): Prisma.Sql[] {
  return conditionOf(slug, (value) => Prisma.sql`this.slug = ${value}`)
}
