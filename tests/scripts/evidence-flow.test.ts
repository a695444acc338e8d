import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { runEvidence } from '@/scripts/evidence-flow'
import {
  COPY,
  inEvidenceFolder,
  MEMO,
  PAGE,
  WITH_COPY,
  WITH_MEMO,
} from '../support/evidence-folder'
import { edit } from '../support/published-folder'

const DATE = '2026-11-22'
test('every number is found where its locator says, and written down in order', async () => {
  await inEvidenceFolder(WITH_MEMO, async ({ run, keep, readLock }) => {
    keep('memo.html', PAGE)
    const { ok, report } = await run(DATE)

    expect(report).toBe(
      'Found 5 statistics in the 2 copies of the folder.\nLook through content/evidence.lock.jsonl, and commit it together with the content.',
    )
    expect(ok).toBe(true)
    expect(readLock().map(({ statistic, places }) => [statistic, places])).toEqual([
      ['arrivals-2024', [{ paragraph: 13, written: '2,983' }]],
      ['arrivals-2025', [{ paragraph: 12, written: '3,434' }]],
      ['arrivals-2025-on-2024', [{ paragraph: 13, written: '15%', direction: 'up' }]],
      ['cost', [{ paragraph: 2, written: 'up to €72.2 million' }]],
      [
        'cost-2024',
        [
          { paragraph: 2, written: '€5m' },
          { paragraph: 3, written: 'Five million euros' },
        ],
      ],
    ])
  })
})

test('a copy that is not there is no fault, and the lines of its source stay', async () => {
  await inEvidenceFolder(WITH_MEMO, async ({ run, keep, readLock }) => {
    keep('memo.html', PAGE)
    await run(DATE)
    const before = readLock()
    keep('memo.html', null)
    const { ok, report } = await run('2026-12-01')

    expect(ok).toBe(true)
    expect(report).toContain('content/sources/memo.yaml: there is no memo.html in the folder.\n')
    expect(readLock().map(({ statistic, verifiedOn }) => `${statistic} ${verifiedOn}`)).toEqual([
      'arrivals-2024 2026-12-01',
      'arrivals-2025 2026-12-01',
      'arrivals-2025-on-2024 2026-12-01',
      'cost 2026-11-22',
      'cost-2024 2026-11-22',
    ])
    expect(readLock().at(-1)).toEqual(before.at(-1))
  })
})

test('a number elsewhere than its locator says is an error that names the place', async () => {
  await inEvidenceFolder(WITH_COPY, async ({ folder, run, readLock }) => {
    edit(folder, 'sources/statement.yaml', 'locator: paragraph 12', 'locator: paragraph 1')
    const { ok, report } = await run(DATE)

    expect(ok).toBe(false)
    expect(report).toMatch(
      /^content\/sources\/statement\.yaml:16:14 {2}evidence {2}3434 does not stand in paragraph 1 of the kept copy, but in paragraph 12\. Write “paragraph 12”/,
    )
    expect(report).toMatch(/Nothing was written into content\/evidence\.lock\.jsonl\.$/)
    expect(readLock()).toEqual([])
  })
})

test('a number that is not there is an error at its value, which quotes what is there', async () => {
  await inEvidenceFolder(WITH_COPY, async ({ folder, run }) => {
    edit(folder, 'sources/statement.yaml', 'value: 2983', 'value: 2938')

    expect((await run(DATE)).report).toMatch(
      /:9:12 {2}evidence {2}2938 stands nowhere in the kept copy\. Paragraph 13 has “15%”, “2,983”\. Write what/,
    )
  })
})

test('a rise that the copy tells of as a fall is an error', async () => {
  await inEvidenceFolder(WITH_COPY, async ({ keep, run }) => {
    keep('a.txt', COPY.replace('15% more', '15% fewer'))

    expect((await run(DATE)).report).toContain('tells of a fall where 15 per cent is a rise.')
  })
})

test('words that are less exact than the statistic are a warning', async () => {
  await inEvidenceFolder(WITH_COPY, async ({ keep, run, readLock }) => {
    keep('a.txt', COPY.replace('3,434', 'nearly 3,434'))
    const { ok, report } = await run(null)

    expect(ok).toBe(true)
    expect(report).toContain('Warning: Paragraph 12 says “nearly 3,434”, and the statistic has no')
    expect(readLock()[0]).not.toHaveProperty('verifiedOn')
  })
})

test('two statistics of one value in one paragraph are both found', async () => {
  const change = { ...WITH_MEMO, 'sources/memo.yaml': MEMO.replace('5 million', '72.2 million') }
  await inEvidenceFolder(change, async ({ folder, keep, run, readLock }) => {
    edit(folder, 'sources/memo.yaml', '"paragraphs 2, 3"', 'paragraph 2')
    keep('memo.html', PAGE.replace('€5m', '€72.2m'))
    await run(DATE)

    expect(readLock().slice(-2)).toMatchObject([
      { places: [{ written: 'up to €72.2 million' }] },
      { places: [{ written: '€72.2m' }] },
    ])
  })
})

test('a copy that has changed is said plainly, and nothing new is no news', async () => {
  await inEvidenceFolder(WITH_COPY, async ({ keep, run, readLock }) => {
    await run(DATE)
    const again = await run(null)
    const before = readLock()
    keep('a.txt', `${COPY}More.\n`)
    const { report } = await run(null)

    expect(again.report).toContain('All of it was written down already.')
    expect(before[0]).toHaveProperty('verifiedOn', DATE)
    expect(report).toMatch(
      /^content\/sources\/statement\.yaml: its kept copy has changed since .*, from \w{12} to \w{12}\.\n/,
    )
    expect(readLock()[0]?.sha256).not.toBe(before[0]?.sha256)
    expect(readLock()[0]).not.toHaveProperty('verifiedOn')
  })
})

test('a withdrawn statistic is not looked for, and keeps its line', async () => {
  await inEvidenceFolder(WITH_COPY, async ({ folder, keep, run, readLock }) => {
    await run(DATE)
    keep('a.txt', COPY.replace('2,983', '2,938'))
    edit(
      folder,
      'sources/statement.yaml',
      'value: 2983',
      'value: 2983\n    withdrawn: { on: 2026-12-01, reason: Misread. }',
    )
    const { ok } = await run('2026-12-01')

    expect(ok).toBe(true)
    expect(readLock().map(({ verifiedOn }) => verifiedOn)).toEqual([
      ...[DATE, '2026-12-01', '2026-12-01'],
    ])
  })
})

test('a copy that cannot be read is an error at its name', async () => {
  await inEvidenceFolder(WITH_COPY, async ({ keep, run }) => {
    keep('a.txt', Uint8Array.of(0xff, 0xfe))

    expect((await run(DATE)).report).toMatch(
      /^content\/sources\/statement\.yaml:23:10 {2}evidence {2}a\.txt cannot be read\./,
    )
  })
})

test('a lock that cannot be read is not written over', async () => {
  await inEvidenceFolder(WITH_COPY, async ({ folder, run }) => {
    writeFileSync(path.join(folder, 'evidence.lock.jsonl'), '<<<<<<< main\n')

    expect((await run(DATE)).report).toMatch(/^content\/evidence\.lock\.jsonl:1:1 .* is not JSON/)
    expect(readFileSync(path.join(folder, 'evidence.lock.jsonl'), 'utf8')).toBe('<<<<<<< main\n')
  })
})

test('a folder without any copy, or none at all, is said to be one', async () => {
  await inEvidenceFolder(WITH_COPY, async ({ folder, keep, run }) => {
    keep('a.txt', null)

    expect(await run(DATE)).toMatchObject({
      ok: false,
      report: expect.stringMatching(/no copy of any source/),
    })
    expect(await runEvidence(folder, { copies: 'nowhere', date: DATE })).toMatchObject({
      ok: false,
      report: expect.stringMatching(/^There is no folder nowhere\./),
    })
  })
})
