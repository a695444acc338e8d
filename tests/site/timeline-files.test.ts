import { expect, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { openOtherSite } from '../support/other-site'

const FILES = ['/timeline.csv', '/timeline.json', '/timeline.ics', '/timeline.timelinejs.json']

for (const file of FILES) {
  test(`${file}: can be asked for in whole, by its head alone, and again`, async ({ request }) => {
    const whole = await request.get(file)
    const { etag } = whole.headers()
    const head = await request.head(file)
    const again = await request.get(file, { headers: { 'if-none-match': etag ?? '' } })

    expect(whole.status()).toBe(200)
    expect(whole.headers()['access-control-allow-origin']).toBe('*')
    expect(head.status()).toBe(200)
    expect(head.headers().etag).toBe(etag)
    expect(head.headers()['content-type']).toBe(whole.headers()['content-type'])
    expect(await head.text()).toBe('')
    expect(again.status()).toBe(304)
  })

  test(`${file}: answers what it cannot follow with a problem document`, async ({ request }) => {
    const long = 'x'.repeat(1000)
    const response = await request.get(`${file}?topic=none&q=${long}&known=2999-01-01&colour=red`)
    const { errors, status } = await response.json()

    expect(response.status()).toBe(400)
    expect(response.headers()['content-type']).toBe('application/problem+json')
    expect(status).toBe(400)
    expect(errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual([
      'topic',
      'q',
      'known',
      'colour',
    ])
  })
}

test('a script of another site may read a file, and ask whether it has changed', async ({
  page,
  baseURL,
}) => {
  const address = `${baseURL}/timeline.csv`
  const other = await openOtherSite('')
  await page.goto(other.address)
  const read = await page.evaluate(async (file) => {
    const whole = await fetch(file)
    const etag = whole.headers.get('etag') ?? ''
    const again = await fetch(file, { headers: { 'if-none-match': etag }, cache: 'no-store' })
    return { etag, length: (await whole.text()).length, status: again.status }
  }, address)

  expect(read.etag).toMatch(/^"[\w-]+"$/)
  expect(read.length).toBeGreaterThan(1000)
  expect(read.status).toBe(304)
  other.close()
})

test('the files hold the same events as one another', async ({ request }) => {
  const [csv = '', json = '', ics = '', viewer = ''] = await Promise.all(
    FILES.map(async (file) => (await request.get(`${file}?topic=arrivals&sort=oldest`)).text()),
  )
  const rows: { event: string }[] = parse(csv, { columns: true })
  const entries = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent')
  const events: { slug: string }[] = JSON.parse(json).events
  const slides: { unique_id: string }[] = JSON.parse(viewer).events
  const slugs = events.map(({ slug }) => slug)

  expect(slugs.length).toBeGreaterThan(2)
  expect([...new Set(rows.map(({ event }) => event))]).toEqual(slugs)
  expect(slides.map(({ unique_id }) => unique_id)).toEqual(slugs)
  expect(
    entries.map((entry) => String(entry.getFirstPropertyValue('uid')).replace(/@.*/, '')),
  ).toEqual(slugs)
})
