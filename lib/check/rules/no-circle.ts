import { findCircles, type Step } from '@/lib/check/circles'
import { exampleSource } from '@/lib/check/example-files'
import type { ContentFile, Place } from '@/lib/check/reading/content-file'
import { type ContentRecord, placeOfPath } from '@/lib/check/reading/content-record'
import { valueAt } from '@/lib/check/reading/yaml-values'
import { listReferences } from '@/lib/check/references'
import type { Rule } from '@/lib/check/rule'

/**
 * What leads from one record to another of its kind, and whether a chain of such steps has
 * to have an end; a chain of the others may well come back. Statistics take the place of one
 * another in two fields, which are read as one chain.
 */
const FIELDS: Record<string, { chain: string | null; isBackwards?: true }> = {
  partOf: { chain: 'partOf' },
  follows: { chain: 'follows' },
  replaces: { chain: 'succession' },
  withdrawn: { chain: 'succession', isBackwards: true },
  seeAlso: { chain: null },
  notComparableWith: { chain: null },
}

const CHAINS = ['partOf', 'follows', 'succession']

/** Refuses records that name themselves, or lead from one to the next and back to the first. */
export const noCircle: Rule = {
  name: 'no-circle',
  reason: 'What follows, belongs to or takes the place of another must have a beginning.',
  examples: {
    right: [
      { 'actors/border-force.yaml': forcePartOf('home-office') },
      {
        'sources/report.yaml': exampleSource(
          'slug: old, measure: arrivals, value: 1, period: 2023, withdrawn: { on: 2026-01-01, reason: Misread., replacedBy: new }',
          'slug: new, measure: arrivals, value: 2, period: 2023, replaces: { statistic: old, reason: correction }',
        ),
      },
    ],
    wrong: [
      { 'events/talks.md': { fields: 'follows: [talks]' } },
      { 'terms/pilot.md': { fields: 'seeAlso: [pilot]' } },
      {
        'measures/arrivals.yaml': {
          fields: 'notComparableWith: [{ measure: arrivals, because: It is the same. }]',
        },
      },
      {
        'actors/home-office.yaml': { fields: 'partOf: border-force' },
        'actors/border-force.yaml': forcePartOf('home-office'),
      },
      {
        'sources/report.yaml': exampleSource(
          'slug: old, measure: arrivals, value: 1, period: 2023, replaces: { statistic: new, reason: correction }',
          'slug: new, measure: arrivals, value: 2, period: 2023, replaces: { statistic: old, reason: correction }',
        ),
      },
    ],
  },
  *check({ records }) {
    const steps = records.flatMap(listSteps)
    for (const { file, findPlace, field, from, to } of steps) {
      if (from !== to) continue
      const message = `${field} names ${to}, which is this record itself. Name another, or remove it.`
      yield { file, place: findPlace(), message }
    }
    for (const { file, findPlace, field } of CHAINS.flatMap((chain) => listCircles(steps, chain))) {
      const message = `${field} closes a circle: what it names leads back to this record. Remove one of its steps.`
      yield { file, place: findPlace(), message }
    }
  },
}

type FieldStep = Step & {
  field: string
  chain: string | null
  file: ContentFile
  findPlace: () => Place
}

function listCircles(steps: FieldStep[], chain: string): FieldStep[] {
  return findCircles(steps.filter((step) => step.chain === chain && step.from !== step.to))
}

function listSteps(record: ContentRecord): FieldStep[] {
  return listReferences(record).flatMap(({ path, slug }) => {
    const isStatistic = path[0] === 'statistics'
    const field = String(path[isStatistic ? 2 : 0])
    const owner = isStatistic
      ? valueAt(record.yaml?.value, [...path.slice(0, 2), 'slug'])
      : record.slug
    const known = FIELDS[field]
    if (!known) return []
    const [from, to] = known.isBackwards ? [slug, String(owner)] : [String(owner), slug]
    const findPlace = () => placeOfPath(record, path)
    return [{ field, chain: known.chain, from, to, file: record.file, findPlace }]
  })
}

function forcePartOf(actor: string): string {
  return `name: Border Force\nkind: organisation\ndescription: It guards.\npartOf: ${actor}\n`
}
