import { Caution } from '@/components/site/caution'
import { CheckBlock } from '@/components/statistic/check-block'
import { CiteWork } from '@/components/site/cite-work'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { Section } from '@/components/site/section'
import { DisplayStatistic } from '@/components/statistic/display-statistic'
import { writeNumber } from '@/components/statistic/present-statistic'
import { RivalNote } from '@/components/statistic/rival-note'
import { StatisticFacts } from '@/components/statistic/statistic-facts'
import { SuccessionSection } from '@/components/statistic/succession-section'
import { UseList } from '@/components/statistic/use-list'
import { citeStatistic } from '@/lib/citation/cited-work'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { formatLabel } from '@/lib/statistic/format-label'
import type { StatisticDetails } from '@/lib/statistic/statistic-queries'

type Shown = {
  statistic: StatisticDetails
  /** The day of the version of the archive, `YYYY-MM-DD`. */
  recordedTo: string
}

/** One statistic: its value, what is known of it, whether it holds, and who rests on it. */
export function StatisticView({ statistic, recordedTo }: Shown) {
  const { measure, questioned, status, uses, withdrawal } = statistic
  return (
    <div className="page-width">
      <PageHeader
        kicker={{ label: measure.title, href: measure.address }}
        title={formatLabel(statistic)}
      />
      <PageBody>
        <div className="lead-grid">
          <DisplayStatistic written={writeNumber(statistic)} status={status} />
          <StatisticFacts statistic={statistic} />
        </div>
        {withdrawal && (
          <Caution label={`Withdrawn on ${formatCalendarDate(withdrawal.date)}`}>
            {withdrawal.reason}
          </Caution>
        )}
        {questioned !== null && <Caution label="Questioned">{questioned}</Caution>}
        <RivalNote statistic={statistic} />
        <CheckBlock statistic={statistic} />
        <SuccessionSection statistic={statistic} />
        <Section id="uses" title="Where it is used">
          <UseList uses={uses} />
        </Section>
        <Section id="cite" title="Cite this statistic">
          <CiteWork work={citeStatistic(statistic, recordedTo)} />
        </Section>
      </PageBody>
    </div>
  )
}
