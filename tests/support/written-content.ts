import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { spanOfDate } from '@/lib/calendar-date'
import { type EventFile, EventFileSchema } from '@/lib/event/event-schema'
import { type SourceFile, SourceFileSchema } from '@/lib/source/source-schema'

/** An event as an editor wrote it. */
export type WrittenEvent = EventFile & {
  slug: string
  /** Without its bindings. */
  plainTitle: string
  /** First and last day that its date covers. */
  first: string
  last: string
}

/** A source as an editor wrote it. */
export type WrittenSource = SourceFile & {
  slug: string
  /** First and last day on which it can have been published. */
  first: string
  last: string
}

/** Every event of the real content, newest first: what the timeline has to say. */
export function listWrittenEvents(): WrittenEvent[] {
  const events = readFolder('content/events').map(({ slug, text }) => {
    const [, frontMatter = ''] = text.split('---\n')
    const file = EventFileSchema.parse(parse(frontMatter))
    const { from, to } = spanOfDate(file.date)
    return { ...file, slug, plainTitle: withoutLinks(file.title), first: from, last: to }
  })
  return events.filter(({ draft }) => !draft).sort(compareNewestFirst)
}

/** Every source of the real content. */
export function listWrittenSources(): WrittenSource[] {
  return readFolder('content/sources').map(({ slug, text }) => {
    const file = SourceFileSchema.parse(parse(text))
    const { from, to } = spanOfDate(file.published ?? file.publishedBetween ?? '')
    return { ...file, slug, first: from, last: to }
  })
}

/** True of an event of which one of these sources was certainly out on a day. */
export function isKnownOn(event: WrittenEvent, day: string, sources: WrittenSource[]): boolean {
  return sourcesOf(event, sources).some(({ last }) => last <= day)
}

/** The sources that report an event. */
export function sourcesOf(event: WrittenEvent, sources: WrittenSource[]): WrittenSource[] {
  return sources.filter(({ slug }) => event.sources.some(({ source }) => source === slug))
}

/** What an event's key statistics count. */
export function measuresOf(event: WrittenEvent, sources: WrittenSource[]): string[] {
  const statistics = sources.flatMap((source) => source.statistics)
  return event.keyStatistics.flatMap(({ statistic }) =>
    statistics.filter(({ slug }) => slug === statistic).map(({ measure }) => measure),
  )
}

function readFolder(folder: string): { slug: string; text: string }[] {
  return readdirSync(folder).map((name) => ({
    slug: name.replace(/\.\w+$/, ''),
    text: readFileSync(path.join(folder, name), 'utf8'),
  }))
}

function withoutLinks(title: string): string {
  return title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
}

function compareNewestFirst(one: WrittenEvent, other: WrittenEvent): number {
  const [key, otherKey] = [one, other].map(({ first, last }) => `${first} ${last}`)
  if (key !== otherKey) return (key ?? '') < (otherKey ?? '') ? 1 : -1
  return one.slug < other.slug ? -1 : 1
}
