import { PageHeader } from '@/components/site/page-header'
import { SiteFrame } from '@/components/site/site-frame'
import { EntryList } from '@/components/ui/entry-list'
import { listActors } from '@/lib/actor/actor-queries'
import { pageMetadata } from '@/lib/site/page-metadata'

const DESCRIPTION =
  'Organisations and office-holders that act or are quoted, named as the sources name them.'

export const metadata = pageMetadata({
  title: 'People and organisations',
  description: DESCRIPTION,
  address: '/actors',
})

export default async function ActorsPage() {
  const actors = await listActors()
  return (
    <SiteFrame>
      <div className="page-width">
        <PageHeader title="People and organisations" standfirst={DESCRIPTION} />
        <EntryList
          heading="h2"
          entries={actors.map(({ address, name, role, description }) => ({
            href: address,
            title: name,
            kicker: role,
            summary: description,
          }))}
        />
      </div>
    </SiteFrame>
  )
}
