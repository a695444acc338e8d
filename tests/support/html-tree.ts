import type { Element, Nodes, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const wholePage = unified().use(rehypeParse)
const pieceOfPage = unified().use(rehypeParse, { fragment: true })

/** The tree of a page as the server sends it, or of a piece of one. */
export function parseHtmlTree(html: string): Root {
  return (html.startsWith('<!DOCTYPE') ? wholePage : pieceOfPage).parse(html)
}

/** The elements below a node with one of these names, in the order in which they stand. */
export function findElements(tree: Nodes, ...tagNames: string[]): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (element !== tree && tagNames.includes(element.tagName)) found.push(element)
  })
  return found
}

/** What an attribute of an element says; empty where it has none. */
export function attributeOf(element: Element, name: string): string {
  const value = element.properties[name]
  return Array.isArray(value) ? value.join(' ') : String(value ?? '')
}

/** The words of a node as they are read, with single spaces. */
export function textOf(tree: Nodes): string {
  return toString(tree).replace(/\s+/g, ' ').trim()
}

/** How an element is called by what reads a page out: its label, or else its words. */
export function nameOf(element: Element): string {
  return attributeOf(element, 'ariaLabel') || textOf(element)
}

/** Every link below a node: where it leads, and its words. */
export function listLinks(tree: Nodes): { href: string; text: string }[] {
  return findElements(tree, 'a').map((link) => ({
    href: attributeOf(link, 'href'),
    text: textOf(link),
  }))
}
