import type { Element, ElementContent, Root, Text } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { isBindingAddress } from '@/lib/figure/binding'
import { caveatOf } from '@/lib/figure/caveat'
import type { Figure, FigureStatus } from '@/lib/figure/figure-record'
import { findFigure } from '@/lib/figure/find-figure'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { formatStatus } from '@/lib/statistic/format-status'

/** What the mark of a figure says on the page; a feed has words alone. */
const MARK_WORDS: Partial<Record<FigureStatus, string>> = {
  calculated: 'our arithmetic',
  'later-reading': formatStatus('later-reading'),
  replaced: formatStatus('replaced'),
  questioned: formatStatus('questioned'),
  withdrawn: formatStatus('withdrawn'),
}

/**
 * A sanitised text for readers elsewhere, as HTML. Every link is absolute. A figure leads to its
 * statistic, and what its mark and its caveat say stands in words behind it.
 */
export function formatFeedHtml(nodes: Root['children'], page: string, figures: Figure[]): string {
  return toHtml(nodes.flatMap((node) => (isContent(node) ? toFeedNodes(node, page, figures) : [])))
}

/** A paragraph of nodes and plain words, as HTML. */
export function formatFeedParagraph(...parts: (ElementContent | string)[]): string {
  const children = parts.map((part) => (typeof part === 'string' ? text(part) : part))
  return toHtml({ type: 'element', tagName: 'p', properties: {}, children })
}

/** A link to a page of ours, given without its host. */
export function feedLink(address: string, words: string): Element {
  const href = absoluteUrl(address)
  return { type: 'element', tagName: 'a', properties: { href }, children: [text(words)] }
}

function toFeedNodes(node: ElementContent, page: string, figures: Figure[]): ElementContent[] {
  if (node.type !== 'element') return [node]
  const children = node.children.flatMap((child) => toFeedNodes(child, page, figures))
  if (node.tagName !== 'a') return [{ ...node, children }]
  const href = String(node.properties.href ?? '')
  return isBindingAddress(href)
    ? toFigureNodes(node, findFigure(figures, href))
    : [{ ...node, properties: { href: new URL(href, absoluteUrl(page)).href }, children }]
}

function toFigureNodes(node: Element, { address, status }: Figure): ElementContent[] {
  if (address === null) return node.children
  const words = [MARK_WORDS[status], caveatOf(node)].filter((part) => part !== undefined && part)
  const link: Element = { ...node, properties: { href: absoluteUrl(address) } }
  return words.length === 0 ? [link] : [link, text(` (${words.join(': ')})`)]
}

function isContent(node: Root['children'][number]): node is ElementContent {
  return node.type === 'element' || node.type === 'text'
}

function text(value: string): Text {
  return { type: 'text', value }
}
