import { stringify } from 'yaml'
import type { CitedWork } from '@/lib/citation/cited-work'
import { DATA_ADDRESS } from '@/lib/data-package/data-package'
import { DATA_TITLE, LICENCE_ID } from '@/lib/data-package/format-descriptor'
import { SITE } from '@/lib/site'
import { absoluteUrl } from '@/lib/site/absolute-url'

type Cited = { version: string; recordedTo: string }

/** `CITATION.cff`, which GitHub, Zenodo and Zotero read (https://citation-file-format.github.io/). */
export function formatCitationFile({ recordedTo, version }: Cited): string {
  return stringify({
    'cff-version': '1.2.0',
    message: 'If you use these data, please cite them as below.',
    type: 'dataset',
    title: DATA_TITLE,
    authors: [{ name: SITE.name }],
    abstract: SITE.description,
    version,
    'date-released': recordedTo,
    license: LICENCE_ID,
    url: absoluteUrl(DATA_ADDRESS),
  })
}

/** The data package as somebody cites it. */
export function citeData({ recordedTo, version }: Cited): CitedWork {
  return {
    key: 'tideline_data',
    title: DATA_TITLE,
    address: DATA_ADDRESS,
    version: recordedTo,
    accessed: recordedTo,
    note: `Version ${version}.`,
  }
}
