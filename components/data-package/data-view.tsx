import { ColumnLists } from '@/components/data-package/column-lists'
import { TableList } from '@/components/data-package/table-list'
import { CiteBlock } from '@/components/site/cite-block'
import { PageBody } from '@/components/site/page-body'
import { Section } from '@/components/site/section'
import { LinkList } from '@/components/ui/link-list'
import { formatCitation } from '@/lib/citation/format-citation'
import { type DataPackage, dataFileAddress, ZIP_ADDRESS } from '@/lib/data-package/data-package'
import { citeData } from '@/lib/data-package/format-citation-file'
import { SITE } from '@/lib/site'

type Props = {
  data: DataPackage
  /** The size of the zip. */
  bytes: number
}

/** The data package in words: where it is, what is in it, on what terms, and how to cite it. */
export function DataView({ bytes, data }: Props) {
  const { tables } = data

  return (
    <PageBody>
      <Section id="download" title="Everything in one file">
        <LinkList links={listDownloads(tables.length, bytes)} />
        <div className="prose prose-small">
          <p>
            The files are made when the site is built, and hold what it holds: each number with its
            source, its period and the doubts about it. Statistics that were withdrawn or replaced
            are there too. The column <code>status</code> says so: leave them out of any sum.
          </p>
        </div>
      </Section>
      <Section id="tables" title="Tables">
        <TableList tables={tables} />
      </Section>
      <Section id="columns" title="Columns">
        <ColumnLists tables={tables} />
      </Section>
      <Section id="licence" title="Licence">
        <div className="prose prose-small">
          <p>
            Texts and facts are under <a href={SITE.licence.url}>{SITE.licence.name}</a>: name
            Tideline, link to the page that you took from, and say what you changed. The whole of it
            is in <a href={dataFileAddress('LICENSE.md')}>LICENSE.md</a>.
          </p>
        </div>
      </Section>
      <Section id="cite" title="Cite these data">
        <CiteBlock>{formatCitation(citeData(data))}</CiteBlock>
        <div className="text-sm print:hidden">
          <LinkList links={CITATIONS} />
        </div>
      </Section>
    </PageBody>
  )
}

function listDownloads(tables: number, bytes: number) {
  const kilobytes = Math.ceil(bytes / 1000).toLocaleString('en-GB')
  return [
    {
      href: ZIP_ADDRESS,
      label: 'tideline.zip',
      note: `${tables} tables with their description, licence and citation, ${kilobytes} KB`,
    },
    {
      href: dataFileAddress('datapackage.json'),
      label: 'datapackage.json',
      note: 'the description for programs, as a data package of Frictionless',
    },
  ]
}

const CITATIONS = [
  {
    href: dataFileAddress('CITATION.cff'),
    label: 'CITATION.cff',
    note: 'for GitHub, Zenodo and Zotero',
  },
  { href: dataFileAddress('citation.bib'), label: 'BibTeX', note: 'for LaTeX' },
]
