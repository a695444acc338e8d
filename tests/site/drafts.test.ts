import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { textOf } from '../support/html-tree'
import { listAddresses, readAllPages, readPage } from '../support/site-pages'

const ADDRESS_OF: Record<string, (slug: string) => string> = {
  articles: (slug) => `/articles/${slug}`,
  events: (slug) => `/timeline/${slug}`,
}

test('no page of the built site is a draft', async ({ request }) => {
  const drafts = (await readAllPages(request)).filter(({ tree }) =>
    textOf(tree).includes('Draft: not published'),
  )

  expect(drafts.map(({ address }) => address)).toEqual([])
})

test('an article or event has an address when, and only when, it is no draft', async ({
  request,
}) => {
  const addresses = await listAddresses(request)
  for (const { address, isDraft } of readContent()) {
    expect.soft(addresses.includes(address), address).toBe(!isDraft)
    expect.soft((await readPage(request, address)).status, address).toBe(isDraft ? 404 : 200)
  }
})

function readContent(): { address: string; isDraft: boolean }[] {
  return Object.entries(ADDRESS_OF).flatMap(([folder, addressOf]) =>
    readdirSync(path.join('content', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => ({
        address: addressOf(path.basename(name, '.md')),
        isDraft: /^draft: true$/m.test(readFileSync(path.join('content', folder, name), 'utf8')),
      })),
  )
}
