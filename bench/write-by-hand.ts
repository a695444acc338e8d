import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toString } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const FONT_FACE = /@font-face\s*\{[^}]*\burl\([^}]*\}/g
/** What nobody writes by hand for the look or the working of a page. */
const MACHINE_ATTRIBUTE = /^(?:data|aria|item|role|rel$|title$)/

/**
 * A page as somebody writes it by hand: the same text, elements and classes under the styles at an
 * address and the font at another (null for none), and nothing else. Neither data for machines, nor
 * addresses of feeds and cards, nor a script.
 */
export function writeByHand(page: string, styles: string, font: string | null): string {
  const tree = unified().use(rehypeParse).parse(page)
  const [html, title, body] = ['html', 'title', 'body'].map((name) => findElement(tree, name))
  if (!html || !title || !body) throw new Error('The page has no title or no body.')
  visit(body, 'element', (element, index, parent) => {
    if (element.tagName === 'script' && parent && index !== undefined) {
      parent.children.splice(index, 1)
      return index
    }
    const kept = Object.entries(element.properties).filter(
      ([name]) => !MACHINE_ATTRIBUTE.test(name),
    )
    element.properties = Object.fromEntries(kept)
  })
  const preload = font ? `<link rel="preload" href="${font}" as="font" crossorigin>\n` : ''
  const className = [html.properties.className ?? []].flat().join(' ')
  return `<!doctype html>
<html lang="en-GB" class="${className}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${preload}<link rel="stylesheet" href="${styles}">
<title>${toHtml(title.children)}</title>
${toHtml(body)}
</html>
`
}

/** The styles without the fonts that are sent; the fonts of the reader's own machine remain. */
export function dropFonts(styles: string): string {
  return styles.replace(FONT_FACE, '')
}

/** What a page names: its styles, and the font that it asks for first. */
export function findStylesAndFont(page: string): { styles: string; font: string } {
  const tree = unified().use(rehypeParse).parse(page)
  const links: Element[] = []
  visit(tree, 'element', (element) => {
    if (element.tagName === 'link') links.push(element)
  })
  const hrefOf = (rel: string) =>
    links.find(({ properties }) => [properties.rel].flat().includes(rel))?.properties.href
  const [styles, font] = [hrefOf('stylesheet'), hrefOf('preload')]
  if (!styles || !font) throw new Error('The page names no styles, or asks for no font first.')
  return { styles: String(styles), font: String(font) }
}

/** The words of a page as they are read, with single spaces. */
export function wordsOf(page: string): string {
  const body = findElement(unified().use(rehypeParse).parse(page), 'body')
  if (!body) return ''
  visit(body, 'element', (element) => {
    if (element.tagName === 'script') element.children = []
  })
  return toString(body).replace(/\s+/g, ' ').trim()
}

function findElement(tree: Root, tagName: string): Element | undefined {
  let found: Element | undefined
  visit(tree, 'element', (element) => {
    if (element.tagName === tagName) found ??= element
  })
  return found
}
