import 'server-only'
import { defineTable } from '@/lib/data-package/data-table'
import { ORDER_COLUMN, STATISTIC_COLUMN } from '@/lib/data-package/link-columns'
import { database } from '@/lib/database'
import { toStatisticData } from '@/lib/statistic/statistic-data'
import { listStatistics } from '@/lib/statistic/statistic-queries'
import { ReplacementReasonSchema } from '@/lib/statistic/statistic-schema'

/** What a statistic compares, what became of it, and where its number was found. */
export const STANDING_TABLES = [
  defineTable({
    name: 'changes',
    title: 'Stated changes',
    description: 'The statistics that state a change: what they compare, and our check of the sum',
    key: ['statistic'],
    columns: {
      statistic: STATISTIC_COLUMN,
      from: {
        type: 'string',
        description: 'The earlier reading; empty where the source does not state it',
        refersTo: 'statistics',
        isOptional: true,
      },
      to: {
        type: 'string',
        description: 'The later reading; empty where the source does not state it',
        refersTo: 'statistics',
        isOptional: true,
      },
      verdict: {
        type: 'string',
        options: ['agrees', 'differs', 'cannot-be-checked'],
        description: 'What our arithmetic makes of the stated change',
      },
      computed: {
        type: 'number',
        description: 'The change by our arithmetic, in the unit of the statistic',
        isOptional: true,
      },
      words: { type: 'string', description: 'The check in a sentence' },
    },
    listRows: async () =>
      (await listStatistics()).map(toStatisticData).flatMap(({ change, slug }) => {
        if (!change) return []
        const { computed, from, to, verdict, words } = change
        const compared = { from: from?.slug ?? null, to: to?.slug ?? null }
        return [{ statistic: slug, ...compared, verdict, computed, words }]
      }),
  }),
  defineTable({
    name: 'replacements',
    title: 'Replaced statistics',
    description: 'Which statistic took the place of which for the same period, and why',
    key: ['statistic'],
    columns: {
      statistic: {
        type: 'string',
        description: 'The statistic that counts now',
        refersTo: 'statistics',
      },
      replaced: {
        type: 'string',
        description: 'The statistic that it took the place of',
        refersTo: 'statistics',
      },
      reason: {
        type: 'string',
        options: ReplacementReasonSchema.options,
        description: 'Why the source gave another number',
      },
    },
    listRows: async () => {
      const rows = await database.replacement.findMany({
        orderBy: { statisticSlug: 'asc' },
        select: { statisticSlug: true, replacedSlug: true, reason: true },
      })
      return rows.map(({ reason, replacedSlug, statisticSlug }) => ({
        ...{ statistic: statisticSlug, replaced: replacedSlug, reason },
      }))
    },
  }),
  defineTable({
    name: 'withdrawals',
    title: 'Withdrawn statistics',
    description: 'Our own mistakes, kept in sight: not to be relied on',
    key: ['statistic'],
    columns: {
      statistic: STATISTIC_COLUMN,
      date: { type: 'date', description: 'The day on which we withdrew it' },
      reason: { type: 'string', description: 'What was wrong with it' },
      replacedBy: {
        type: 'string',
        description: 'The statistic to read instead',
        refersTo: 'statistics',
        isOptional: true,
      },
    },
    listRows: async () => {
      const rows = await database.withdrawal.findMany({
        orderBy: { statisticSlug: 'asc' },
        select: { statisticSlug: true, date: true, reason: true, replacedBySlug: true },
      })
      return rows.map(({ date, reason, replacedBySlug, statisticSlug }) => ({
        ...{ statistic: statisticSlug, date, reason, replacedBy: replacedBySlug },
      }))
    },
  }),
  defineTable({
    name: 'evidence',
    title: 'Evidence',
    description: 'The statistics that were found in a kept copy of their source',
    key: ['statistic'],
    columns: {
      statistic: STATISTIC_COLUMN,
      sha256: { type: 'string', description: 'SHA-256 of the kept copy, byte by byte' },
      verifiedOn: { type: 'date', description: 'The day on which it was found', isOptional: true },
    },
    listRows: async () =>
      (await listStatistics()).flatMap(({ evidence, slug }) =>
        evidence
          ? [{ statistic: slug, sha256: evidence.sha256, verifiedOn: evidence.verifiedOn }]
          : [],
      ),
  }),
  defineTable({
    name: 'evidence-places',
    title: 'Places of evidence',
    description: 'Where in the kept copy the number of a statistic stands',
    key: ['statistic', 'order'],
    columns: {
      statistic: STATISTIC_COLUMN,
      order: ORDER_COLUMN,
      paragraph: { type: 'integer', description: 'The paragraph of the copy, from 1' },
      written: { type: 'string', description: 'The number as it is written there' },
    },
    listRows: async () =>
      (await listStatistics()).flatMap(({ evidence, slug }) =>
        (evidence?.places ?? []).map(({ paragraph, written }, order) => ({
          ...{ statistic: slug, order, paragraph, written },
        })),
      ),
  }),
]
