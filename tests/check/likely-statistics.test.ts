import { expect, test } from 'vitest'
import { exampleSource } from '@/lib/check/example-files'
import type { Example } from '@/lib/check/rule'
import { checkChanged } from '../support/content-folder'

test('what is offered for a number can be pasted as it stands', async () => {
  expect(await messagesOn('In 2025 3,434 people arrived.')).toEqual([
    'The figure 3,434 is not bound. Write [3,434](stat:arrivals-2025).',
  ])
})

test('of another number nothing is said but that it is the nearest', async () => {
  expect(await messagesOn('In 2025 3,100 arrivals were counted.')).toEqual([
    'The figure 3,100 is not bound. No statistic gives it. If one of the nearest is meant, write [2,983](stat:arrivals-2024) or [3,434](stat:arrivals-2025); otherwise write the statistic under its source, or leave the figure out.',
  ])
})

test('a rise is not offered for a fall, nor a count for a share', async () => {
  const messages = await messagesOn({
    'sources/report.yaml': exampleSource('slug: fifty, measure: arrivals, value: 50, period: 2023'),
    'events/talks.md': { body: 'They talk.\n\nIt went to −15%, and half of them left in 2025.' },
  })

  expect(messages.map((message) => message.includes('stat:'))).toEqual([false, false])
})

test('a field that would begin with a bracket is to be put into quotes', async () => {
  const titled = (title: string) =>
    messagesOn({ 'articles/2026/pilot.md': { fields: `title: ${title}` } })
  const quoted = [expect.stringContaining('put the whole text into quotes')]

  expect(await titled('3,434 arrivals to 5 March 2025')).toEqual(quoted)
  expect(await titled("'Now: 3,434 arrivals to 5 March 2025'")).not.toEqual(quoted)
  expect(await titled('All 3,434 arrivals to 5 March 2025')).not.toEqual(quoted)
})

test('where the name of the statistic may be wrong, the one that the number gives is offered too', async () => {
  expect(await messagesOn('Arrivals were [3,434](stat:arrivals-2024) in 2024.')).toEqual([
    '“3,434” is not what the statistic says. Write [2,983](stat:arrivals-2024); or, if the number is right and the name is not, [3,434](stat:arrivals-2025).',
  ])
})

test('a span of years is told as one, and each year once', async () => {
  const [message] = await messagesOn(
    'From 2021 to 2022, in 2020 and in 2020 again [3,434](stat:arrivals-2025) arrived.',
  )

  expect(message).toContain('The sentence names 2021 to 2022 and 2020, and arrivals-2025 is about')
})

async function messagesOn(change: Example): Promise<string[]> {
  const messages = (await checkChanged(change)).flatMap((file) => file.messages)
  return messages.filter(({ fatal }) => fatal).map(({ reason }) => reason)
}
