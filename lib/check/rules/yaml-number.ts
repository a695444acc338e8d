import { isScalar } from 'yaml'
import { exampleSource } from '@/lib/check/example-files'
import { placeOfPath } from '@/lib/check/reading/content-record'
import type { Rule } from '@/lib/check/rule'

const DIGITS = /^-?\d+(?:\.\d+)?$/

/** Refuses a value that YAML would read with other digits than an editor wrote. */
export const yamlNumber: Rule = {
  name: 'yaml-number',
  reason: 'How many digits a source gives says how exact it is, and YAML drops a last nought.',
  examples: {
    right: [
      { 'sources/report.yaml': report('15') },
      { 'sources/report.yaml': report('15.5') },
      { 'sources/report.yaml': report('"15.0"') },
      { 'sources/report.yaml': report('15.0 million') },
    ],
    wrong: [
      { 'sources/report.yaml': report('15.0') },
      { 'sources/report.yaml': report('1e3') },
      { 'sources/report.yaml': report('0x10') },
      { 'sources/report.yaml': report('015') },
      { 'sources/report.yaml': report('14, high: 15.50') },
    ],
  },
  *check({ statistics }) {
    for (const { path, source } of statistics) {
      if (source.yaml?.isAsWritten) continue
      for (const field of ['value', 'high']) {
        const node = source.yaml?.document.getIn([...path, field], true)
        if (!isScalar(node) || typeof node.value !== 'number') continue
        const { source: written = '', value } = node
        if (written === String(value)) continue
        const remedy =
          DIGITS.test(written) && !/^-?0\d/.test(written)
            ? `Put it into quotes: "${written}".`
            : `Write ${value}.`
        const message = `${field} is ${written}, which YAML reads as ${value}. ${remedy}`
        yield { file: source.file, place: placeOfPath(source, [...path, field]), message }
      }
    }
  },
}

/** A source with one statistic of this value. */
function report(value: string): string {
  return exampleSource(`slug: one, measure: arrivals, value: ${value}, period: 2024`)
}
