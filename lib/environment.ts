import { z } from 'zod'

const EnvironmentSchema = z.object({
  /** Where the site is served, without a slash at the end; in canonical addresses and feeds. */
  SITE_URL: z.url().default('https://tideline.example'),
  /** The database that the pages ask; made by `npm run content`. */
  DATABASE_FILE: z.string().min(1).default('prisma/content.db'),
})

const variables = EnvironmentSchema.parse(process.env)

/** Everything that the surroundings may set, read once. All of it has a default. */
export const ENVIRONMENT = {
  siteUrl: variables.SITE_URL.replace(/\/$/, ''),
  databaseFile: variables.DATABASE_FILE,
}
