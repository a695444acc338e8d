import { expect, test } from '@playwright/test'
import type { Element, Root } from 'hast'
import { attributeOf, findElements, listLinks, textOf } from '../support/html-tree'
import { listOfKind, readAllPages, readPage, type SitePage } from '../support/site-pages'

const STATISTIC = /^\/statistics\/[^/]+\/[^/]+$/

test('every number that is shown as a statistic leads to its own page', async ({ request }) => {
  for (const page of await readAllPages(request)) {
    expect.soft(listLooseNumbers(page), page.address).toEqual([])
  }
})

test('every statistic links to its source, and the source back to it', async ({ request }) => {
  const addresses = await listOfKind(request, 'statistic')

  expect(addresses.length).toBeGreaterThan(0)
  for (const address of addresses) {
    const facts = findElements((await readPage(request, address)).tree, 'dd', 'cite')
    const [source] = facts.flatMap(listLinks).filter(({ href }) => /^\/sources\/./.test(href))
    expect.soft(source, address).toBeDefined()
    const { tree } = await readPage(request, source?.href ?? '/')
    expect
      .soft(
        listLinks(tree).map(({ href }) => href),
        address,
      )
      .toContain(address)
  }
})

test('a link to a statistic says its status to those who do not see its mark', async ({
  request,
}) => {
  for (const { address, tree } of await readAllPages(request)) {
    const marked = findElements(tree, 'a').filter(
      (link) => STATISTIC.test(attributeOf(link, 'href')) && findElements(link, 'data').length > 0,
    )
    const unnamed = marked.filter((link) => !/, [a-z ]+$/.test(attributeOf(link, 'ariaLabel')))
    expect.soft(unnamed.map(textOf), address).toEqual([])
  }
})

/**
 * The numbers that lead nowhere: neither by a link to their statistic, nor by a button that opens
 * a note with one. A page's own number, and those in headings, have the mark alone.
 */
function listLooseNumbers({ address, tree }: SitePage): string[] {
  const leading = [
    ...findElements(tree, 'a').filter((link) => STATISTIC.test(attributeOf(link, 'href'))),
    ...listOpeners(tree),
    ...findElements(tree, 'h1', 'h2', 'h3', 'h4'),
  ].flatMap((element) => findElements(element, 'data'))
  const known = new Set(leading)
  const loose = findElements(tree, 'data').filter((number) => !known.has(number))
  return loose.slice(STATISTIC.test(address) ? 1 : 0).map(textOf)
}

/** The numbers with a button that opens a note, and that note leads to a statistic. */
function listOpeners(tree: Root): Element[] {
  const notes = findElements(tree, 'div')
    .filter(({ properties }) => properties.popover !== undefined)
    .filter((note) => listLinks(note).some(({ href }) => STATISTIC.test(href)))
    .map((note) => attributeOf(note, 'id'))
  return findElements(tree, 'span').filter((span) =>
    findElements(span, 'button').some((it) => notes.includes(attributeOf(it, 'popoverTarget'))),
  )
}
