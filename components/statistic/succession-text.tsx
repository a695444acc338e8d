import { formatStatistic } from '@/lib/statistic/format-statistic'
import {
  describeSuccession,
  type SuccessionWords,
  WORDS_OF_TODAY,
} from '@/lib/statistic/format-succession'
import type { FollowedStatistic } from '@/lib/statistic/succession'

type Props = { statistic: FollowedStatistic; words?: SuccessionWords }

/** What a number was and what it is now, in one sentence; nothing where it stands as it is. */
export function SuccessionText({ statistic, words = WORDS_OF_TODAY }: Props) {
  const sentence = describeSuccession(statistic, words)
  if (!sentence) return null
  const { was, now, rest } = sentence
  return (
    <span>
      {was}
      {now && (
        <>
          , {words.now} <a href={now.address}>{formatStatistic(now)}</a>
        </>
      )}
      {rest}
    </span>
  )
}
