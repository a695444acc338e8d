import { z } from 'zod'

/** The name of a record in its address: lower-case words and digits joined by hyphens. */
export const SlugSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'This is not a slug. Write lower-case words and digits joined by hyphens',
  )
