import { ArticleList } from '@/components/article/article-list'
import { EmbedCode } from '@/components/embed/embed-code'
import { EventNeighbours } from '@/components/event/event-neighbours'
import { EventStatistics } from '@/components/event/event-statistics'
import { SharedEvents } from '@/components/event/shared-events'
import { HeadingText } from '@/components/figure/heading-text'
import { NumberedNotes } from '@/components/figure/numbered-notes'
import { SmallProse } from '@/components/figure/small-prose'
import { CiteWork } from '@/components/site/cite-work'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { Section } from '@/components/site/section'
import { SourceLine } from '@/components/statistic/source-line'
import { TagList } from '@/components/ui/tag-list'
import { addressOf } from '@/lib/addresses'
import { citeEvent } from '@/lib/citation/cited-work'
import type { EventDetails } from '@/lib/event/event-queries'
import { formatEventDate, formatEventKind } from '@/lib/event/format-event'

/** An event with everything that the archive, in its version of a day, holds about it. */
export function EventView({ event, recordedTo }: { event: EventDetails; recordedTo: string }) {
  const { articles, body, figures, notes, sources, summary } = event
  return (
    <article className="page-width">
      <EventHeader event={event} />
      <PageBody>
        <SmallProse html={summary + body} figures={figures} notes={notes} />
        <EventStatistics event={event} />
        <Section id="sources" title="Sources">
          <ul>
            {sources.map((source) => (
              <li key={source.slug} className="border-t border-rule py-2.5 first:border-0">
                <SourceLine source={source} locator={source.locator} />
              </li>
            ))}
          </ul>
        </Section>
        {articles.length > 0 && (
          <Section id="articles" title="Articles that tell it">
            <ArticleList articles={articles} />
          </Section>
        )}
        <EventNeighbours event={event} />
        <SharedEvents event={event} />
        <Section id="cite" title="Cite this event">
          <CiteWork work={citeEvent(event, recordedTo)} />
        </Section>
        <EventTakeaway event={event} />
        <NumberedNotes notes={notes} />
      </PageBody>
    </article>
  )
}

function EventTakeaway({ event: { plainTitle, slug } }: { event: EventDetails }) {
  return (
    <div className="print:hidden">
      <Section id="embed" title="Show it on your site">
        <EmbedCode address={addressOf.embeddedEvent(slug)} title={plainTitle} />
      </Section>
    </div>
  )
}

function EventHeader({ event }: { event: EventDetails }) {
  const { actors, dateFrom, dateNote, figures, isDraft, kind, title, topics } = event
  return (
    <PageHeader
      kicker={{ label: 'Timeline', href: '/timeline' }}
      title={<HeadingText text={title} figures={figures} />}
    >
      {isDraft && <b>Draft: not published</b>}
      <span>{formatEventKind(kind)}</span>
      <time dateTime={dateFrom}>{formatEventDate(event)}</time>
      {dateNote !== null && <span>{dateNote}</span>}
      <TagList
        tags={[...topics, ...actors].map((tag) => ({ href: tag.address, label: tag.name }))}
      />
    </PageHeader>
  )
}
