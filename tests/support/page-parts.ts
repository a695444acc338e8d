import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import { attributeOf, parseHtmlTree, textOf } from './html-tree'

/** Each element with each of its attributes, by their names. */
export function listParts(html: string): string[] {
  return listElements(html).flatMap(({ tagName, properties }) => [
    tagName,
    ...Object.keys(properties).map((name) => `${tagName}[${name}]`),
  ])
}

/** The schemes of all addresses in a page; those of our own have that of the site. */
export function listSchemes(html: string): string[] {
  const addresses = listElements(html).flatMap((element) =>
    ['href', 'src', 'action', 'formAction'].map((name) => attributeOf(element, name)),
  )
  return addresses
    .filter((address) => address !== '')
    .map((address) => new URL(address, 'https://tideline.example').protocol)
}

/** What a page must not hold: code or style of its own, and scripts of the framework. */
export function findForbidden(html: string): string[] {
  return listElements(html).flatMap((element) => {
    const { tagName, properties } = element
    const names = Object.keys(properties).filter((name) => /^(style$|on[A-Z])/.test(name))
    const isForbidden = tagName === 'style' || (tagName === 'script' && !isOurs(element))
    return [...names, ...(isForbidden ? [`${tagName}: ${textOf(element)}`] : [])]
  })
}

function isOurs(script: Element): boolean {
  if (attributeOf(script, 'type') === 'application/ld+json') return true
  const isModule = attributeOf(script, 'type') === 'module' && textOf(script) === ''
  return isModule && /^\/enhance\/elements-\w+\.js$/.test(attributeOf(script, 'src'))
}

function listElements(html: string): Element[] {
  const elements: Element[] = []
  visit(parseHtmlTree(html), 'element', (element) => void elements.push(element))
  return elements
}
