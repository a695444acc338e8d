import { ENVIRONMENT } from '@/lib/environment'

/** What the site calls itself, for titles, pictures and machine-readable descriptions. */
export const SITE = {
  name: 'Tideline',
  url: ENVIRONMENT.siteUrl,
  description:
    'What the UK and France have agreed on Channel crossings, what has been counted, and who said so: every number can be traced to its source.',
  language: 'en-GB',
  /** Of the texts and facts. */
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const
