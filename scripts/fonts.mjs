// `npm run fonts`: cuts the two typefaces down to what is set in them, and writes the files to
// app/fonts. Run it after a change of scripts/make-fonts.mjs or of the packages with the typefaces.
import './begin.mjs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { makeFonts } from './make-fonts.mjs'

const FOLDER = 'app/fonts'

for (const [name, font] of await makeFonts()) {
  await writeFile(path.join(FOLDER, name), font)
  console.log(`${path.join(FOLDER, name)}  ${font.length.toLocaleString('en-GB')} bytes`)
}
