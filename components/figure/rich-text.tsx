import type { Nodes } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { TextLink } from '@/components/figure/text-link'
import type { FigureNote } from '@/lib/figure/figure-note'
import type { Figure } from '@/lib/figure/figure-record'
import { markHeadingLinks } from '@/lib/figure/mark-heading-links'

type Props = {
  tree: Nodes
  figures: Figure[]
  /** Given on the text's own page, where its figures open. */
  notes?: FigureNote[]
}

/** Sanitised text as elements of the page, each bound number joined to its statistic. */
export function RichText({ tree, figures, notes = [] }: Props) {
  return toJsxRuntime(markHeadingLinks(tree), {
    Fragment,
    jsx,
    jsxs,
    passNode: true,
    components: {
      a: ({ node, ...link }) =>
        node && <TextLink node={node} figures={figures} notes={notes} link={link} />,
      table: ({ children }) => (
        <div role="region" aria-label="Table" tabIndex={0} className="overflow-x-auto">
          <table>{children}</table>
        </div>
      ),
    },
  })
}
