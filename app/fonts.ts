import localFont from 'next/font/local'

/**
 * The text face. Preloaded, since nearly everything that a reader waits for is set in it; a
 * font that comes too late is not swapped in, so text never moves (`optional`).
 *
 * next/font gives the files hashed names, which may be cached for ever, and names the same
 * file in the preload; the fallbacks of the same measure are in tokens.css.
 */
export const tidelineSerif = localFont({
  src: './fonts/tideline-serif.woff2',
  weight: '400 600',
  display: 'optional',
  adjustFontFallback: false,
  variable: '--font-tideline-serif',
})

/** The face of the interface. Not preloaded: two fonts at once delay the text. */
export const tidelineSans = localFont({
  src: './fonts/tideline-sans.woff2',
  weight: '400 650',
  display: 'optional',
  adjustFontFallback: false,
  preload: false,
  variable: '--font-tideline-sans',
})
