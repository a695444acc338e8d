import { expect, test } from 'vitest'
import { listHtmlParagraphs } from '@/lib/evidence/list-html-paragraphs'

test('each block with text of its own is a paragraph, however deep it stands', () => {
  const html = `<!doctype html><title>Not shown</title><body><main>
    <h1>A  title</h1><div>Before <p>In <b>bold <i>and</i></b> more</p> after</div>
    <ul><li>One<ul><li>Two</li></ul></li></ul><blockquote><p>Three</p></blockquote>
  </main>`

  expect(listHtmlParagraphs(html)).toEqual([
    ...['A title', 'Before', 'In bold and more', 'after', 'One', 'Two', 'Three'],
  ])
})

test('a number that is broken up by marks stays whole, and two cells never become one number', () => {
  const html = '<p>€<b>72</b>.2 million</p><table><tr><td>37</td><td>000</td></tr></table>'

  expect(listHtmlParagraphs(html)).toEqual(['€72.2 million', '37', '000'])
})

test('the number of a footnote is no digit, but an ending is a part of its word', () => {
  expect(listHtmlParagraphs('<p>3,434<sup>1</sup> on the 5<sup>th</sup>.')).toEqual([
    '3,434 on the 5th.',
  ])
})

test('what no reader sees is left out, and a line break is a blank', () => {
  const html =
    '<head><style>p{}</style></head><p>One<br>two<script>3</script></p><!-- 4 --><p> &nbsp;</p><p>41&nbsp;472'

  expect(listHtmlParagraphs(html)).toEqual(['One two', '41\u00a0472'])
})
