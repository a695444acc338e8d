import { listBoundFigures } from '@/lib/check/bound-figures'
import type { Rule } from '@/lib/check/rule'
import { hasDate } from '@/lib/figure/has-date'

/** Refuses a date, or our own arithmetic, beside the latest reading. */
export const latestFigure: Rule = {
  name: 'latest-figure',
  reason: 'The latest reading changes by itself, and a date or a sum beside it would stay behind.',
  isAboutTexts: true,
  examples: {
    right: [
      'The latest count of arrivals is [3,434](latest:arrivals). In 2024 [2,983](stat:arrivals-2024) arrived.',
    ],
    wrong: [
      'In 2025 [3,434](latest:arrivals) arrived.',
      'Arrivals are [3,434](latest:arrivals), [15.1% more](change:arrivals-2024..arrivals-2025) than before.',
    ],
  },
  *check(content) {
    const changes = new Set(
      listBoundFigures(content)
        .filter(({ binding }) => binding.scheme === 'change')
        .map(({ block, sentence }) => `${sentence}\n${block.text.file.path}`),
    )
    for (const figure of listBoundFigures(content)) {
      const { binding, block, sentence } = figure
      if (binding.scheme !== 'latest') continue
      const beside = hasDate(sentence)
        ? 'a date'
        : changes.has(`${sentence}\n${block.text.file.path}`)
          ? 'a change: of two readings'
          : null
      if (beside === null) continue
      const message = `The latest reading stands in one sentence with ${beside}, which will not change with it. Put that into another sentence, or name the reading with stat: instead.`
      yield { file: block.text.file, place: figure.place, message }
    }
  },
}
