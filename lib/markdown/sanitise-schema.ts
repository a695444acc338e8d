import { defaultSchema, type Options } from 'rehype-sanitize'
import { BINDING_SCHEMES } from '@/lib/figure/binding'

/**
 * What may stand in a page that an editor wrote: GitHub's list of harmless HTML, with the
 * schemes of bindings let through for links and nothing but web addresses for the rest.
 */
export const SANITISE_SCHEMA: Options = {
  ...defaultSchema,
  // Footnote links point at the ids as they are written.
  clobberPrefix: '',
  protocols: {
    ...defaultSchema.protocols,
    href: ['http', 'https', ...BINDING_SCHEMES],
    src: ['http', 'https'],
  },
}
