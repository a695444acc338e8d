import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { parse } from '@retorquere/bibtex-parser'
import Ajv from 'ajv'
import { CSL_SCHEMA } from '../examples/csl-schema'
import { attributeOf, findElements } from '../support/html-tree'
import { readRis } from '../support/read-ris'
import { listOfKind, metaOf, readPage } from '../support/site-pages'

for (const kind of ['article', 'event', 'statistic'] as const) {
  test(`${kind}: can be cited in four forms, which other programs read alike`, async ({
    request,
  }) => {
    const isCsl = new Ajv().compile(CSL_SCHEMA)
    const addresses = await listOfKind(request, kind)
    expect(addresses.length).toBeGreaterThan(3)
    for (const address of addresses) {
      const read = async (ending: string) => {
        const text = await (await request.get(`${address}.${ending}`)).text()
        expect.soft(readFileSync(`dist/static${address}.${ending}`, 'utf8')).toBe(text)
        return text
      }
      const items = JSON.parse(await read('csl.json'))
      const { entries, errors } = parse(await read('bib'), { sentenceCase: false, english: false })
      const ris = readRis(await read('ris'))
      const [{ title, URL: url, version }] = items
      expect.soft(isCsl(items), address).toBe(true)
      expect.soft(new URL(url).pathname, address).toBe(address)
      expect.soft(version, address).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect.soft(errors, address).toEqual([])
      expect.soft(entries.map(({ fields }) => [fields.title, fields.url])).toEqual([[title, url]])
      expect.soft([ris.get('TI'), ris.get('UR')], address).toEqual([[title], [url]])
      expect.soft(await read('txt'), address).toContain(`‘${title}’`)
    }
  })
}

test('the sentence of a page is that of its file', async ({ request }) => {
  for (const kind of ['article', 'event', 'statistic'] as const) {
    const [address = ''] = await listOfKind(request, kind)
    const { html } = await readPage(request, address)
    const sentence = (await (await request.get(`${address}.txt`)).text()).trim()

    expect(html).toContain(sentence.replaceAll('&', '&amp;'))
  }
})

test('what is no page of ours cannot be cited', async ({ request }) => {
  for (const address of ['/articles/none.bib', '/timeline/none.ris', '/statistics/none/none.txt']) {
    expect((await request.get(address)).status(), address).toBe(404)
  }
})

test('what can be cited carries the tags that catalogues read, and its own address in them', async ({
  request,
}) => {
  for (const kind of ['article', 'event', 'statistic'] as const) {
    for (const address of await listOfKind(request, kind)) {
      const page = await readPage(request, address)
      const titles = findElements(page.tree, 'meta').filter(
        (meta) => attributeOf(meta, 'name') === 'citation_title',
      )

      expect.soft(titles.length, address).toBe(1)
      expect.soft(metaOf(page, 'citation_publication_date')).toMatch(/^\d{4}\/\d{2}\/\d{2}$/)
      expect.soft(new URL(metaOf(page, 'citation_public_url')).pathname).toBe(address)
    }
  }
})
