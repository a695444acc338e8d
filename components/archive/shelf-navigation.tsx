import type { ArchivePage } from '@/lib/archive/archive-queries'
import { isTime } from '@/lib/archive/archive-shelf'
import { SHELF_WORDS } from '@/lib/archive/format-archive'

/** The way to the shelves of the same sort beside this one. Time runs from left to right. */
export function ShelfNavigation({ page }: { page: ArchivePage }) {
  const { after, before, shelf } = page
  const { noun, plural } = SHELF_WORDS[shelf.sort]
  if (before === null && after === null) return null
  const [left, right] = isTime(shelf.sort) ? [after, before] : [before, after]
  const [leftWords, rightWords] = isTime(shelf.sort)
    ? ['Earlier', 'Later']
    : [`Previous ${noun}`, `Next ${noun}`]
  return (
    <nav
      aria-label={`Other ${plural}`}
      className="flex flex-wrap justify-between gap-4 print:hidden"
    >
      {left && (
        <a href={left.address}>
          {leftWords}: {left.name}
        </a>
      )}
      {right && (
        <a href={right.address} className="ml-auto">
          {rightWords}: {right.name}
        </a>
      )}
    </nav>
  )
}
