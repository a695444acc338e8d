import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { expect, onTestFinished, test, vi } from 'vitest'
import { watchFolders } from '@/scripts/watch-folders'
import { createTemporaryFolder } from '../support/temporary-folder'

const parent = createTemporaryFolder()

test('a save is seen however it is written, again and again', async () => {
  const { folder, expectSeen } = watchNewFolder()

  for (const text of ['one', 'two']) {
    await expectSeen(() => writeFileSync(`${folder}/event.md`, text))
    await expectSeen(() => replaceFile(`${folder}/event.md`, text))
  }
  await expectSeen(() => rmSync(`${folder}/event.md`))
})

test('a file in a new folder is seen', async () => {
  const { folder, expectSeen } = watchNewFolder()

  await expectSeen(() => mkdirSync(`${folder}/2026/spring`, { recursive: true }))
  await expectSeen(() => writeFileSync(`${folder}/2026/spring/event.md`, 'text'))
})

test('a file is seen in a folder that was deleted and made again', async () => {
  const { folder, expectSeen } = watchNewFolder()

  await expectSeen(() => mkdirSync(`${folder}/2026`))
  await expectSeen(() => rmSync(`${folder}/2026`, { recursive: true }))
  await expectSeen(() => mkdirSync(`${folder}/2026`))
  await expectSeen(() => writeFileSync(`${folder}/2026/event.md`, 'text'))
})

test('a file whose name does not fit is not seen', async () => {
  const { folder, saw, expectSeen } = watchNewFolder()

  writeFileSync(`${folder}/event.md.swp`, 'text')
  await expectSeen(() => writeFileSync(`${folder}/event.md`, 'text'))
  expect(saw.mock.calls.flat()).not.toContain('event.md.swp')
})

function watchNewFolder() {
  const folder = mkdtempSync(`${parent}/content-`)
  const saw = vi.fn()
  onTestFinished(watchFolders([folder], /\.md$/, saw))

  /** Does it, and waits until it was seen and all has become quiet again. */
  async function expectSeen(act: () => void) {
    saw.mockClear()
    act()
    await vi.waitFor(() => expect(saw).toHaveBeenCalled(), { timeout: 10_000 })
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { folder, saw, expectSeen }
}

function replaceFile(file: string, text: string) {
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}
