import { DATA_ADDRESS, type WrittenTable } from '@/lib/data-package/data-package'
import { DATA_TITLE } from '@/lib/data-package/format-descriptor'
import { SITE } from '@/lib/site'
import { absoluteUrl } from '@/lib/site/absolute-url'

type Described = { tables: WrittenTable[]; version: string; citation: string }

/** What whoever opens the zip reads first: what is in it, and on what terms. */
export function formatReadme({ citation, tables, version }: Described): string {
  return `${[
    `# ${DATA_TITLE}`,
    SITE.description,
    `Version ${version}, from <${absoluteUrl(DATA_ADDRESS)}>.`,
    'Each table is a CSV file (RFC 4180, UTF-8) with a header line. `datapackage.json` says what each column holds, what it refers to and what it may be, in the form of Frictionless (<https://specs.frictionlessdata.io/>). An empty cell says that there is nothing, or that nobody states it. Lists are written as JSON.',
    `## Licence\n\n${SITE.licence.name}, see LICENSE.md. Titles of sources belong to their publishers.`,
    `## How to cite it\n\n${citation}\n\nThe same for programs: CITATION.cff and citation.bib.`,
    `## Tables\n\n${tables.map(describeTable).join('\n')}`,
  ].join('\n\n')}\n`
}

function describeTable({ file, rows, table }: WrittenTable): string {
  return `- \`${file.name}\` (${rows.length.toLocaleString('en-GB')}): ${table.description}.`
}
