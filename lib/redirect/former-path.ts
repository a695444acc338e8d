import { SitePathSchema } from '@/lib/site/site-path'

/** An address that can be sent on: no server is told what stands behind a #. */
export const FormerPathSchema = SitePathSchema.refine(
  (path) => !path.includes('#'),
  'What stands behind a # never reaches the server, so it cannot be sent on. Leave the part where it was, with a sentence that names the new one',
)
