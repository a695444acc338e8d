import { type KeptReadings, openKeptReadings } from '@/lib/check/reading/kept-readings'

const READINGS_FILE = '.tideline/content-readings'

let kept: KeptReadings | null = null

/** What earlier runs read of `content/`: opened once, so that it stays in memory between runs. */
export function getContentReadings(): KeptReadings {
  kept ??= openKeptReadings(READINGS_FILE)
  return kept
}
