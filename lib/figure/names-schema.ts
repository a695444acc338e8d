import { z } from 'zod'

/** content/names.yaml: phrases with a number in them that are names and count nothing. */
export const NamesFileSchema = z.array(z.string().trim().min(1))
