import { rmSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { makeContract } from '../support/api-contract'
import { askApi } from '../support/ask-api'
import { createExampleDatabase } from '../support/example-database'

const { prepare } = await createExampleDatabase()
await prepare()
const { makeOpenApiDocument } = await import('@/lib/api/openapi-document')
const { COLLECTION_NAMES } = await import('@/lib/api/api-collections')

test('without its database every list says when to ask again, and the log says why', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const { listFaults } = makeContract(makeOpenApiDocument())

  expect((await askApi('/search?q=arrivals')).response.status).toBe(200)
  rmSync(process.env.DATABASE_FILE ?? '')
  for (const name of COLLECTION_NAMES) {
    const answered = await askApi(`/${name}`)

    expect([name, answered.response.status]).toEqual([name, 503])
    expect(answered.response.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(listFaults(answered)).toEqual([])
  }
  expect(log).toHaveBeenCalledTimes(COLLECTION_NAMES.length)
  log.mockRestore()
})
