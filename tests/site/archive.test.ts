import { expect, test } from '@playwright/test'
import type { Root } from 'hast'
import { attributeOf, findElements, listLinks, textOf } from '../support/html-tree'
import { listAddresses, PAGE_KINDS, type PageKind, readPage } from '../support/site-pages'
import { inBrowser, WAYS } from '../support/timeline-pages'

for (const { how, javaScriptEnabled } of WAYS) {
  test(`${how} a reader goes from the archive to a day and on to what stands there`, async ({
    browser,
  }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      await page.goto('/archive')
      await page
        .getByRole('region', { name: 'By year' })
        .getByRole('link', { name: '2025' })
        .click()
      await expect(page).toHaveURL('/archive/2025')
      await page.getByRole('region', { name: 'By month' }).getByRole('link').first().click()
      await expect(page).toHaveURL(ofKind('archive month'))
      await page.getByRole('region', { name: 'By day' }).getByRole('link').first().click()
      await expect(page).toHaveURL(ofKind('archive day'))
      await page
        .getByRole('main')
        .getByRole('heading', { level: 3 })
        .getByRole('link')
        .first()
        .click()
      await expect(page).toHaveURL(/\/(articles|timeline)\/[^/]+$/)
    })
  })

  test(`${how} a reader goes from one topic of the archive to the next and back`, async ({
    browser,
  }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      await page.goto('/archive')
      await page.getByRole('region', { name: 'By topic' }).getByRole('link').first().click()
      await expect(page).toHaveURL(ofKind('archive topic'))
      const first = page.url()
      const others = page.getByRole('navigation', { name: 'Other topics' })
      await others.getByRole('link', { name: /^Next topic: / }).click()
      await expect(page).not.toHaveURL(first)
      await others.getByRole('link', { name: /^Previous topic: / }).click()
      await expect(page).toHaveURL(first)
    })
  })
}

test('the count beside each part of the archive is what its pages hold', async ({ request }) => {
  const { tree } = await readPage(request, '/archive')
  const parts = findElements(tree, 'li').filter((item) =>
    listLinks(item).some(({ href }) => href.startsWith('/archive/')),
  )

  expect(parts.length).toBeGreaterThan(20)
  for (const part of parts) {
    const [link] = listLinks(part)
    const counted = [...textOf(part).matchAll(/(\d+) (?:article|event)s?\b/g)]
    const page = await readPage(request, link?.href ?? '')
    expect
      .soft(countEntries(page.tree), link?.href)
      .toBe(counted.reduce((sum, [, count]) => sum + Number(count), 0))
  }
})

test('every shelf of the archive is named by another page, so that nobody needs the sitemap', async ({
  request,
}) => {
  const addresses = (await listAddresses(request)).filter((it) => it.startsWith('/archive/'))
  const named = new Set<string>()
  for (const address of ['/archive', ...addresses]) {
    for (const { href } of listLinks((await readPage(request, address)).tree)) {
      if (href !== address) named.add(href)
    }
  }

  expect(addresses.filter((address) => !named.has(address))).toEqual([])
})

function ofKind(kind: PageKind) {
  return ({ pathname }: URL) => PAGE_KINDS[kind].test(pathname)
}

/** The articles and events on a page. The real content fills no second one. */
function countEntries(tree: Root): number {
  return findElements(tree, 'section')
    .filter((section) => ['articles', 'events'].includes(attributeOf(section, 'id')))
    .reduce((sum, section) => sum + findElements(section, 'h3').length, 0)
}
