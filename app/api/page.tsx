import { ApiView } from '@/components/api/api-view'
import { SiteFrame } from '@/components/site/site-frame'
import { listEnvelopes, listReference } from '@/lib/api/api-reference'
import { makeOpenApiDocument } from '@/lib/api/openapi-document'
import { FRONT_PAGE } from '@/lib/site/front-page'
import { pageMetadata } from '@/lib/site/page-metadata'

const TITLE = 'Read API'

const DESCRIPTION =
  'Articles, events, measures, statistics, sources, actors, topics and terms for programs, as JSON and CSV, each number with what it rests on.'

export const metadata = pageMetadata({ title: TITLE, description: DESCRIPTION, address: '/api' })

export default function ApiPage() {
  const document = makeOpenApiDocument()
  return (
    <SiteFrame>
      <ApiView
        title={TITLE}
        standfirst={DESCRIPTION}
        lists={listReference(document)}
        envelopes={listEnvelopes(document)}
        example={`/api/v1/statistics?measure=${FRONT_PAGE.chart}`}
      />
    </SiteFrame>
  )
}
