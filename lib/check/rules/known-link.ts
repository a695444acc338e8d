import { formatAlternatives, formatSuggestion } from '@/lib/check/nearest-names'
import type { Content } from '@/lib/check/reading/content'
import type { TextLink } from '@/lib/check/reading/links'
import type { MarkdownText } from '@/lib/check/reading/markdown-text'
import type { Rule } from '@/lib/check/rule'
import { listSitePaths, mayBecomePath } from '@/lib/check/site-paths'
import { BINDING_SCHEMES, isBindingAddress } from '@/lib/figure/binding'
import { HttpUrlSchema } from '@/lib/http-url'

/** Refuses links that run code, lead nowhere, or only look like web addresses. */
export const knownLink: Rule = {
  name: 'known-link',
  reason:
    'A link takes a reader to a page, on this site to one that is there, and does nothing else.',
  examples: {
    right: [
      '## A part\n\n[Statement](/sources/statement), [count](/statistics/arrivals/arrivals-2025), [pilot](/glossary#pilot), [2025](/archive/2025/07), [above](#a-part), <https://example.org/a?b=c#d>.',
    ],
    wrong: [
      '[Statement](javascript:alert(1))',
      '[Statement](JaVaScript:alert(1))',
      '[Statement](java&#x73;cript:alert(1))',
      '[Statement](java&Tab;script:alert(1))',
      '[Statement][1]\n\n[1]: vbscript:msgbox',
      '![A chart.](data:image/svg+xml,x)',
      '[Statement](//example.org/a)',
      '[Statement](/\\\\example.org/a)',
      '[Statement](http:example.org)',
      '[The count](Stat:arrivals-2025)',
      '[Statement](sources/statement)',
      '[Statement](/sources/statment)',
      '[Statement](/sources/statement/)',
      '[Pilot](/glossary#pilots)',
      '[Above](#a-part)',
      '[Write to us](mailto:us@example.org)',
      '[Statement]()',
    ],
  },
  *check(content) {
    const paths = listSitePaths(content)
    for (const { body, texts } of content.records) {
      for (const text of texts) {
        for (const link of text.links) {
          const message = findFault(link, { content, paths, body })
          if (message) yield { file: text.file, place: text.placeAt(link.offset), message }
        }
      }
    }
  },
}

type Known = { content: Content; paths: Set<string>; body: MarkdownText | null }

function findFault({ kind, address }: TextLink, known: Known): string | null {
  if (kind !== 'image' && isBindingAddress(address)) return null
  if (address === '') return 'The link leads nowhere. Write an address between the round brackets.'
  // Browsers drop some of these and read a backslash as a slash: what leads where is then a guess.
  if (/[\s\p{Cc}\p{Cf}\uFFFD\\]/u.test(address)) {
    return 'The address holds a blank, a hidden character or a backslash. Write it without.'
  }
  if (address.startsWith('//')) return 'The address has no scheme. Write https: before it.'
  if (address.startsWith('#')) return findFragmentFault(address.slice(1), known)
  if (address.startsWith('/')) return kind === 'image' ? null : findPathFault(address, known)
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]
  return scheme === undefined
    ? `The address ${address} is not whole. Write https:// and all of it, or a path of this site such as /glossary.`
    : findSchemeFault(scheme, address)
}

function findSchemeFault(scheme: string, address: string): string | null {
  const lower = scheme.toLowerCase()
  // In small letters alone: the sanitiser takes the address away otherwise.
  const isWeb = /^https?:\/\/[^/]/.test(address) && HttpUrlSchema.safeParse(address).success
  if (isWeb) return null
  if (lower === 'http' || lower === 'https') {
    return 'This is not a whole web address. Write https:// in small letters, the name of the site and the path.'
  }
  return BINDING_SCHEMES.some((binding) => binding === lower)
    ? `A binding stands in a link and in small letters. Write [number](${lower}:…).`
    : `A link cannot lead to ${scheme}:. Write an address that begins with https://, or a path of this site that begins with /.`
}

function findFragmentFault(fragment: string, { body }: Known): string | null {
  const fragments = body ? body.headings.map((heading) => heading.fragment) : []
  if (fragments.includes(fragment)) return null
  const others =
    fragments.length === 0
      ? 'Remove the link, or write the heading.'
      : `Write #${formatAlternatives(fragments)}.`
  return `There is no heading #${fragment} in this text. ${formatSuggestion(fragment, fragments, others)}`
}

function findPathFault(address: string, { content, paths }: Known): string | null {
  const [path = ''] = address.split(/[?#]/, 1)
  const page = path === '/glossary' ? address : path
  if (paths.has(page) || mayBecomePath(content, page)) return null
  const others = 'Correct it, or remove the link.'
  return `There is no page ${page} on this site. ${formatSuggestion(page, paths, others)}`
}
