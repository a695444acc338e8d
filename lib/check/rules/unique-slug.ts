import { exampleSource } from '@/lib/check/example-files'
import { type ContentFile, type Place, placeAt } from '@/lib/check/reading/content-file'
import { placeOfPath } from '@/lib/check/reading/content-record'
import type { Problem, Rule } from '@/lib/check/rule'

/** Refuses a second article or statistic of the same name. */
export const uniqueSlug: Rule = {
  name: 'unique-slug',
  reason: 'Two records of one name would share an address, and one of them would be lost.',
  examples: {
    right: [{}],
    wrong: [
      {
        'articles/2025/pilot.md':
          '---\ntitle: The pilot\nkind: news\nstandfirst: It began.\npublished: 2025-11-22\ncovers: 2025\ntopics: [returns]\nsources: [{ source: statement, locator: paragraph 1 }]\n---\n\nIt began.\n',
      },
      {
        'sources/report.yaml': exampleSource(
          'slug: arrivals-2025, measure: arrivals, value: 3434, period: 2025',
        ),
      },
    ],
  },
  *check({ articles, statistics }) {
    yield* repeated(
      'Rename this file.',
      articles.map(({ slug, file }) => ({ slug, file, findPlace: () => placeAt(file, 0) })),
    )
    yield* repeated(
      'Choose another slug.',
      statistics.map(({ slug, source, path }) => ({
        slug,
        file: source.file,
        findPlace: () => placeOfPath(source, [...path, 'slug']),
      })),
    )
  },
}

/** Places are looked for only where a name is taken twice. */
type Named = { slug: string; file: ContentFile; findPlace: () => Place }

function* repeated(remedy: string, list: Named[]): Iterable<Problem> {
  const first = new Map<string, Named>()
  for (const named of list) {
    const { slug, file } = named
    const taken = first.get(slug)
    if (!taken) {
      first.set(slug, named)
      continue
    }
    const { line } = taken.findPlace()
    const message = `The name ${slug} is taken in ${taken.file.vfile.path}, line ${line}. ${remedy}`
    yield { file, place: named.findPlace(), message }
  }
}
