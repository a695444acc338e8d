import { askThread } from '@/lib/thread/ask-thread'
import { startThread } from '@/lib/thread/start-thread'
import type { TreeFile } from '@/server/list-tree-files'

/**
 * Has the citations of all pages written into a folder. Made one by one as answers of Next they are
 * two in three of its answers. The thread is one of a server, which the queries of `lib/` ask for.
 */
export async function makeCitations(folder: string): Promise<TreeFile[]> {
  const thread = startThread(new URL('./citations-thread.ts', import.meta.url), {
    conditions: ['react-server'],
  })
  try {
    return (await askThread(thread, folder)) as TreeFile[] // as the thread's module says
  } finally {
    await thread.terminate()
  }
}
