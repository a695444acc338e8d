import { expect, test, vi } from 'vitest'
import { readOnce } from '@/lib/connection/read-once'

test('a question is asked once, however often and at the same time', async () => {
  const read = vi.fn(async () => ({ figures: 30 }))
  const ask = readOnce(read)

  const [first, second] = await Promise.all([ask(), ask()])

  expect(await ask()).toBe(first)
  expect(second).toBe(first)
  expect(read).toHaveBeenCalledTimes(1)
})

test('a failure is told to whoever asked, and not kept', async () => {
  const read = vi.fn<() => Promise<string>>()
  read.mockRejectedValueOnce(new Error('The database is locked.')).mockResolvedValue('here')
  const ask = readOnce(read)

  await expect(ask()).rejects.toThrow('The database is locked.')
  await expect(ask()).resolves.toBe('here')
})
