import { beforeAll, expect, test } from 'vitest'
import type { Content } from '@/lib/check/reading/content'
import { readContent } from '@/lib/check/reading/read-content'
import { checkMutated } from '../mutations/check-mutated'
import { listHarmlessEdits } from '../mutations/harmless-edits'
import { readRealContent } from '../mutations/real-content'

const real = readRealContent()
const edits = listHarmlessEdits(real)
let content: Content

beforeAll(async () => {
  content = await readContent('content')
})

test('many harmless edits are tried, and each changes something', () => {
  expect(edits.length).toBeGreaterThanOrEqual(50)
  expect(edits.filter(({ path, text }) => text === real.files.get(path))).toEqual([])
})

test.each(edits)('$name raises nothing in $path', async (edit) => {
  const messages = await checkMutated(content, edit)
  const isFormWarning = (rule: string) => edit.isNumberForm && rule === 'figure-format'

  expect(messages.filter(({ rule }) => !isFormWarning(rule))).toEqual([])
})
