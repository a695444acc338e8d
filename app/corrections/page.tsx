import { ChangedStatistics } from '@/components/correction/changed-statistics'
import { CorrectionList } from '@/components/correction/correction-list'
import { FeedLinks } from '@/components/site/feed-links'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { Section } from '@/components/site/section'
import { SiteFrame } from '@/components/site/site-frame'
import { listChangedStatistics, listCorrections } from '@/lib/correction/correction-queries'
import { SITE } from '@/lib/site'
import { pageMetadata } from '@/lib/site/page-metadata'

const DESCRIPTION =
  'What this archive got wrong and put right, and every statistic that was withdrawn or replaced. Nothing published is silently changed.'

export const metadata = pageMetadata({
  title: 'Corrections',
  description: DESCRIPTION,
  address: '/corrections',
  feed: `${SITE.name}: corrections`,
})

export default async function CorrectionsPage() {
  const [corrections, statistics] = await Promise.all([listCorrections(), listChangedStatistics()])
  return (
    <SiteFrame>
      <div className="page-width">
        <PageHeader title="Corrections" standfirst={DESCRIPTION}>
          <FeedLinks page="/corrections" of="corrections" />
        </PageHeader>
        <PageBody>
          <Section id="articles" title="Corrected articles">
            <CorrectionList corrections={corrections} />
          </Section>
          <Section id="statistics" title="Withdrawn and replaced statistics">
            <ChangedStatistics statistics={statistics} />
          </Section>
        </PageBody>
      </div>
    </SiteFrame>
  )
}
