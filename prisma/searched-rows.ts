import type { articleRows } from '@/prisma/article-rows'
import type { eventRows } from '@/prisma/event-rows'
import type { factRows } from '@/prisma/fact-rows'
import type { Prisma } from '@/prisma/generated/client'
import type { termRows } from '@/prisma/term-rows'

/** The rows of all that can be found, and of what they are found by. */
export type SearchedRows = Pick<
  ReturnType<typeof articleRows>,
  'articles' | 'keyPoints' | 'articleTopics' | 'articleActors' | 'articleSources'
> &
  Pick<
    ReturnType<typeof eventRows>,
    'events' | 'eventTopics' | 'eventActors' | 'eventSources' | 'keyStatistics'
  > &
  Pick<ReturnType<typeof termRows>, 'terms'> &
  Pick<
    ReturnType<typeof factRows>,
    'topics' | 'actors' | 'measureTopics' | 'sources' | 'statistics' | 'changes'
  > & { measures: Prisma.MeasureCreateManyInput[] }
