import { expect, type Page, test } from '@playwright/test'
import { fieldOf, foundOn, listResults, SEARCHES } from '../support/search-pages'
import { inBrowser, WAYS } from '../support/timeline-pages'

for (const { how, javaScriptEnabled } of WAYS) {
  test(`${how} a reader searches from any page, narrows down and widens again`, async ({
    browser,
  }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      await page.goto('/')
      await page.getByRole('search', { name: 'Site' }).getByRole('searchbox').fill('arrivals')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL('/search?q=arrivals')
      await expect(fieldOf(page)).toHaveValue('arrivals')
      const all = await countFound(page)

      await page.getByRole('radio', { name: /^Statistics/ }).check()
      await page.getByRole('button', { name: 'Apply' }).click()
      await expect(page).toHaveURL('/search?q=arrivals&kind=statistic')
      await expect.poll(() => countFound(page)).toBeLessThan(all)
      for (const address of await listResults(page)) expect(address).toMatch(/^\/statistics\//)

      await page.getByRole('link', { name: 'Remove kind: Statistics' }).click()
      await expect(page).toHaveURL('/search?q=arrivals')
      await expect.poll(() => countFound(page)).toBe(all)
    })
  })

  test(`${how} the count beside a choice is the number that it finds`, async ({ browser }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      await page.goto('/search?q=arrivals')
      const choice = page.locator('label', { has: page.getByRole('radio', { name: /^Events/ }) })
      const count = Number(/\d+$/.exec(await choice.innerText())?.[0])
      expect(count).toBeGreaterThan(0)
      await choice.click()
      await page.getByRole('button', { name: 'Apply' }).click()

      await expect(page).toHaveURL('/search?q=arrivals&kind=event')
      await expect.poll(() => countFound(page)).toBe(count)
    })
  })

  test(`${how} the latest come first where that is asked for`, async ({ browser }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      await page.goto('/search?q=arrivals&kind=event')
      await page.getByRole('radio', { name: 'Latest first' }).check()
      await page.getByRole('button', { name: 'Apply' }).click()

      await expect(page).toHaveURL('/search?q=arrivals&kind=event&sort=date')
      await expect
        .poll(() => listResults(page))
        .toEqual(await readLatestFirst(page, '/search?q=arrivals&kind=event'))
    })
  })

  test(`${how} every result of every page is found once`, async ({ browser }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      await page.goto('/search')
      const total = await countFound(page)
      const found = await listResults(page)
      for (let number = 2; found.length < total; number += 1) {
        await page.getByRole('link', { name: 'More results' }).click()
        await expect(page).toHaveURL(`/search?page=${number}`)
        await expect(page.locator('[aria-current=page]')).toHaveText(`Page ${number}`)
        found.push(...(await listResults(page)))
      }

      expect(found).toHaveLength(total)
      expect(new Set(found).size).toBe(total)
      await expect(page.getByRole('link', { name: 'More results' })).toHaveCount(0)
    })
  })

  test(`${how} a misspelt word is put right, and can be searched for all the same`, async ({
    browser,
  }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      await page.goto('/search?q=arivals')
      await expect(foundOn(page)).toContainText('results for “arrivals”')
      await page.getByRole('link', { name: 'Search for “arivals” as it is written' }).click()

      await expect(foundOn(page)).toHaveText('Nothing in the archive matches “"arivals"”')
      await expect(page.getByRole('main')).toContainText(
        'we hold no source for it, not that no figure exists',
      )
    })
  })
}

test('a question is answered by the statistic itself, with its source and its status', async ({
  page,
}) => {
  await page.goto(SEARCHES['with an answer'])
  const answer = page.getByRole('region', { name: 'Small-boat arrivals, month to date' })

  await expect(answer).toContainText('1,378')
  await expect(answer).toContainText('1–5 March 2025')
  await expect(answer.getByRole('link', { name: /Daily Express/ })).toBeVisible()
  await expect(answer).toContainText('Current')
})

test('what is found is marked, and the number of a statistic stands in its result', async ({
  page,
}) => {
  await page.goto('/search?q=3434')
  const result = page.locator('#search-results li').filter({ hasText: '1 January – 5 March 2025' })

  await expect(result.first()).toContainText('3,434')
  await page.goto('/search?q=Hewitt')
  await expect(page.locator('mark').first()).toHaveText('Hewitt')
})

test('no search is for search engines, and each has its own title and address', async ({
  page,
}) => {
  const titles = new Set<string>()
  for (const address of Object.values(SEARCHES)) {
    await page.goto(address)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    titles.add(await page.title())
  }
  expect(titles.size).toBe(Object.keys(SEARCHES).length)
})

test('the empty fields of a form do not stay in the address', async ({ page }) => {
  await page.goto('/search?q=boats&kind=&topic=&from=&to=&sort=')

  await expect(page).toHaveURL('/search?q=boats')
})

async function countFound(page: Page): Promise<number> {
  return Number((await foundOn(page).innerText()).replaceAll(',', '').split(' ')[0])
}

/** The results of an address by date, as the server sends them. */
async function readLatestFirst(page: Page, address: string): Promise<string[]> {
  const response = await page.request.get(`${address}&sort=date`)
  const links = (await response.text()).matchAll(/<h3[^>]*><a href="([^"]+)"/g)
  return [...links].map(([, href]) => href ?? '')
}
