import type { Element } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { toString } from 'hast-util-to-string'
import type { ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { EmbedFigure } from '@/components/embed/embed-figure'
import { TopLink } from '@/components/embed/top-link'
import { UnknownFigure } from '@/components/figure/unknown-figure'
import { isBindingAddress } from '@/lib/figure/binding'
import type { Figure } from '@/lib/figure/figure-record'
import { findFigure } from '@/lib/figure/find-figure'
import { parseHtml } from '@/lib/markdown/parse-html'

/** Sanitised text inside a frame: its numbers marked, and every link leading out of the frame. */
export function EmbedText({ html, figures }: { html: string; figures: Figure[] }) {
  return toJsxRuntime(parseHtml(html), {
    Fragment,
    jsx,
    jsxs,
    passNode: true,
    components: { a: ({ node }) => node && <EmbedTextLink node={node} figures={figures} /> },
  })
}

function EmbedTextLink({ node, figures }: { node: Element; figures: Figure[] }): ReactNode {
  const href = String(node.properties.href ?? '')
  const text = toString(node)
  if (!isBindingAddress(href)) return <TopLink href={href}>{text}</TopLink>
  const { address, status, value } = findFigure(figures, href)
  if (status === 'exempt' || address === null) return text
  if (status === 'not-known-then') return <UnknownFigure>{text}</UnknownFigure>
  return (
    <EmbedFigure href={address} status={status} value={value ?? undefined}>
      {text}
    </EmbedFigure>
  )
}
