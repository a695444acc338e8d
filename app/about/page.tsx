import { Accessibility } from '@/components/about/accessibility'
import { EditorialRules } from '@/components/about/editorial-rules'
import { Feeds } from '@/components/about/feeds'
import { Method } from '@/components/about/method'
import { Privacy } from '@/components/about/privacy'
import { Release } from '@/components/about/release'
import { Statuses } from '@/components/about/statuses'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { Section } from '@/components/site/section'
import { SiteFrame } from '@/components/site/site-frame'
import { ENVIRONMENT } from '@/lib/environment'
import { getContentVersion } from '@/lib/site/content-version'
import { pageMetadata } from '@/lib/site/page-metadata'

const DESCRIPTION =
  'A policy explainer and news archive in which every number can be followed to the place where it was published, and to who said it.'

export const metadata = pageMetadata({
  title: 'About Tideline',
  description: DESCRIPTION,
  address: '/about',
})

export default function AboutPage() {
  return (
    <SiteFrame>
      <div className="page-width">
        <PageHeader title="About Tideline" standfirst={DESCRIPTION} />
        <PageBody>
          <Section id="method" title="How we trace numbers">
            <Method />
          </Section>
          <Section id="statuses" title="What the marks mean">
            <Statuses />
          </Section>
          <Section id="rules" title="Editorial rules">
            <EditorialRules />
          </Section>
          <Section id="feeds" title="Feeds">
            <Feeds />
          </Section>
          <Section id="accessibility" title="Accessibility statement">
            <Accessibility />
          </Section>
          <Section id="privacy" title="Privacy statement">
            <Privacy />
          </Section>
          <Section id="release" title="Version of this archive">
            <Release contentVersion={getContentVersion()} builtAt={ENVIRONMENT.builtAt} />
          </Section>
        </PageBody>
      </div>
    </SiteFrame>
  )
}
