import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import { ELEMENTS } from '@/scripts/prepare.mjs'

/** All that a page of ours may ask a browser to run. */
const MOST_BYTES = 6 * 1024

test('the custom elements together are one small module', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['components/enhance/elements.ts'],
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2022' },
    ...{ write: false, metafile: true, outfile: 'enhance.js' },
  })
  const strangers = Object.keys(metafile.inputs).filter(
    (file) => !file.startsWith('components/enhance/'),
  )

  expect(outputFiles).toHaveLength(1)
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(MOST_BYTES)
  expect(strangers).toEqual([])
})

test('every element is in the module', () => {
  const entry = textOf('elements.ts')
  const elements = readdirSync('components/enhance')
    .filter((file) => textOf(file).includes('customElements.define('))
    .map((file) => file.replace('.ts', ''))

  expect(elements.length).toBeGreaterThan(0)
  expect(elements.filter((name) => !entry.includes(`'@/components/enhance/${name}'`))).toEqual([])
})

test('the module is bundled under a name with a hash, which the pages ask for, and git does not keep it', () => {
  const pages = ['timeline/filtered-timeline', 'search/search-view'].map((name) =>
    readFileSync(`components/${name}.tsx`, 'utf8'),
  )

  expect(ELEMENTS.outputs).toEqual(['public/enhance'])
  for (const page of pages) expect(page).toContain('src={MODULE_ADDRESS}')
  expect(readFileSync('next.config.ts', 'utf8')).toContain(
    'env: { MODULE_ADDRESS: moduleAddress() }',
  )
  expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('public/enhance/')
})

function textOf(file: string): string {
  return readFileSync(`components/enhance/${file}`, 'utf8')
}
