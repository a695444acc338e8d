import { FIXED_PATHS } from '@/lib/check/site-paths'
import type { LedgerRecord } from '@/lib/ledger/ledger-schema'
import { serialiseLedger } from '@/lib/ledger/serialise-ledger'

const ADDRESSES = [
  '/actors/home-office',
  '/archive/2025',
  '/archive/2025/03',
  '/archive/2025/03/05',
  '/archive/2025/03/06',
  '/archive/2025/07',
  '/archive/actors/home-office',
  '/archive/kinds/explainer',
  '/archive/kinds/meeting',
  '/archive/publishers/home-office',
  '/archive/topics/returns',
  '/articles/pilot',
  '/glossary#pilot',
  '/sources/statement',
  '/statistics/arrivals',
  '/statistics/arrivals/arrivals-2024',
  '/statistics/arrivals/arrivals-2025',
  '/statistics/arrivals/arrivals-2025-on-2024',
  '/timeline/talks',
  '/topics/returns',
]

/** Written out, because what was published must never be worked out anew. */
const MEANINGS = {
  'arrivals-2024': '16d5914e75c6e52b',
  'arrivals-2025': '1463e527a5630c3f',
  'arrivals-2025-on-2024': '62a857b706abc599',
}

/** The ledger of the smallest good content, with further records, for the examples of rules. */
export function exampleLedger(...further: LedgerRecord[]): string {
  const statistics = Object.entries(MEANINGS).map(([statistic, meaning]) => ({
    statistic,
    measure: 'arrivals',
    meaning,
  }))
  const addresses = [...FIXED_PATHS, ...ADDRESSES].map((address) => ({ address }))
  return serialiseLedger([...statistics, ...addresses, ...further])
}
