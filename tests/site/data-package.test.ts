import { writeFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { Package } from 'datapackage'
import { attributeOf, findElements } from '../support/html-tree'
import { readTable } from '../support/read-data-package'
import { readPage } from '../support/site-pages'

test('the zip is a data package, every row of which a reader takes, and its files are at their addresses', async ({
  request,
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tideline-'))
  try {
    const answer = await request.get('/data/tideline.zip')
    expect(answer.headers()['content-type']).toBe('application/zip')
    writeFileSync(path.join(folder, 'tideline.zip'), await answer.body())
    const read = await Package.load(path.join(folder, 'tideline.zip'), { strict: true })

    expect(read.resources.length).toBeGreaterThan(25)
    for (const { name, source } of read.resources) {
      const table = await request.get(`/data/${name}.csv`)
      expect.soft(table.headers()['content-type'], name).toContain('text/csv')
      expect.soft((await table.body()).equals(await readFile(source)), name).toBe(true)
      await readTable(read, name)
    }
    expect((await readTable(read, 'statistics')).length).toBeGreaterThan(25)
    const unpacked = path.dirname(read.resources[0]?.source ?? '')
    for (const name of ['datapackage.json', 'README.md', 'LICENSE.md', 'CITATION.cff']) {
      const file = await request.get(`/data/${name}`)
      expect.soft(await file.text(), name).toBe(await readFile(path.join(unpacked, name), 'utf8'))
    }
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('the page of the data leads to every file, and each is there', async ({ request }) => {
  const { tree } = await readPage(request, '/data')
  const links = findElements(tree, 'a').map((link) => attributeOf(link, 'href'))
  const files = links.filter((href) => href.startsWith('/data/'))

  expect(files.length).toBeGreaterThan(30)
  for (const file of files) expect.soft((await request.get(file)).status(), file).toBe(200)
  expect((await request.get('/data/other.csv')).status()).toBe(404)
})
