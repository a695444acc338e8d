import { z } from 'zod'

const EnvironmentSchema = z.object({
  /** Where the site is served, without a slash at the end; in canonical addresses and feeds. */
  SITE_URL: z.url().default('https://tideline.example'),
  /** The database that the pages ask; made by `npm run content`. */
  DATABASE_FILE: z.string().min(1).default('prisma/content.db'),
  /** When what is made now counts as made, in seconds since 1970, so that it can be made again. */
  SOURCE_DATE_EPOCH: z.coerce.number().int().positive().optional(),
})

const variables = EnvironmentSchema.parse(process.env)

/** Everything that the surroundings may set, read once. All of it has a default. */
export const ENVIRONMENT = {
  siteUrl: variables.SITE_URL.replace(/\/$/, ''),
  databaseFile: variables.DATABASE_FILE,
  /** The time of the build that this runs in, to the second, as `2026-11-22T12:00:00Z`. */
  builtAt: formatSecond(variables.SOURCE_DATE_EPOCH ?? Date.now() / 1000),
}

function formatSecond(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/\.\d+/, '')
}
