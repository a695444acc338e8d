import ical, { type ICalCalendar, ICalEvent, ICalEventTransparency } from 'ical-generator'
import type { TimelineEvent } from '@/lib/event/event-record'
import { formatEventDate, formatEventKind } from '@/lib/event/format-event'
import { formatHtmlText } from '@/lib/markdown/parse-html'
import { SITE } from '@/lib/site'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { formatSource } from '@/lib/source/format-source'
import { formatTitle } from '@/lib/statistic/format-label'
import { formatWithUnit } from '@/lib/statistic/format-statistic'
import { formatStatus } from '@/lib/statistic/format-status'
import type { Statistic } from '@/lib/statistic/statistic-record'
import { foldLines } from '@/lib/timeline/fold-lines'
import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'
import type { TimelineDownload } from '@/lib/timeline/timeline-download'

const DAY = 24 * 60 * 60

/**
 * RFC 5545 wants something in a calendar, so one without events has a time zone that nothing uses:
 * programs that subscribe to an empty view go on asking, and find its events once it has some.
 */
const TIME_ZONE = [
  ...['BEGIN:VTIMEZONE', 'TZID:Etc/UTC', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
  ...['TZOFFSETFROM:+0000', 'TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE', ''],
].join('\r\n')

/**
 * The events of a view as a calendar (iCalendar, RFC 5545). Each lies on all the days that its
 * date covers, and where the day itself is not known its title says so. It keeps its identifier
 * for ever, blocks no time, and is stamped with the version of the content and not with a clock.
 */
export function formatTimelineCalendar(download: TimelineDownload): string {
  const { filter, words, events, recordedTo } = download
  const calendar = ical({
    prodId: { company: SITE.name, product: 'Timeline', language: 'EN' },
    // The package writes these two as they are, and the words of a search come from an address.
    name: escapeText(`${SITE.name}: ${words}`),
    description: escapeText(SITE.description),
    url: absoluteUrl(formatTimelineAddress(filter)),
    source: absoluteUrl(formatTimelineAddress(filter, '/timeline.ics')),
    ttl: DAY,
  })
  const stamp = startOf(recordedTo)
  const head = calendar.toString().replace(/END:VCALENDAR$/, '')
  // One by one, since the package folds a whole calendar letter by letter: half a minute for 10,000.
  const entries = events.map((event) => foldLines(toEntry(calendar, event, stamp).toString()))
  const content = entries.length === 0 ? TIME_ZONE : entries.join('')
  return `${head}${content}END:VCALENDAR\r\n`
}

function toEntry(calendar: ICalCalendar, event: TimelineEvent, stamp: Date): ICalEvent {
  const { address, dateFrom, dateTo, kind, slug, topics } = event
  return new ICalEvent(
    {
      id: `${slug}@${new URL(SITE.url).host}`,
      stamp,
      start: startOf(dateFrom),
      // Exclusive: the day after the last.
      end: new Date(startOf(dateTo).getTime() + DAY * 1000),
      allDay: true,
      summary: formatCalendarTitle(event),
      description: formatDescription(event),
      categories: [formatEventKind(kind), ...topics.map(({ name }) => name)].map((name) => ({
        name,
      })),
      url: absoluteUrl(address),
      transparency: ICalEventTransparency.TRANSPARENT,
    },
    calendar,
  )
}

/** "Officials meet (5–6 March 2025, date inferred)": a stated day needs no words, its place says it. */
function formatCalendarTitle(event: TimelineEvent): string {
  const { datePrecision, plainTitle } = event
  return datePrecision === 'day' ? plainTitle : `${plainTitle} (${formatEventDate(event)})`
}

function formatDescription(event: TimelineEvent): string {
  const { dateNote, keyStatistics, sources, summary } = event
  const note = dateNote === null ? '' : ` ${dateNote}`
  return [
    formatHtmlText(summary),
    ...keyStatistics.map(({ statistic }) => formatKeyStatistic(statistic)),
    `Date: ${formatEventDate(event)}.${note}`,
    ...sources.map((source) => `Source: ${formatSource(source)}, ${source.locator}.`),
    `${SITE.name}: ${absoluteUrl(event.address)}`,
  ].join('\n\n')
}

function formatKeyStatistic(statistic: Statistic): string {
  const { locator, source, status, supersededBy } = statistic
  const next = supersededBy === null ? '' : `: ${formatWithUnit(supersededBy)}`
  const standing = status === 'current' ? '' : ` Status: ${formatStatus(status)}${next}.`
  return `${formatTitle(statistic)}. Source: ${formatSource(source)}, ${locator}.${standing}`
}

/** Midnight of a day in UTC; an all-day entry is written from its date alone. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** A text as a value of RFC 5545: what would end the value or begin another is marked. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
