import { listFacts } from '@/components/statistic/list-facts'
import { Standing } from '@/components/statistic/standing'
import { FactList } from '@/components/ui/fact-list'
import { formatEvidence } from '@/lib/statistic/format-evidence'
import type { Statistic } from '@/lib/statistic/statistic-record'

/** What is known of a reading, where a page has room for it. */
export function StatisticFacts({ statistic }: { statistic: Statistic }) {
  const said = {
    standing: <Standing statistic={statistic} />,
    evidence: formatEvidence(statistic.evidence),
  }
  return <FactList facts={listFacts(statistic, said)} />
}
