import { z } from 'zod'

/**
 * Every unit that a measure may be counted in, with the word a reader sees for one and for
 * several. An empty word means that the sign beside the number says it (15%, €72.2 million).
 */
export const UNITS = {
  people: { one: 'person', many: 'people' },
  'people-per-week': { one: 'person a week', many: 'people a week' },
  crossings: { one: 'crossing', many: 'crossings' },
  visits: { one: 'visit', many: 'visits' },
  arrests: { one: 'arrest', many: 'arrests' },
  convictions: { one: 'conviction', many: 'convictions' },
  groups: { one: 'group', many: 'groups' },
  officers: { one: 'officer', many: 'officers' },
  years: { one: 'year', many: 'years' },
  euros: { one: '', many: '' },
  'activity-not-defined': { one: '', many: '' },
  percent: { one: '', many: '' },
  'percentage-points': { one: 'percentage point', many: 'percentage points' },
  times: { one: 'time', many: 'times' },
} as const satisfies Record<string, { one: string; many: string }>

export type Unit = keyof typeof UNITS

export const UnitSchema = z.enum(Object.keys(UNITS) as [Unit, ...Unit[]]) // keys of a constant

/** The units in which a change can be stated; every other unit counts things. */
export const ChangeUnitSchema = z.enum(['percent', 'percentage-points', 'times'])

export type ChangeUnit = z.infer<typeof ChangeUnitSchema>
