import { SITE } from '@/lib/site'

/** An address of this site with its host, for whatever leaves the site: `https://…/timeline/slug`. */
export function absoluteUrl(address: string): string {
  return new URL(address, SITE.url).href
}
