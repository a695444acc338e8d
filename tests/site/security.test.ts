import { type APIResponse, expect, test } from '@playwright/test'
import { findForbidden } from '../support/page-parts'
import { findExample, KINDS } from '../support/site-pages'

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
}
/** Pages that are in no list of addresses: made on request, in a frame, and not found. */
const UNLISTED = ['/search?q=boats', '/timeline?kind=statement', '/embed/timeline', '/nothing']
const EMBED = '/embed/timeline'

test('every kind of page has the one policy, and nothing in it that the policy forbids', async ({
  request,
}) => {
  for (const address of [...(await listExamples(request)), ...UNLISTED]) {
    const response = await request.get(address)
    const isEmbed = address === EMBED

    expect(policyOf(response), address).toEqual({
      ...POLICY,
      'frame-ancestors': isEmbed ? '*' : "'none'",
    })
    expect(response.headers(), address).toMatchObject({
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': isEmbed ? 'cross-origin' : 'same-origin',
      'x-content-version': expect.stringMatching(/^[0-9a-f]{12}$/),
    })
    expect(response.headers()['x-frame-options'], address).toBe(isEmbed ? undefined : 'DENY')
    expect(findForbidden(await response.text()), address).toEqual([])
  }
})

test('a reader can see which content this is, and when it was built', async ({ request }) => {
  const about = await request.get('/about')
  const { contentVersion, builtAt } = await (await request.get('/ready')).json()

  expect(about.headers()['x-content-version']).toBe(contentVersion)
  expect(await about.text()).toContain(`<code>${contentVersion}</code>`)
  expect(await about.text()).toContain(`dateTime="${builtAt}"`)
})

test('data, feeds and pictures can be read by other sites', async ({ request }) => {
  for (const address of [
    '/feed.xml',
    '/timeline.csv',
    '/timeline.json?q=boats',
    '/opengraph-image',
  ]) {
    const { 'cross-origin-resource-policy': policy } = (await request.get(address)).headers()

    expect(policy, address).toBe('cross-origin')
  }
})

test('no page breaks the policy in a browser that runs scripts', async ({ page, request }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    )
  })
  const answered = [...(await listExamples(request)), ...UNLISTED.slice(0, -1)]
  for (const address of answered) {
    await page.goto(address)
    await page.evaluate(() => document.fonts.ready)
  }

  expect(complaints).toEqual([])
})

test('that a policy is broken would be seen', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto('/about')
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
  await expect.poll(() => complaints.join()).toContain('Content Security Policy')
})

function listExamples(request: Parameters<typeof findExample>[0]): Promise<string[]> {
  return Promise.all(KINDS.map((kind) => findExample(request, kind)))
}

function policyOf(response: APIResponse): Record<string, string> {
  const directives = (response.headers()['content-security-policy'] ?? '').split('; ')
  return Object.fromEntries(
    directives.map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values.join(' ')]
    }),
  )
}
