import { FACT_ROWS } from './fact-rows'
import { SEARCH_ROWS } from './search-rows'
import { TEXT_ROWS } from './text-rows'

/** At least one good row of every table that is not computed, each after those that it names. */
export const DATABASE_ROWS = [...FACT_ROWS, ...TEXT_ROWS, ...SEARCH_ROWS]
