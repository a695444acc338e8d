import { listFacts } from '@/components/statistic/list-facts'
import { StatusMark } from '@/components/statistic/status-mark'
import { SuccessionText } from '@/components/statistic/succession-text'
import { FactList } from '@/components/ui/fact-list'
import { formatEvidenceShortly } from '@/lib/statistic/format-evidence'
import type { FollowedStatistic } from '@/lib/statistic/succession'

/** What is known of a reading, as shortly as a note has to say it, with what became of it. */
export function NoteFacts({ statistic }: { statistic: FollowedStatistic }) {
  const said = {
    standing: <FollowedStanding statistic={statistic} />,
    evidence: formatEvidenceShortly(statistic.evidence),
  }
  return <FactList facts={listFacts(statistic, said)} />
}

function FollowedStanding({ statistic }: { statistic: FollowedStatistic }) {
  const { status, succession } = statistic
  if (succession.length === 0) return <StatusMark status={status} />
  return (
    <>
      <StatusMark status={status} />. <SuccessionText statistic={statistic} />
    </>
  )
}
