import { parse } from '@retorquere/bibtex-parser'
import Ajv from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  CITATION_ENDINGS,
  type CitationEnding,
  parseCitationEnding,
} from '@/lib/citation/citation-endings'
import { citationResponse } from '@/lib/citation/citation-response'
import type { CitedWork } from '@/lib/citation/cited-work'
import { CSL_SCHEMA } from '../examples/csl-schema'
import { readRis } from '../support/read-ris'

const work: CitedWork = {
  key: 'tideline_statistic_fall',
  title: 'Arrivals: −5% & €72.2 million – “agreed” by Gérald’s #1 {team}_x, 50% < 60%',
  address: '/statistics/arrivals/fall',
  version: '2026-11-24',
  accessed: '2026-11-25',
  note: 'As stated in A report, paragraph 12. Withdrawn on 24 November 2026: 100% wrong.',
}
const URL_OF_WORK = 'https://tideline.example/statistics/arrivals/fall'

test('plain text is the sentence of the page', async () => {
  expect(await read('txt')).toBe(
    `Tideline (2026). ‘${work.title}’. Version of 24 November 2026, accessed 25 November 2026. ${URL_OF_WORK}\n`,
  )
})

test('another reader of BibTeX finds one entry, with nothing lost of its words', async () => {
  const { entries, errors } = parseBibtex(await read('bib'))

  expect(errors).toEqual([])
  expect(entries).toMatchObject([
    {
      type: 'misc',
      key: work.key,
      fields: {
        title: work.title,
        author: [{ name: 'Tideline' }],
        year: '2026',
        month: '11',
        note: `Version of 24 November 2026, accessed 25 November 2026. ${work.note}`,
        url: URL_OF_WORK,
      },
    },
  ])
})

test('RIS has one line for each thing that is said', async () => {
  expect(Object.fromEntries(readRis(await read('ris')))).toEqual({
    TY: ['ELEC'],
    TI: [work.title],
    AU: ['Tideline'],
    PB: ['Tideline'],
    PY: ['2026'],
    DA: ['2026/11/24/'],
    Y2: ['2026/11/25/'],
    LA: ['en-GB'],
    N1: [`Version of 24 November 2026. ${work.note}`],
    UR: [URL_OF_WORK],
    ER: [''],
  })
})

test('CSL-JSON has the published shape, with version and day of access', async () => {
  const items: unknown = JSON.parse(await read('csl.json'))

  expect(isCsl(items), JSON.stringify(isCsl.errors)).toBe(true)
  expect(items).toMatchObject([
    {
      id: work.key,
      type: 'webpage',
      title: work.title,
      version: '2026-11-24',
      issued: { 'date-parts': [[2026, 11, 24]] },
      accessed: { 'date-parts': [[2026, 11, 25]] },
      note: work.note,
      URL: URL_OF_WORK,
    },
  ])
})

test('what needs no note has none', async () => {
  const bare = { ...work, note: '' }

  expect(await read('csl.json', bare)).not.toContain('"note"')
  expect(readRis(await read('ris', bare)).get('N1')).toEqual(['Version of 24 November 2026.'])
})

test('whatever a title says, each form stays one record that others can read', async () => {
  const anyTitle = fc.string({ unit: 'binary', minLength: 1 }).map((text) => `Title ${text} 3,434`)
  await fc.assert(
    fc.asyncProperty(anyTitle, async (title) => {
      const odd = { ...work, title }
      expect(parseBibtex(await read('bib', odd)).entries).toHaveLength(1)
      expect(readRis(await read('ris', odd)).get('TI')).toHaveLength(1)
      expect(isCsl(JSON.parse(await read('csl.json', odd)))).toBe(true)
    }),
    { numRuns: 40, examples: [['Talks \u0000 go on'], ['{ \\ } \n <b> $ %']] },
  )
})

test('each form says what it is, may be read from anywhere and leads to its page', () => {
  const types = CITATION_ENDINGS.map((ending) => {
    const { headers } = citationResponse(work, ending)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('content-disposition')).toContain(`filename="fall.${ending}"`)
    expect(headers.get('link')).toContain(`<${URL_OF_WORK}>; rel="describes"`)
    return headers.get('content-type')
  })

  expect(types).toEqual([
    'text/plain; charset=utf-8',
    'application/x-bibtex; charset=utf-8',
    'application/x-research-info-systems; charset=utf-8',
    'application/vnd.citationstyles.csl+json',
  ])
})

test('an ending that is none of ours is none', () => {
  expect(parseCitationEnding('csl.json')).toBe('csl.json')
  expect(parseCitationEnding('pdf')).toBeNull()
})

const isCsl = new Ajv().compile(CSL_SCHEMA)

function read(ending: CitationEnding, cited = work): Promise<string> {
  return citationResponse(cited, ending).text()
}

/** Its own guesses about capitals and English are not asked for. */
function parseBibtex(text: string) {
  return parse(text, { sentenceCase: false, english: false })
}
