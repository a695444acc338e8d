import { readFile } from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('')
/** What pages are written with: names from French and elsewhere, and what stands around figures. */
export const LETTERS = `${ASCII}ÀÂÇÈÉÊËÎÏÔÙÛÜŒàâäçèéêëîïôöùûüœáåíóøú\u00A0£€§©°·½×÷−–—‘’“”…↑↓`
/** Every other feature of these typefaces (fractions, for one) is asked for by no style. */
const FEATURES = ['ccmp', 'kern', 'liga', 'locl', 'tnum', 'rvrn']

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2'
const SANS = '@fontsource-variable/archivo/files/archivo-latin-wght-normal.woff2'

/**
 * What pages are set in, with what is between two weights and, for the serif, two optical sizes: from
 * 20 on it is made of one drawing fewer than from 14 on, a third of its bytes, and text is set at 18
 * to 20 px. Cards are drawn on our side by a tool that knows neither, and have every letter that there
 * is in the package, since the tool looks for missing ones on the network.
 */
const FONTS = {
  'tideline-serif.woff2': {
    source: SERIF,
    letters: LETTERS,
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 20, max: 60 } },
  },
  'tideline-sans.woff2': {
    source: SANS,
    letters: LETTERS,
    axes: { wght: { min: 400, max: 650 } },
  },
  'card-serif-500.woff': { source: SERIF, axes: { wght: 500, opsz: 60 } },
  'card-sans-400.woff': { source: SANS, axes: { wght: 400 } },
  'card-sans-600.woff': { source: SANS, axes: { wght: 600 } },
}

/** The fonts of the site by the names of their files, cut from the typefaces; the same bytes each time. */
export async function makeFonts() {
  const fonts = Object.entries(FONTS).map(async ([name, font]) => [
    name,
    await makeFont(name, font),
  ])
  return new Map(await Promise.all(fonts))
}

async function makeFont(name, { source, letters, axes }) {
  const typeface = await readFile(path.join('node_modules', source))
  return subsetFont(typeface, letters, {
    targetFormat: path.extname(name).slice(1),
    keepAllGlyphs: letters === undefined,
    keepFeatures: FEATURES,
    variationAxes: axes,
  })
}
