import { mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'

/** How the folder of a release is called while it is being made. */
export const UNFINISHED = '.part'
const WHOLE = /^[\w-]+-(\d+)$/

/** The folder in which releases are kept, and what stands for which of them. */
export function openReleases(root) {
  const releases = path.join(root, 'releases')
  for (const folder of [releases, path.join(root, 'ports')]) mkdirSync(folder, { recursive: true })
  const list = () => readdirSync(releases).filter((name) => WHOLE.test(name))
  const nameOf = (link) => readTarget(path.join(root, link))
  return {
    folderOf: (name) => path.join(releases, name),
    isWhole: (name) => list().includes(name),
    current: () => nameOf('current'),
    previous: () => nameOf('previous'),
    /** The release that the server at a port runs. */
    atPort: (port) => nameOf(`ports/${port}`),
    setCurrent: (name) => setLink(path.join(root, 'current'), name && `releases/${name}`),
    setPrevious: (name) => setLink(path.join(root, 'previous'), name && `releases/${name}`),
    setAtPort: (port, name) =>
      setLink(path.join(root, 'ports', port), name && `../releases/${name}`),
    /** A name that no release has had: its content, and a number that only grows. */
    nextName: (contentVersion) => {
      const numbers = list().map((name) => Number(WHOLE.exec(name)[1]))
      return `${contentVersion}-${Math.max(0, ...numbers) + 1}`
    },
    /** Takes away what was never finished, and every release but the ones named. */
    removeAllBut: (kept) => {
      for (const name of readdirSync(releases)) {
        if (kept.includes(name)) continue
        rmSync(path.join(releases, name), { recursive: true, force: true })
      }
    },
  }
}

function readTarget(link) {
  try {
    return path.basename(readlinkSync(link))
  } catch {
    // Nothing has been released yet, or nothing runs there.
    return null
  }
}

/** A link is put in the place of the old one at once, so nobody ever finds none. */
function setLink(link, target) {
  if (!target) return rmSync(link, { force: true })
  const draft = `${link}.new`
  rmSync(draft, { force: true })
  symlinkSync(target, draft)
  renameSync(draft, link)
}
