import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'
import type { CitedWork } from '@/lib/citation/cited-work'
import { formatDays } from '@/lib/citation/format-citation'
import { toCslItem } from '@/lib/citation/to-csl-item'

/**
 * A page as RIS. The library knows the tags; the lines are ours, since it breaks long ones in the
 * middle of a word, which not every reader mends.
 */
export function formatRis(work: CitedWork): string {
  const version = formatDays(work.version)
  const item = toCslItem(work)
  const noted = { ...item, note: `${version} ${item.note ?? ''}`.trimEnd() }
  const [record] = new Cite([noted], { generateGraph: false }).format('ris', { format: 'object' })
  if (!record) throw new Error(`The library made no RIS of ${work.address}`)
  const { TY, M1, ...rest } = record
  // The day of access of a web page: Y2 says so to every reader, M1 to few.
  const tags = Object.entries({ TY, ...rest, Y2: M1 }).filter(([tag]) => tag !== SHORTENED)
  const lines = tags.flatMap(([tag, value]) => [value ?? []].flat().map((one) => line(tag, one)))
  return `${[...lines, line('ER', '')].join('\r\n')}\r\n`
}

/** The identifier is cut to twenty letters, which two of our pages may share; it can be left out. */
const SHORTENED = 'ID'

function line(tag: string, value: string): string {
  return `${tag}  - ${value}`
}
