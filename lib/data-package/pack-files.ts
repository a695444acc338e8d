import { zipSync } from 'fflate'
import type { DataFile } from '@/lib/data-package/data-package'

/**
 * Files in one zip. The same files and day (`YYYY-MM-DD`) give the same bytes: the files are put in
 * the order of their names, and all are of that day.
 */
export function packFiles(files: DataFile[], day: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const sorted = files.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const entries = sorted.map(({ name, text }) => [name, encoder.encode(text)] as const)
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: noonOf(day) })
}

/** A zip knows no time zone and is given the hours of this one, so noon is noon anywhere. */
function noonOf(day: string): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12)
}
