import { LinkList } from '@/components/ui/link-list'
import type { ArchiveShelf } from '@/lib/archive/archive-shelf'
import { countHoldings } from '@/lib/archive/format-archive'

/** Shelves of the archive, each with what stands on it; in two columns where there is room. */
export function ShelfList({ shelves }: { shelves: ArchiveShelf[] }) {
  return (
    <div className="gap-x-12 lg:columns-2">
      <LinkList
        links={shelves.map((shelf) => ({
          href: shelf.address,
          label: shelf.name,
          note: countHoldings(shelf),
        }))}
      />
    </div>
  )
}
