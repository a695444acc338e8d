/** The parts of `@citation-js/core` that we use; the package brings no types of its own. */
declare module '@citation-js/core' {
  import type { CslItem } from '@/lib/citation/to-csl-item'

  type Format = { ris: Record<string, string | string[]>[]; data: CslItem[] }

  export class Cite {
    constructor(items: CslItem[], options: { generateGraph: false })
    /** The items as the text of a file. */
    format(name: 'bibtex'): string
    /** The items as plain objects: for RIS, the values by their tags. */
    format<Name extends keyof Format>(name: Name, options: { format: 'object' }): Format[Name]
  }

  export const plugins: {
    config: { get(name: '@bibtex'): { format: { asciiOnly: boolean } } }
  }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
