import { expect, test } from 'vitest'
import { dropFonts, findStylesAndFont, wordsOf, writeByHand } from '@/bench/write-by-hand'

const PAGE = `<!DOCTYPE html><html lang="en-GB" class="serif sans"><head>
<link rel="preload" href="/serif.woff2" as="font" crossorigin="" type="font/woff2"/>
<link rel="stylesheet" href="/a.css" data-precedence="next"/>
<title>One &amp; all</title><meta property="og:title" content="One"/>
<script type="application/ld+json">{"name":"One"}</script></head>
<body><main class="prose" data-note="1" aria-label="Text"><h1 id="one">One</h1>
<p>Four  <a href="/b" rel="next">words</a> in all.</p></main>
<script type="module" src="/enhance.js"></script></body></html>`

test('a page written by hand says the same under the same styles', () => {
  const page = writeByHand(PAGE, '/a.css', '/serif.woff2')

  expect(wordsOf(page)).toBe('One Four words in all.')
  expect(wordsOf(page)).toBe(wordsOf(PAGE))
  expect(page).toContain('<title>One &#x26; all</title>')
  expect(page).toContain('<main class="prose"><h1 id="one">One</h1>')
  expect(findStylesAndFont(page)).toEqual({ styles: '/a.css', font: '/serif.woff2' })
})

test('a page written by hand has neither scripts nor data for machines', () => {
  const page = writeByHand(PAGE, '/a.css', '/serif.woff2')

  expect(page).not.toMatch(/script|og:|ld\+json|data-|aria-|rel="next"/)
})

test('a page that is to have no font asks for none', () => {
  expect(writeByHand(PAGE, '/b.css', null)).not.toContain('preload')
})

test('styles without fonts keep those of the machine that reads', () => {
  const own = '@font-face{font-family:a;src:local("Arial");size-adjust:90%}'
  const styles = `${own}@font-face{font-family:b;src:url(/b.woff2) format("woff2")}p{color:red}`

  expect(dropFonts(styles)).toBe(`${own}p{color:red}`)
})
