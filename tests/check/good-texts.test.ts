import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '@/lib/check/check-content'
import { listProblems } from '@/lib/check/list-problems'
import { openKeptReadings } from '@/lib/check/reading/kept-readings'
import { readContent } from '@/lib/check/reading/read-content'
import { formatReport } from '@/lib/check/report'
import { ARTICLE_PATH } from '../examples/content-tree'
import { inContentFolder } from '../support/content-folder'
import { createTemporaryFolder } from '../support/temporary-folder'

const parent = createTemporaryFolder()
const SOURCE_PATH = 'sources/statement.yaml'

function replaceIn(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}

function openReadings(name: string) {
  return openKeptReadings(path.join(parent, name), () => 'one')
}

test('an article that was found good is looked at again when one of its facts has changed', async () => {
  await inContentFolder({}, async (folder) => {
    const report = async () => formatReport(await checkContent(folder, openReadings('facts')))
    expect(await report()).toBe('The content has no problems.')

    replaceIn(path.join(folder, SOURCE_PATH), 'value: 3434', 'value: 3435')
    const wrong = await report()
    expect(wrong).toContain(`${ARTICLE_PATH}:`)
    expect(await report()).toBe(wrong)

    replaceIn(path.join(folder, SOURCE_PATH), 'value: 3435', 'value: 3434')
    expect(await report()).toBe('The content has no problems.')
  })
})

test('an article with a fault is never taken for good', async () => {
  await inContentFolder(
    { [ARTICLE_PATH]: { body: 'There were 5,000 arrivals.' } },
    async (folder) => {
      const report = async () => formatReport(await checkContent(folder, openReadings('fault')))

      expect(await report()).toContain('unbound-figure')
      expect(await report()).toContain('unbound-figure')
    },
  )
})

test('the texts of an article that was found good are passed over', async () => {
  await inContentFolder(
    { [ARTICLE_PATH]: { body: 'There were 5,000 arrivals.' } },
    async (folder) => {
      const content = await readContent(folder)
      const names = (allAreGood: boolean) =>
        listProblems(content, { ...openReadings('passed'), isGood: () => allAreGood }).map(
          ({ rule }) => rule.name,
        )

      expect(names(false)).toContain('unbound-figure')
      expect(names(true)).not.toContain('unbound-figure')
    },
  )
})
