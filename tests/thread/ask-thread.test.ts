import { expect, test } from 'vitest'
import { askThread } from '@/lib/thread/ask-thread'
import { startThread } from '@/lib/thread/start-thread'

const MODULE = new URL('../examples/answering-thread.ts', import.meta.url)

test('a thread is told what to do, again and again, and answers in turn', async () => {
  const thread = startThread(MODULE)

  expect(await askThread(thread, 'first')).toBe('first, heard')
  expect(await askThread(thread, 'second')).toBe('second, heard')
  await thread.terminate()
})

test('whoever asks is told where the thread breaks', async () => {
  await expect(askThread(startThread(MODULE), 'break')).rejects.toThrow('It broke.')
})

test('whoever asks is told where the thread ends without an answer', async () => {
  await expect(askThread(startThread(MODULE), 'end')).rejects.toThrow(
    'ended before it had answered',
  )
})
