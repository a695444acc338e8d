import type { MetadataRoute } from 'next'
import { listAddresses } from '@/lib/site/address-queries'
import { SITE } from '@/lib/site'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const addresses = await listAddresses()
  return addresses.map(({ address, modified }) => ({
    url: new URL(address, SITE.url).href,
    ...(modified === null ? {} : { lastModified: modified }),
  }))
}
