import { InlineText } from '@/components/figure/inline-text'
import { MeasureChart } from '@/components/measure/measure-chart'
import type { ArticleSummary } from '@/lib/article/article-queries'
import { formatArticleKind, formatFigureCount } from '@/lib/article/format-article'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import type { Measure } from '@/lib/measure/measure-queries'

/** The article that leads the front page, with the chart that goes with it. */
export function Lead({ article, chart }: { article: ArticleSummary; chart: Measure }) {
  const { address, figures, kind, modified, plainTitle, standfirst } = article
  return (
    <section aria-labelledby="lead" className="flex min-w-0 flex-col gap-3">
      <p className="text-sm font-semibold">
        {formatArticleKind(kind)}{' '}
        <span className="meta font-normal">
          <time dateTime={modified}>{formatCalendarDate(modified)}</time>
        </span>
      </p>
      <h2 id="lead" className="text-headline">
        <a href={address} className="link-plain">
          {plainTitle}
        </a>
      </h2>
      <p className="font-serif text-lg">
        <InlineText text={standfirst} figures={figures} />
      </p>
      <p className="meta">{formatFigureCount(figures)}</p>
      <div className="mt-6 border-t border-ink pt-3">
        <MeasureChart measure={chart} size="column" />
        <p className="meta">
          <a href={chart.address}>{chart.title}: all readings and sources</a>
        </p>
      </div>
    </section>
  )
}
