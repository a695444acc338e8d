import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type ContentFile, readContentFile } from '@/lib/check/reading/content-file'
import type { ContentRecord } from '@/lib/check/reading/content-record'
import { serialiseReading } from '@/lib/check/reading/kept-readings'
import { readInThread } from '@/lib/check/reading/read-in-thread'
import { readRecords } from '@/lib/check/reading/read-records'
import { readRecordText } from '@/lib/check/reading/record-reading'
import { createTemporaryFolder } from '../../support/temporary-folder'

/** Enough for a second thread to be worth its while. */
const FILES = 210

const folder = createTemporaryFolder()

function textOf(index: number): string {
  if (index % 50 === 3) return '---\ntitle: [never closed\n---\n\nText.\n'
  return `---\ntitle: Term ${index}\n---\n\nSee [${index},000 people](stat:arrivals-${index}) and more.\n`
}

async function writeFiles(): Promise<ContentFile[]> {
  mkdirSync(path.join(folder, 'terms'))
  const names = Array.from({ length: FILES }, (_, index) => `terms/term-${index}.md`)
  names.forEach((name, index) => writeFileSync(path.join(folder, name), textOf(index)))
  return Promise.all(names.map((name) => readContentFile(folder, name)))
}

function describe({ slug, frontMatter, data, texts }: ContentRecord) {
  return {
    ...{ slug, fault: frontMatter.fault, data },
    texts: texts.map(({ links, blocks, length }) => ({ links, length, blocks: blocks() })),
  }
}

test('many files are read by two threads as each is read alone, faults among them', async () => {
  const files = await writeFiles()

  const together = await readRecords(files, [], null)
  const alone = await Promise.all(files.map((file) => readRecords([file], [], null)))

  expect(together).toHaveLength(FILES)
  expect(together.map(describe)).toEqual(alone.flat().map(describe))
  expect(together[7]?.texts[0]?.blocks()[0]?.numbers[0]?.value).toBe(7000)
})

test('the second thread reads all that it is given, and says so where a text has a fault', async () => {
  const tasks = [2, 3, 4].map((index) => ({ path: `terms/a-${index}.md`, text: textOf(index) }))
  const alone = tasks.map(({ text }) => readRecordText('terms', text, []))

  expect(await readInThread({ tasks, names: [] })).toEqual(alone.map(serialiseReading))
})

test('a second thread that breaks says so', async () => {
  const tasks = [{ path: 'terms/a.md', text: null as unknown as string }] // no text at all

  await expect(readInThread({ tasks, names: [] })).rejects.toThrow(TypeError)
})
