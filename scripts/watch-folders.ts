import { type FSWatcher, readdirSync, watch } from 'node:fs'
import path from 'node:path'

/**
 * Calls back whenever a file whose name fits is written, renamed or deleted in the folders or
 * anywhere below them. Returns the function that stops it.
 *
 * Each folder is watched by itself: Node's own recursive watch loses sight of a file on Linux
 * once an editor's program has saved it by putting a new file in its place.
 */
export function watchFolders(roots: string[], fits: RegExp, onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>()
  watchNewFolders()
  return () => watchers.forEach((watcher) => watcher.close())

  function watchNewFolders() {
    const folders = roots.flatMap(listFolders)
    const gone = [...watchers.keys()].filter((folder) => !folders.includes(folder))
    gone.forEach(forget)
    for (const folder of folders.filter((folder) => !watchers.has(folder))) {
      const watcher = watch(folder, (_, name) => see(folder, name ?? ''))
      watchers.set(folder, watcher)
    }
  }

  function see(folder: string, name: string) {
    if (name === path.basename(folder)) forget(folder)
    watchNewFolders()
    if (fits.test(name) || path.extname(name) === '') onChange()
  }

  function forget(folder: string) {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
}

/** The folder and all below it; none when it has just been deleted. */
function listFolders(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    const inner = entries.filter((entry) => entry.isDirectory())
    return [folder, ...inner.flatMap(({ name }) => listFolders(path.join(folder, name)))]
  } catch {
    // Gone between the event and this look at it: there is nothing in it to watch.
    return []
  }
}
