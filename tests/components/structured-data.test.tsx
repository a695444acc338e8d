import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { StructuredData } from '@/components/site/structured-data'
import { findElements, parseHtmlTree, textOf } from '../support/html-tree'

test('whatever the data say, a parser finds one script that holds just them', () => {
  fc.assert(
    fc.property(hostileText(), hostileText(), (name, description) => {
      const data = {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name,
        description,
      } as const
      const html = `<!DOCTYPE html><body>${renderToStaticMarkup(<StructuredData data={data} />)}<p>After</p>`
      const tree = parseHtmlTree(html)
      const [script, ...others] = findElements(tree, 'script')
      const [text] = script?.children ?? []

      expect(others).toEqual([])
      expect(findElements(tree, 'p', 'img', 'svg', 'b').map(textOf)).toEqual(['After'])
      expect(JSON.parse(text?.type === 'text' ? text.value : '')).toEqual(data)
    }),
    { numRuns: 300 },
  )
})

/** Any text at all, with pieces that would end the script if they were not escaped. */
function hostileText() {
  const pieces = fc.constantFrom(
    ...['</script>', '<!--<script>', '-->', '<![CDATA[', ']]>', '</SCRIPT ', '<img src=x>'],
    ...['\u2028', '\u2029', '"', '\\', '\0', '&lt;/script&gt;'],
  )
  const text = fc.string({ unit: 'binary', maxLength: 8 })
  return fc.array(fc.oneof(pieces, text), { maxLength: 6 }).map((parts) => parts.join(''))
}
