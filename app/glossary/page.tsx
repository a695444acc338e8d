import { PageHeader } from '@/components/site/page-header'
import { SiteFrame } from '@/components/site/site-frame'
import { TermList } from '@/components/term/term-list'
import { pageMetadata } from '@/lib/site/page-metadata'
import { listTerms } from '@/lib/term/term-queries'

const DESCRIPTION =
  'Words that the sources use, explained without taking sides, and how this archive uses them.'

export const metadata = pageMetadata({
  title: 'Glossary',
  description: DESCRIPTION,
  address: '/glossary',
})

export default async function GlossaryPage() {
  const terms = await listTerms()
  return (
    <SiteFrame>
      <div className="page-width">
        <PageHeader title="Glossary" standfirst={DESCRIPTION} />
        <TermList terms={terms} />
      </div>
    </SiteFrame>
  )
}
