import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Lost } from '@/components/site/lost'
import { SiteFrame } from '@/components/site/site-frame'

type Props = PageProps<'/refused/[status]'>

export const dynamicParams = false

export function generateStaticParams() {
  return Object.keys(REFUSALS).map((status) => ({ status }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findRefusal(params)).title, robots: { index: false } }
}

/** What the server shows in the place of a page that it cannot give; it has no address of its own. */
export default async function RefusedPage({ params }: Props) {
  const { status, title, sentences } = await findRefusal(params)
  return (
    <SiteFrame>
      <Lost kicker={status} title={title}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          <a href="/">Home page</a>
        </p>
      </Lost>
    </SiteFrame>
  )
}

async function findRefusal(params: Props['params']) {
  const { status } = await params
  const refusal = REFUSALS[status] ?? notFound()
  return { status, ...refusal }
}

const REFUSALS: Record<string, { title: string; sentences: string[] }> = {
  400: {
    title: 'This is no address of a page',
    sentences: ['Something in it cannot be read. It may have been mistyped or cut short.'],
  },
  414: {
    title: 'This address is too long',
    sentences: ['Search for fewer words, or choose fewer filters.'],
  },
  429: {
    title: 'Too many requests',
    sentences: [
      'More pages were asked for from your network than we can make for one reader.',
      'Wait a few seconds and load the page again. Articles, events, statistics and sources can be read meanwhile.',
    ],
  },
  503: {
    title: 'This page cannot be shown just now',
    sentences: [
      'It is made when somebody asks for it, and that has failed on our side. Nothing that you did caused it.',
      'Load it again in a minute. Articles, events, statistics and sources can be read meanwhile.',
    ],
  },
}
