import { CiteBlock } from '@/components/site/cite-block'
import { LinkList } from '@/components/ui/link-list'
import { citationAddress } from '@/lib/citation/citation-endings'
import type { CitedWork } from '@/lib/citation/cited-work'
import { formatCitation } from '@/lib/citation/format-citation'

/** How to cite a page: the sentence, and the files that programs for references take. */
export function CiteWork({ work }: { work: Pick<CitedWork, Sentence> }) {
  const links = FORMATS.map(({ ending, ...link }) => ({
    ...link,
    href: citationAddress(work.address, ending),
  }))
  return (
    <div className="flex flex-col gap-3">
      <CiteBlock>{formatCitation(work)}</CiteBlock>
      <div className="text-sm print:hidden">
        <LinkList links={links} />
      </div>
    </div>
  )
}

/** What the sentence says of a page. */
type Sentence = 'title' | 'address' | 'version' | 'accessed'

const FORMATS = [
  { ending: 'txt', label: 'Plain text', note: 'the sentence above' },
  { ending: 'bib', label: 'BibTeX', note: 'for LaTeX' },
  { ending: 'ris', label: 'RIS', note: 'for EndNote, Mendeley and Zotero' },
  { ending: 'csl.json', label: 'CSL-JSON', note: 'for Pandoc and Zotero' },
] as const
