import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LETTERS, makeFonts } from '@/scripts/make-fonts.mjs'

const FOLDER = 'app/fonts'
const fonts = await makeFonts()

test('the fonts of the site are those that `npm run fonts` makes, to the byte', () => {
  const files = readdirSync(FOLDER).filter((name) => /\.woff2?$/.test(name))
  const different = [...fonts].filter(
    ([name, font]) => !font.equals(readFileSync(`${FOLDER}/${name}`)),
  )

  expect(files.sort()).toEqual([...fonts.keys()].sort())
  expect(different.map(([name]) => name)).toEqual([])
})

test('every letter of the content is in them', () => {
  const texts = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|yaml)$/.test(name))
    .map((name) => readFileSync(`content/${name}`, 'utf8'))
  const missing = [...new Set(texts.join(''))].filter((sign) => !`${LETTERS}\n`.includes(sign))

  expect(texts.length).toBeGreaterThan(50)
  expect(missing).toEqual([])
})
