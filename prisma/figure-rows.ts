import { type BoundFigure, listFigures } from '@/lib/figure/list-figures'
import { parseInlineMarkdown } from '@/lib/markdown/inline-markdown'
import { parseHtml } from '@/lib/markdown/parse-html'
import type { Prisma } from '@/prisma/generated/client'
import type { CompiledContent } from '@/prisma/read-compiled'
import type { PlacedStatistic } from '@/prisma/statistic-rows'

/** One row for each bound number of each text, in the order in which a reader meets them. */
export function figureRows(
  { articles, events }: CompiledContent,
  latest: (measure: string) => PlacedStatistic,
): Prisma.FigureCreateManyInput[] {
  const owned = [
    ...articles.flatMap(({ slug, file, html }) =>
      figuresOf([file.title, file.standfirst, ...file.keyPoints], html, notesOf(file)).map(
        (figure, displayOrder) => ({ figure, displayOrder, articleSlug: slug, eventSlug: null }),
      ),
    ),
    ...events.flatMap(({ slug, file, html }) =>
      figuresOf([file.title], html, []).map((figure, displayOrder) => ({
        figure,
        displayOrder,
        articleSlug: null,
        eventSlug: slug,
      })),
    ),
  ]
  return owned.map(({ figure, ...owner }, id) => ({
    id,
    ...owner,
    text: figure.text,
    sentence: figure.sentence,
    binding: figure.address,
    caveat: figure.caveat,
    ...boundTo(figure, latest),
  }))
}

function notesOf({ updates, corrections }: { updates: Note[]; corrections: Note[] }): string[] {
  return [...updates, ...corrections].map(({ note }) => note)
}

type Note = { note: string }

function figuresOf(before: string[], html: string, after: string[]): BoundFigure[] {
  const inline = (text: string) =>
    listFigures({ type: 'root', children: parseInlineMarkdown(text) })
  return [...before.flatMap(inline), ...listFigures(parseHtml(html)), ...after.flatMap(inline)]
}

function boundTo({ binding }: BoundFigure, latest: (measure: string) => PlacedStatistic) {
  switch (binding.scheme) {
    case 'stat':
      return { statisticSlug: binding.statistic }
    case 'change':
      return { statisticSlug: binding.to, baseStatisticSlug: binding.from }
    case 'latest':
      return { statisticSlug: latest(binding.measure).slug }
    case 'plain':
      return {}
  }
}
