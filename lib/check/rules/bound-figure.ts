import { type BoundFigure, listBoundFigures } from '@/lib/check/bound-figures'
import { exampleMeasure, exampleSource } from '@/lib/check/example-files'
import { figureOfEntry } from '@/lib/check/figure-of-entry'
import { rewordLatest } from '@/lib/check/latest-fix'
import { listRightLinks } from '@/lib/check/likely-statistics'
import { findOuterPrecision, readLinkedNumber } from '@/lib/check/linked-number'
import { formatAlternatives } from '@/lib/check/nearest-names'
import { type Content, getRecord } from '@/lib/check/reading/content'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import type { Fix, Rule } from '@/lib/check/rule'
import { findLatest } from '@/lib/check/statistic-index'
import { isSame } from '@/lib/figure/coarser-truth'
import { findFigureFault } from '@/lib/figure/figure-fault'
import type { NumberText } from '@/lib/figure/number-text'
import { formatFigure } from '@/lib/figure/stated-figure'

const PAID = {
  'measures/paid.yaml': exampleMeasure('euros'),
  'sources/report.yaml': exampleSource(
    'slug: sum, measure: paid, value: 72.2 million, precision: up-to, period: 2022',
    'slug: fall, measure: paid, value: -5, unit: percent, change: { from: not-stated, to: sum }',
    'slug: plan, measure: paid, value: 5 million, high: 7 million, period: 2022',
  ),
}

/** Refuses a bound number that does not say what its statistic says. */
export const boundFigure: Rule = {
  name: 'bound-figure',
  reason: 'A number that differs from its source is wrong, however well it is referenced.',
  isAboutTexts: true,
  examples: {
    right: [
      'In 2025 [3,434](stat:arrivals-2025) arrived, [over 3,400](stat:arrivals-2025) people, [nearly 3,500](stat:arrivals-2025).',
      'Arrivals rose by [15 per cent](stat:arrivals-2025-on-2024) from [2,983](stat:arrivals-2024) in 2024.',
      paid(
        '[Up to 72.2 million euros](stat:sum), [up to €72.2m](stat:sum) was [5% less](stat:fall)',
      ),
      paid('They counted [€5–7 million](stat:plan)'),
    ],
    wrong: [
      'In 2025 [3,443](stat:arrivals-2025) arrived.',
      'In 2025 [3,400](stat:arrivals-2025) arrived.',
      'In 2025 [3,434.0](stat:arrivals-2025) arrived.',
      'In 2025 [over 3,434](stat:arrivals-2025) arrived.',
      'In 2025 about [3,434](stat:arrivals-2025) arrived.',
      'In 2025 [3,434](stat:arrivals-2025) arrests were made of those who arrived.',
      'In 2025 [3,434](stat:arrivals-2025) organised groups arrived.',
      'In 2025 [3,434%](stat:arrivals-2025) arrived.',
      'In 2025 [many](stat:arrivals-2025) arrived.',
      'In 2025 [3,434 or 3,434](stat:arrivals-2025) arrived.',
      'Arrivals were [15 percentage points](stat:arrivals-2025-on-2024) higher.',
      'Arrivals were [15](stat:arrivals-2025-on-2024) per cent higher.',
      'Arrivals were [15.0% higher](stat:arrivals-2025-on-2024).',
      'Arrivals were [15% lower](stat:arrivals-2025-on-2024).',
      'Arrivals fell by [15%](stat:arrivals-2025-on-2024).',
      'Arrivals rose by [−15%](stat:arrivals-2025-on-2024).',
      'The last count of arrivals is [3,435](latest:arrivals).',
      'The last count of arrivals is [over 3,400](latest:arrivals).',
      paid('They counted [€72.2 million](stat:sum)'),
      paid('They counted [over €72.2 million](stat:sum)'),
      paid('They counted [up to £72.2 million](stat:sum)'),
      paid('They counted [up to €72,200,000](stat:sum)'),
      paid('They counted [5% more](stat:fall)'),
      paid('They counted [5%](stat:fall)'),
      paid('They counted [€5–8 million](stat:plan)'),
      paid('They counted [€5 million](stat:plan)'),
    ],
  },
  *check(content) {
    for (const figure of listBoundFigures(content)) {
      const statistic = findStatistic(content, figure)
      const message = statistic && findFault(content, figure, statistic)
      if (!message) continue
      const problem = { file: figure.block.text.file, place: figure.place, message }
      const fix = findFix(content, figure, statistic)
      yield fix ? { ...problem, fix } : problem
    }
  },
}

function findStatistic(content: Content, { binding }: BoundFigure): StatisticEntry | null {
  if (binding.scheme === 'stat') return getRecord(content, 'statistics', binding.statistic)
  return binding.scheme === 'latest' ? findLatest(content, binding.measure) : null
}

function findFault(
  content: Content,
  figure: BoundFigure,
  statistic: StatisticEntry,
): string | null {
  const stated = figureOfEntry(content, statistic)
  if (!stated || figure.link.text.trim() === '') return null
  const link = `[${formatFigure(stated)}](${figure.link.address})`
  const remedy = `Write ${link}.`
  const { number, count, context } = readLinkedNumber(figure)
  if (count > 1)
    return `There are ${count} numbers in this link. Bind each by itself, this one as ${link}.`
  if (!number) return `There is no number in this link. ${remedy}`
  const words = getRecord(content, 'measures', statistic.fields.measure ?? '')?.fields.words ?? []
  const fault = findFigureFault(number, context, stated, words)
  if (fault !== null)
    return `${fault} ${remedy.slice(0, -1)}${formatOthers(content, figure, number)}.`
  if (figure.binding.scheme === 'latest' && !isSame(number, stated)) {
    // What only follows from it would go on following from the next ones, and go stale unseen.
    return `“${number.text}” follows from the latest reading and does not give it. ${remedy}`
  }
  const outer = findOuterPrecision(figure, context)
  return outer === null
    ? null
    : `“${outer}” before the link changes the number of its statistic. Take it out, so that it says ${link}.`
}

/** The name may be what is wrong, and the number right. */
function formatOthers(content: Content, { binding }: BoundFigure, number: NumberText): string {
  const links = binding.scheme === 'stat' ? listRightLinks(content, number) : []
  return links.length === 0
    ? ''
    : `; or, if the number is right and the name is not, ${formatAlternatives(links)}`
}

/** What follows the latest reading is brought up to it, where nothing is wrong afterwards. */
function findFix(content: Content, figure: BoundFigure, latest: StatisticEntry): Fix | null {
  const stated = figureOfEntry(content, latest)
  const { number, count } = readLinkedNumber(figure)
  if (figure.binding.scheme !== 'latest' || !stated || !number || count !== 1) return null
  const reworded = rewordLatest(content, { figure, number, latest, stated })
  return reworded && findFault(content, reworded.figure, latest) === null ? reworded.fix : null
}

/** The text as that of an event, beside statistics on money. */
function paid(text: string) {
  return { ...PAID, 'events/talks.md': { body: `${text} in 2022.` } }
}
