import { readdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '@/lib/check/check-content'
import { formatReport } from '@/lib/check/report'
import { runLedger } from '@/scripts/ledger-flow'
import { inContentFolder } from '../support/content-folder'
import {
  edit,
  inPublished,
  lineOf,
  listErrors,
  readLedger,
  REPORT,
} from '../support/published-folder'

const MEMO = REPORT.replaceAll('Report', 'Memo').replace('returned-2024', 'returned-2023')
const ARTICLE = 'articles/2026/pilot.md'

test('the first run writes down everything, and a second one adds nothing', async () => {
  await inPublished(async (folder) => {
    const text = readLedger(folder)
    const again = await runLedger(folder)

    expect(text).toContain('{"address":"/articles/pilot"}\n')
    expect(text).toContain('{"statistic":"returned-2024","measure":"arrivals","meaning":"')
    expect(again).toEqual({ ok: true, report: expect.stringMatching(/Nothing was added\.$/) })
    expect(readLedger(folder)).toBe(text)
    expect(readdirSync(folder).filter((name) => name.includes('ledger'))).toEqual(['ledger.jsonl'])
    expect(await listErrors(folder)).toEqual([])
  })
})

test('a later run adds what is new and leaves every line as it is', async () => {
  await inPublished(async (folder) => {
    const before = readLedger(folder).split('\n')
    writeFileSync(path.join(folder, 'topics/money.yaml'), 'title: Money\ndescription: Costs.\n')
    const { report } = await runLedger(folder)
    const after = readLedger(folder).split('\n')

    expect(report).toContain('Added to the ledger: 1 address.\n  the address /topics/money\n')
    expect(after.filter((line) => line !== '{"address":"/topics/money"}')).toEqual(before)
  })
})

test('a changed value is refused at its statistic, and the ledger is not written', async () => {
  await inPublished(async (folder) => {
    const before = readLedger(folder)
    edit(folder, 'sources/report.yaml', 'value: 210', 'value: 211')
    const { ok, report } = await runLedger(folder)

    expect(await listErrors(folder)).toEqual([
      expect.stringMatching(
        /^content\/sources\/report\.yaml:6:5 {2}changed-meaning {2}returned-2024 no longer says/,
      ),
    ])
    expect(ok).toBe(false)
    expect(report).toContain('changed-meaning')
    expect(report).toMatch(/Nothing was written into the ledger/)
    expect(readLedger(folder)).toBe(before)
  })
})

test('a note, another locator and a doubt change nothing that was said', async () => {
  await inPublished(async (folder) => {
    edit(
      folder,
      'sources/report.yaml',
      'paragraph 1',
      'paragraph 2\n    note: A.\n    questioned: B.',
    )

    expect(await listErrors(folder)).toEqual([])
  })
})

test('another unit of the measure changes what every reading of it says', async () => {
  await inPublished(async (folder) => {
    edit(folder, 'measures/arrivals.yaml', 'unit: people', 'unit: crossings')

    expect((await listErrors(folder)).filter((line) => /changed-meaning/.test(line))).toHaveLength(
      3,
    )
  })
})

test('a wrong number is withdrawn and the right one written beside it', async () => {
  await inPublished(async (folder) => {
    const right = REPORT.slice(REPORT.indexOf('  - slug')).replace('2024\n', '2024-corrected\n')
    edit(
      folder,
      'sources/report.yaml',
      'paragraph 1\n',
      `paragraph 1\n    withdrawn: { on: 2026-12-01, reason: Misread., replacedBy: returned-2024-corrected }\n${right.replace('210', '201')}`,
    )

    expect(await listErrors(folder)).toEqual([])
    expect((await runLedger(folder)).report).toContain('1 statistic and 1 address')
  })
})

test('a statistic that is taken away is refused at its line of the ledger, and its address not again', async () => {
  await inPublished(async (folder) => {
    edit(folder, 'sources/report.yaml', /statistics:.*/s, '')
    const line = lineOf(folder, '{"statistic":"returned-2024"')

    expect(await listErrors(folder)).toEqual([
      expect.stringContaining(
        `content/ledger.jsonl:${line}:1  vanished-statistic  The statistic returned-2024 of arrivals was published`,
      ),
    ])
  })
})

test('a source that cannot be read takes nothing away', async () => {
  await inPublished(async (folder) => {
    edit(folder, 'sources/report.yaml', 'title: Report', 'title: "Report')

    expect((await listErrors(folder)).join()).not.toContain('vanished')
  })
})

test('an article is renamed only with a line that sends its readers on', async () => {
  await inPublished(async (folder) => {
    renameSync(path.join(folder, ARTICLE), path.join(folder, 'articles/2026/the-pilot.md'))
    const line = lineOf(folder, '{"address":"/articles/pilot"}')
    const lost = await listErrors(folder)
    writeFileSync(path.join(folder, 'redirects.yaml'), '/articles/pilot: /articles/the-pilot\n')

    expect(lost).toEqual([
      `content/ledger.jsonl:${line}:1  vanished-address  /articles/pilot was published and is no longer there. Put back what was there, or send its readers on with a line in content/redirects.yaml: "/articles/pilot: /new-address".`,
    ])
    expect(await listErrors(folder)).toEqual([])
    expect((await runLedger(folder)).report).toContain('  the address /articles/the-pilot\n')
    expect(readLedger(folder)).toContain('{"address":"/articles/pilot"}\n')
  })
})

test('a published article cannot become a draft again', async () => {
  await inPublished(async (folder) => {
    edit(folder, ARTICLE, 'kind: explainer', 'kind: explainer\ndraft: true')

    expect(await listErrors(folder)).toEqual([
      // Nothing else reports of that month or is of that kind, so both shelves of the archive are gone.
      expect.stringContaining('vanished-address  /archive/2025/07 was published'),
      expect.stringContaining('vanished-address  /archive/kinds/explainer was published'),
      expect.stringMatching(
        /vanished-address {2}\/articles\/pilot was published and is a draft now/,
      ),
    ])
  })
})

test('two branches are merged by keeping the lines of both', async () => {
  const ledgers = await Promise.all([REPORT, MEMO].map((text) => ledgerWith(text)))
  await inContentFolder({ 'sources/report.yaml': REPORT, 'sources/memo.yaml': MEMO }, (folder) => {
    return mergeAndRun(folder, ledgers)
  })
})

async function mergeAndRun(folder: string, ledgers: string[]) {
  writeFileSync(path.join(folder, 'ledger.jsonl'), ledgers.join(''))
  expect(await listErrors(folder)).toEqual([])
  expect(formatReport(await checkContent(folder))).toContain('ledger-order')
  const { report } = await runLedger(folder)
  const lines = readLedger(folder).trimEnd().split('\n')

  expect(report).toContain('Its lines were put in order')
  expect(lines).toEqual([...new Set(ledgers.join('').trimEnd().split('\n'))].sort())
}

async function ledgerWith(report: string): Promise<string> {
  const name = report === MEMO ? 'memo' : 'report'
  return inContentFolder({ [`sources/${name}.yaml`]: report }, async (folder) => {
    await runLedger(folder)
    return readLedger(folder)
  })
}
