import { askThread } from '@/lib/thread/ask-thread'
import { startThread } from '@/lib/thread/start-thread'
import type { SearchEntry } from '@/prisma/search-entry'
import type { SearchTextMaker } from '@/prisma/search-text-maker'

/** A maker in a thread of its own, which works while others do; it has to be ended. */
export type SearchTextThread = SearchTextMaker<Promise<string>> & { end: () => Promise<unknown> }

/**
 * Starts a thread that makes texts. It is asked for one thing at a time. Where the thread breaks,
 * what it was asked for rejects.
 */
export function startSearchTextThread(): SearchTextThread {
  const thread = startThread(new URL('./search-text-thread.ts', import.meta.url))
  function ask(message: readonly SearchEntry[] | 'words'): Promise<string> {
    const text = askThread(thread, message).then(String)
    // It may break before anybody waits for it; whoever does is told all the same.
    text.catch(() => {})
    return text
  }
  return {
    makeRows: ask,
    listWords: () => ask('words'),
    end: () => thread.terminate(),
  }
}
