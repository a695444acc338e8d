import type { MetadataRoute } from 'next'
import { SITE } from '@/lib/site'

/** What a device needs to keep the site among its applications. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: SITE.name,
    short_name: SITE.name,
    description: SITE.description,
    lang: SITE.language,
    start_url: '/',
    display: 'browser',
    background_color: '#fbfaf5',
    theme_color: '#fbfaf5',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
