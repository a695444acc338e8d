import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Example } from '@/lib/check/rule'
import { RULES } from '@/lib/check/rules'
import { checkChanged } from '../support/content-folder'

const right = RULES.flatMap(({ name, examples }) =>
  examples.right.map((example, index) => ({ name, number: index + 1, example })),
)
const wrong = RULES.flatMap(({ name, examples }) =>
  examples.wrong.map((example, index) => ({ name, number: index + 1, example })),
)

test.each(right)('$name lets its right example $number pass', async (rule) => {
  expect((await listMessages(rule)).map(String)).toEqual([])
})

test.each(wrong)('$name, and no other rule, refuses its wrong example $number', async (rule) => {
  const messages = await listMessages(rule)

  expect(messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
    // What is wrong, in a sentence; then what to do, in another.
    [rule.name, expect.stringMatching(/^[^\n]+[.!] [^\n]+[.?]$/)],
  ])
})

test.each(RULES)('$name has a reason and examples of right and wrong', ({ reason, examples }) => {
  expect(reason).toMatch(/\.$/)
  expect(examples.right).not.toHaveLength(0)
  expect(examples.wrong).not.toHaveLength(0)
})

test('every rule has a name of its own, which is that of its file', () => {
  const files = readdirSync('lib/check/rules').map((file) => file.replace(/\.ts$/, ''))
  const names = RULES.map(({ name }) => name)

  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => !files.includes(name))).toEqual([])
})

/** Without the warnings of other rules: an example need not use every number that it holds. */
async function listMessages({ name, example }: { name: string; example: Example }) {
  const messages = (await checkChanged(example)).flatMap((file) => file.messages)
  return messages.filter(({ fatal, ruleId }) => fatal === true || ruleId === name)
}
