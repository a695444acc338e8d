import { TopLink } from '@/components/embed/top-link'
import { Caution } from '@/components/site/caution'
import type { OutdatedFigure } from '@/lib/event/list-outdated-figures'
import { formatStatistic } from '@/lib/statistic/format-statistic'
import { formatStatus } from '@/lib/statistic/format-status'

/** Says which numbers in a frame are no longer the latest; nothing where all of them are. */
export function OutdatedFigures({ figures }: { figures: OutdatedFigure[] }) {
  if (figures.length === 0) return null
  return (
    <Caution label="No longer the latest">
      <ul>
        {figures.map(({ address, next, status, text }) => (
          <li key={address}>
            <TopLink href={address}>{text}</TopLink>: {formatStatus(status)}
            {next && (
              <>
                , <TopLink href={next.address}>{formatStatistic(next)}</TopLink>
              </>
            )}
          </li>
        ))}
      </ul>
    </Caution>
  )
}
