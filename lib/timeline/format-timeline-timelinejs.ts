import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { TimelineEvent } from '@/lib/event/event-record'
import { formatEventDate, formatEventKind } from '@/lib/event/format-event'
import { formatHtmlText } from '@/lib/markdown/parse-html'
import { SITE } from '@/lib/site'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { formatSource } from '@/lib/source/format-source'
import { formatTitle } from '@/lib/statistic/format-label'
import { formatStatus } from '@/lib/statistic/format-status'
import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'
import type { TimelineDownload } from '@/lib/timeline/timeline-download'

/** A date as the viewer takes it, as exactly as it is known. */
type ViewerDate = { year: number; month?: number; day?: number }

/**
 * The events of a view for the viewer TimelineJS: a title slide and a slide for each event, in
 * groups by kind. Dates stay as exact as they are known, with our words for them, and all text is
 * escaped, since the viewer takes it for HTML.
 */
export function formatTimelineTimelinejs({ filter, words, events }: TimelineDownload): string {
  const timeline = {
    scale: 'human',
    title: {
      // No slug holds an underscore, so no event can have this name.
      unique_id: 'title_slide',
      text: {
        headline: escape(`${SITE.name}: timeline`),
        text: toHtml([
          paragraph(SITE.description),
          paragraph(`${words}.`),
          paragraph(
            link(formatTimelineAddress(filter), `Read it with its sources on ${SITE.name}`),
            text('. '),
            link(SITE.licence.url, SITE.licence.name),
          ),
        ]),
      },
    },
    events: events.map(toSlide),
  }
  return `${JSON.stringify(timeline)}\n`
}

function toSlide(event: TimelineEvent) {
  const [start = '', end] = event.date.split('/')
  return {
    unique_id: event.slug,
    start_date: toViewerDate(start),
    ...(end === undefined ? {} : { end_date: toViewerDate(end) }),
    display_date: formatEventDate(event),
    group: formatEventKind(event.kind),
    autolink: false,
    text: { headline: escape(event.plainTitle), text: toHtml(describe(event)) },
  }
}

/** `2025-03` → March 2025 and no day: what is not known is left out. */
function toViewerDate(date: string): ViewerDate {
  const [year, month, day] = date.split('-').map(Number)
  return { year: year ?? 0, ...(month && { month }), ...(day && { day }) }
}

function describe({ address, keyStatistics, sources, summary }: TimelineEvent): Element[] {
  return [
    paragraph(formatHtmlText(summary)),
    ...keyStatistics.map(({ statistic }) =>
      paragraph(
        link(statistic.address, formatTitle(statistic)),
        text(statistic.status === 'current' ? '' : ` (${formatStatus(statistic.status)})`),
      ),
    ),
    ...sources.map((source) =>
      paragraph(
        text('Source: '),
        link(source.address, formatSource(source)),
        text(`, ${source.locator}`),
      ),
    ),
    paragraph(link(address, `This event on ${SITE.name}`)),
  ]
}

function paragraph(...children: (ElementContent | string)[]): Element {
  return element('p', {}, children)
}

function link(address: string, words: string): Element {
  return element('a', { href: absoluteUrl(address) }, [words])
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: (ElementContent | string)[],
): Element {
  const nodes = children.map((child) => (typeof child === 'string' ? text(child) : child))
  return { type: 'element', tagName, properties, children: nodes }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}

function escape(value: string): string {
  return toHtml(text(value))
}
