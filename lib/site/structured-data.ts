import type {
  BreadcrumbList,
  Dataset,
  NewsArticle,
  SearchAction,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts'
import type { Article } from '@/lib/article/article-queries'
import { formatPlainText } from '@/lib/markdown/inline-markdown'
import type { Measure } from '@/lib/measure/measure-queries'
import { SITE } from '@/lib/site'

/** A place on the way from the home page to a page. */
export type Crumb = { name: string; address: string }

/** The site in the words of schema.org, with the address that a search of it has. */
export function describeSite(): WithContext<WebSite> {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute('/search')}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: SITE.name,
    description: SITE.description,
    url: absolute('/'),
    inLanguage: SITE.language,
    license: SITE.licence.url,
    potentialAction: search,
  }
}

/** An article in the words of schema.org. */
export function describeArticle(article: Article): WithContext<NewsArticle> {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.plainTitle,
    description: formatPlainText(article.standfirst),
    datePublished: article.published,
    dateModified: article.modified,
    temporalCoverage: article.covers,
    inLanguage: SITE.language,
    mainEntityOfPage: absolute(article.address),
    license: SITE.licence.url,
    author: { '@type': 'Organization', name: SITE.name, url: SITE.url },
    publisher: { '@type': 'Organization', name: SITE.name, url: SITE.url },
    about: article.topics.map(({ name }) => ({ '@type': 'Thing', name })),
    citation: article.sources.map(({ title }) => title),
  }
}

/** The readings of a measure in the words of schema.org. */
export function describeMeasure(measure: Measure): WithContext<Dataset> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: measure.title,
    description: measure.definition,
    url: absolute(measure.address),
    inLanguage: SITE.language,
    license: SITE.licence.url,
    creator: { '@type': 'Organization', name: SITE.name, url: SITE.url },
    variableMeasured: measure.title,
    ...(measure.geography === null ? {} : { spatialCoverage: measure.geography }),
    ...coverageOf(measure),
    isAccessibleForFree: true,
  }
}

/** The way from the home page to a page. */
export function describeTrail(trail: Crumb[]): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: SITE.name, address: '/' }, ...trail].map(
      ({ name, address }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: absolute(address),
      }),
    ),
  }
}

/** Nothing where no reading has a day: `../..` would say no more. */
function coverageOf({ readings }: Measure): { temporalCoverage?: string } {
  const days = (side: 'periodFrom' | 'periodTo') =>
    readings
      .map((reading) => reading[side])
      .filter((day) => day !== null)
      .sort()
  const [first, last] = [days('periodFrom')[0], days('periodTo').at(-1)]
  return first || last ? { temporalCoverage: `${first ?? '..'}/${last ?? '..'}` } : {}
}

function absolute(address: string): string {
  return new URL(address, SITE.url).href
}
