import { type APIRequestContext, expect, test } from '@playwright/test'
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { listLinks } from '../support/html-tree'
import { KINDS, listAddresses, listOfKind, readAllPages, readPage } from '../support/site-pages'

for (const kind of KINDS) {
  test(`${kind}: every link leads somewhere, to the very place that it names`, async ({
    request,
  }) => {
    for (const address of await listOfKind(request, kind)) {
      expect.soft(await listDeadLinks(request, address), address).toEqual([])
    }
  })
}

test('every page of the sitemap can be reached from the home page', async ({ request }) => {
  const pages = await readAllPages(request)
  const linksOf = new Map(pages.map(({ address, tree }) => [address, listTargets(tree)]))
  const reached = new Set(['/'])
  // A set may grow while it is gone through: the new ones come at its end.
  for (const address of reached) {
    for (const target of linksOf.get(address) ?? []) reached.add(target)
  }

  expect((await listAddresses(request)).filter((address) => !reached.has(address))).toEqual([])
})

test('every page that is linked to is in the sitemap', async ({ request }) => {
  const addresses = await listAddresses(request)
  const targets = (await readAllPages(request)).flatMap(({ tree }) => listTargets(tree))
  // Files to take away and answers for programs are no pages, what other sites show in a frame is
  // one of ours already, and what a search finds is not for search engines.
  const pages = [...new Set(targets)].filter(
    (target) =>
      !/\.(bib|cff|csv|ics|json|md|ris|txt|xml|zip)$|^\/(api\/v1|embed)(\/|$)|^\/search$/.test(
        target,
      ),
  )

  expect(pages.filter((target) => !addresses.includes(target))).toEqual([])
})

test('links out of the site are web addresses', async ({ request }) => {
  const links = (await readAllPages(request)).flatMap(({ tree }) => listLinks(tree))
  const outward = links.filter(({ href }) => !/^[/#]/.test(href))

  expect(outward.filter(({ href }) => !/^https?:\/\//.test(href))).toEqual([])
})

test('each id of a page stands there once', async ({ request }) => {
  for (const { address, tree } of await readAllPages(request)) {
    const ids = listIds(tree)
    expect
      .soft(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        address,
      )
      .toEqual([])
  }
})

async function listDeadLinks(request: APIRequestContext, address: string): Promise<string[]> {
  const { tree } = await readPage(request, address)
  const hrefs = listLinks(tree).map(({ href }) => href)
  const inward = [...new Set(hrefs)].filter((href) => /^[/#]/.test(href))
  const answers = await Promise.all(
    inward.map(async (href) => ((await leadsSomewhere(request, address, href)) ? [] : [href])),
  )
  return answers.flat()
}

async function leadsSomewhere(request: APIRequestContext, from: string, href: string) {
  const { pathname, hash } = new URL(href, `http://site${from}`)
  const { status, tree } = await readPage(request, pathname)
  const fragment = decodeURIComponent(hash.slice(1))
  return status === 200 && (fragment === '' || listIds(tree).includes(fragment))
}

function listTargets(tree: Root): string[] {
  return listLinks(tree)
    .filter(({ href }) => href.startsWith('/'))
    .map(({ href }) => new URL(href, 'http://site').pathname)
}

function listIds(tree: Root): string[] {
  const ids: string[] = []
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.push(id)
  })
  return ids
}
