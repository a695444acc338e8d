/** One thing that a feed tells. */
export type FeedEntry = {
  /** Names it for ever: an absolute address, be it of a page or of a part of one. */
  id: string
  /** The absolute address of the page to read on. */
  url: string
  /** Plain text; its numbers are without links. */
  title: string
  /** HTML in which every link is absolute. */
  html: string
  /** What sort of thing it is, in a word or two: "News", "Changed figure". */
  kind: string
  /** The day on which it appeared, `YYYY-MM-DD`; null where only its last change is known. */
  published: string | null
  /** The day of its last change, `YYYY-MM-DD`. */
  updated: string
}

/** A list of entries that people subscribe to, the latest first. */
export type SiteFeed = {
  title: string
  description: string
  /** The address of the page that tells the same, from which those of the feed are made. */
  page: string
  /** The day of its last change, `YYYY-MM-DD`. */
  updated: string
  entries: FeedEntry[]
}
