import { SPECULATION_RULES } from '@/lib/site/speculation-rules'

export const dynamic = 'force-static'

/** Named by a header of every page; the type is the one under which browsers take such rules. */
export function GET() {
  return new Response(JSON.stringify(SPECULATION_RULES), {
    headers: { 'content-type': 'application/speculationrules+json' },
  })
}
