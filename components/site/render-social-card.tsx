import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ImageResponse } from 'next/og'
import { SocialCard, type SocialCardContent } from '@/components/site/social-card'

/** The size and kind of every card, for the route that serves it. */
export const SOCIAL_CARD = { size: { width: 1200, height: 630 }, contentType: 'image/png' } as const

/** Draws the picture of a page for other sites. */
export function renderSocialCard(content: SocialCardContent): ImageResponse {
  return new ImageResponse(<SocialCard content={content} />, {
    ...SOCIAL_CARD.size,
    fonts: getFonts(),
  })
}

let fonts: ReturnType<typeof readFonts> | null = null

/**
 * The same list each time, since the tool that draws parses fonts anew whose list it does not know.
 * Read for the first card: every page knows this module, and a release, which draws none, has no fonts.
 */
function getFonts() {
  fonts ??= readFonts()
  return fonts
}

function readFonts() {
  const read = (name: string) => readFileSync(path.join(process.cwd(), 'app/fonts', name))
  return [
    { name: 'Serif', data: read('card-serif-500.woff'), weight: 500 as const },
    { name: 'Sans', data: read('card-sans-400.woff'), weight: 400 as const },
    { name: 'Sans', data: read('card-sans-600.woff'), weight: 600 as const },
  ]
}
