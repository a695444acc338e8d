import { ArticleList } from '@/components/article/article-list'
import { EventNeighbours } from '@/components/event/event-neighbours'
import { EventStatistics } from '@/components/event/event-statistics'
import { HeadingText } from '@/components/figure/heading-text'
import { NumberedNotes } from '@/components/figure/numbered-notes'
import { SmallProse } from '@/components/figure/small-prose'
import { CiteBlock } from '@/components/site/cite-block'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { Section } from '@/components/site/section'
import { SourceLine } from '@/components/statistic/source-line'
import { TagList } from '@/components/ui/tag-list'
import { formatCitation } from '@/lib/citation/format-citation'
import type { EventDetails } from '@/lib/event/event-queries'
import { formatDatePrecision, formatEventKind } from '@/lib/event/format-event'
import { formatCalendarDate } from '@/lib/format-calendar-date'

/** An event with everything that the archive holds about it. */
export function EventView({ event }: { event: EventDetails }) {
  const { address, articles, body, figures, notes, plainTitle, sources, summary } = event
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
        <Section id="cite" title="Cite this event">
          <CiteBlock>{formatCitation({ title: plainTitle, address })}</CiteBlock>
        </Section>
        <NumberedNotes notes={notes} />
      </PageBody>
    </article>
  )
}

function EventHeader({ event }: { event: EventDetails }) {
  const { actors, date, dateFrom, dateNote, datePrecision, figures, isDraft, kind, title, topics } =
    event
  const precision = formatDatePrecision(datePrecision)
  return (
    <PageHeader
      kicker={{ label: 'Timeline', href: '/timeline' }}
      title={<HeadingText text={title} figures={figures} />}
    >
      {isDraft && <b>Draft: not published</b>}
      <span>{formatEventKind(kind)}</span>
      <span>
        <time dateTime={dateFrom}>{formatCalendarDate(date)}</time>
        {precision && `, ${precision}`}
      </span>
      {dateNote !== null && <span>{dateNote}</span>}
      <TagList
        tags={[...topics, ...actors].map((tag) => ({ href: tag.address, label: tag.name }))}
      />
    </PageHeader>
  )
}
