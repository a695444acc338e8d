import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ImageResponse } from 'next/og'
import { SocialCard, type SocialCardContent } from '@/components/site/social-card'

/** The size and kind of every card, for the route that serves it. */
export const SOCIAL_CARD = { size: { width: 1200, height: 630 }, contentType: 'image/png' } as const

/** Draws the picture of a page for other sites. */
export async function renderSocialCard(content: SocialCardContent): Promise<ImageResponse> {
  const [serif, sans, sansBold] = await Promise.all([
    readFile(path.join(process.cwd(), 'app/fonts/card-serif-400.woff')),
    readFile(path.join(process.cwd(), 'app/fonts/card-sans-400.woff')),
    readFile(path.join(process.cwd(), 'app/fonts/card-sans-600.woff')),
  ])
  return new ImageResponse(<SocialCard content={content} />, {
    ...SOCIAL_CARD.size,
    fonts: [
      { name: 'Serif', data: serif, weight: 400 },
      { name: 'Sans', data: sans, weight: 400 },
      { name: 'Sans', data: sansBold, weight: 600 },
    ],
  })
}
