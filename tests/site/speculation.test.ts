import { expect, type Page, test } from '@playwright/test'

/** A link that the browser would prepare, and how. */
type Candidate = { action: string; path: string }

test('browsers understand the rules, and prepare pages but neither files, searches nor views', async ({
  page,
}) => {
  const { candidates, faults } = await listCandidates(page, '/timeline')
  const paths = candidates.map(({ path }) => path)

  expect(faults).toEqual([])
  expect(paths).toContain('/articles')
  expect(paths.filter((path) => /\?|^\/(search$|embed\/|api\/)|\.\w+$/.test(path))).toEqual([])
})

test('articles, events and statistics are made ready to be seen; other pages are fetched', async ({
  page,
}) => {
  const { candidates } = await listCandidates(page, '/')
  const prerendered = candidates
    .filter(({ action }) => action === 'Prerender')
    .map(({ path }) => path)

  expect(prerendered.length).toBeGreaterThan(5)
  expect(
    prerendered.filter(
      (path) => !/^\/(articles|timeline)\/[^/]+$|^\/statistics\/[^/]+\//.test(path),
    ),
  ).toEqual([])
})

test('a page is fetched when a reader points at its link for a moment, and not before', async ({
  page,
}) => {
  const fetched: string[] = []
  const session = await page.context().newCDPSession(page)
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') fetched.push(new URL(prefetchUrl).pathname)
  })
  await session.send('Preload.enable')
  await page.goto('/articles', { waitUntil: 'networkidle' })
  expect(fetched).toEqual([])
  await page.getByRole('link', { name: 'Sources' }).last().hover()

  await expect.poll(() => fetched).toEqual(['/sources'])
})

test('embeds have no rules: their readers are on another site', async ({ request }) => {
  const [page, embed] = await Promise.all(
    ['/about', '/embed/timeline'].map((address) => request.get(address)),
  )

  expect(page?.headers()['speculation-rules']).toBe('"/speculation-rules.json"')
  expect(embed?.headers()['speculation-rules']).toBeUndefined()
})

async function listCandidates(page: Page, address: string) {
  const candidates: Candidate[] = []
  const faults: string[] = []
  const session = await page.context().newCDPSession(page)
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => {
    if (ruleSet.errorType) faults.push(`${ruleSet.errorType}: ${ruleSet.errorMessage}`)
  })
  session.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    const keys = preloadingAttemptSources.map(({ key }) => key)
    const listed = keys.map(({ action, url }) => ({ action, path: pathOf(url) }))
    candidates.splice(0, candidates.length, ...listed)
  })
  await session.send('Preload.enable')
  await page.goto(address)
  await expect.poll(() => candidates.length).toBeGreaterThan(0)
  return { candidates, faults }
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}
