import { z } from 'zod'

/** An address of this site without its host: `/articles/touquet-funding`, `/glossary#arrival`. */
export const SitePathSchema = z
  .string()
  .regex(
    /^(\/|(\/[a-z0-9.-]+)+(#[a-z0-9-]+)?)$/,
    'This is not an address of this site. Write it as a reader would see it after the host, such as /topics/returns',
  )
