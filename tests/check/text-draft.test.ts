import { expect, test } from 'vitest'
import { readContentFile } from '@/lib/check/reading/content-file'
import { leaveOutOverlaps, replaceInDraft, type TextDraft } from '@/lib/check/text-draft'
import { inContentFolder } from '../support/content-folder'

const replace = (from: number, to: number, text: string) => ({ rule: 'a-rule', from, to, text })

test('replacements are made at once, and each says what stood there and where it is now', async () => {
  const { text, changes } = replaceInDraft(await startDraft('one two three'), [
    replace(8, 13, '3'),
    replace(0, 3, 'eleven'),
  ])

  expect(text).toBe('eleven two 3')
  expect(changes).toEqual([
    { rule: 'a-rule', offset: 0, before: 'one', after: 'eleven' },
    { rule: 'a-rule', offset: 11, before: 'three', after: '3' },
  ])
})

test('a later replacement moves the places of the earlier ones below it', async () => {
  const first = replaceInDraft(await startDraft('one two three'), [replace(8, 13, '3')])
  const { text, changes } = replaceInDraft(first, [replace(4, 4, 'and ')])

  expect(text).toBe('one and two 3')
  expect(changes.map(({ offset, after }) => text.slice(offset, offset + after.length))).toEqual([
    'and ',
    '3',
  ])
})

test('of two that overlap the first is made, and neighbours do not overlap', () => {
  const [whole, part, next] = [replace(0, 5, 'a'), replace(3, 4, 'b'), replace(5, 6, 'c')]

  expect(leaveOutOverlaps([next, part, whole])).toEqual([whole, next])
})

async function startDraft(text: string): Promise<TextDraft> {
  const file = await inContentFolder({ 'terms/a.md': text }, (folder) =>
    readContentFile(folder, 'terms/a.md'),
  )
  return { file, text, changes: [], updates: [] }
}
