import { expect, test } from 'vitest'
import { createExampleDatabase } from './support/example-database'

const { add } = await createExampleDatabase()
await add('ArticleUpdate', { displayOrder: 1, date: '2026-12-02', note: 'A link was added.' })
const { listAddresses } = await import('@/lib/site/address-queries')

test('every page of the site is listed once', async () => {
  const addresses = (await listAddresses()).map(({ address }) => address)

  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/',
      '/about',
      '/glossary',
      '/articles/talks-begin',
      '/timeline/officials-meet',
      '/timeline/ministers-talk',
      '/statistics/arrivals',
      '/statistics/crossings-prevented',
      '/statistics/arrivals/arrivals-rise',
      '/sources/ministry-statement',
      '/topics/returns',
      '/actors/home-secretary',
      '/archive/2025',
      '/archive/2025/03',
    ]),
  )
})

test('an article says when it last changed', async () => {
  const addresses = await listAddresses()

  expect(addresses.filter(({ modified }) => modified !== null)).toEqual([
    { address: '/articles/talks-begin', modified: '2026-12-02' },
    { address: '/articles/talks-begin/numbers', modified: '2026-12-02' },
  ])
})
