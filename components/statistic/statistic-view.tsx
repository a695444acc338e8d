import { Caution } from '@/components/site/caution'
import { CheckBlock } from '@/components/statistic/check-block'
import { CiteBlock } from '@/components/site/cite-block'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { Section } from '@/components/site/section'
import { DisplayStatistic } from '@/components/statistic/display-statistic'
import { writeNumber } from '@/components/statistic/present-statistic'
import { StatisticFacts } from '@/components/statistic/statistic-facts'
import { UseList } from '@/components/statistic/use-list'
import { formatCitation } from '@/lib/citation/format-citation'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { formatLabel, formatTitle } from '@/lib/statistic/format-label'
import type { StatisticDetails } from '@/lib/statistic/statistic-queries'

/** One statistic: its value, what is known of it, whether it holds, and who rests on it. */
export function StatisticView({ statistic }: { statistic: StatisticDetails }) {
  const { address, measure, questioned, status, uses, withdrawal } = statistic
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
        <CheckBlock statistic={statistic} />
        <Section id="uses" title="Where it is used">
          <UseList uses={uses} />
        </Section>
        <Section id="cite" title="Cite this statistic">
          <CiteBlock>{formatCitation({ title: formatTitle(statistic), address })}</CiteBlock>
        </Section>
      </PageBody>
    </div>
  )
}
