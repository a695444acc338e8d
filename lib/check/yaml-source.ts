import { type Document, isMap, isNode, isScalar, parseDocument, visit } from 'yaml'
import type { YamlPath } from '@/lib/check/yaml-values'

/** The YAML of a file: its plain value, what is wrong with it, and where everything stands. */
export type YamlSource = {
  document: Document.Parsed
  /** Offset in the file at which the YAML begins. */
  from: number
  /** `{}` where nothing is written; undefined where the YAML cannot be read. */
  value: unknown
  faults: YamlFault[]
}

/** `code` is the parser's own, or `ALIAS`. */
export type YamlFault = { code: string; offset: number; text: string }

/**
 * Reads one part of a file as YAML. What stands before it is replaced by blanks, so that
 * every offset is one of the whole file.
 */
export function readYaml(text: string, { from, to }: { from: number; to: number }): YamlSource {
  const padded = text.slice(0, from).replace(/[^\n]/g, ' ') + text.slice(from, to)
  const document = parseDocument(padded, { prettyErrors: false, logLevel: 'error' })
  const faults = listFaults(document)
  const isReadable = faults.every(({ code }) => code === 'DUPLICATE_KEY')
  const value: unknown = isReadable ? (document.toJS() ?? {}) : undefined
  return { document, from, value, faults }
}

/** Offset of the value at a path, or of the nearest one around it that is there. */
export function offsetOf({ document, from }: YamlSource, path: YamlPath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return from
}

/** Offset of the name of a field. */
export function offsetOfKey(yaml: YamlSource, path: YamlPath): number {
  const parent = yaml.document.getIn(path.slice(0, -1), true)
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined
  return isNode(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(yaml, path)
}

/** All repeated fields, and the first of what else is wrong: the rest is mostly its echo. */
function listFaults(document: Document.Parsed): YamlFault[] {
  const found = [...document.errors, ...document.warnings].map(
    ({ code, pos, message }): YamlFault => ({
      code,
      offset: code === 'MISSING_CHAR' ? startOfQuotation(document, pos[0]) : pos[0],
      text: message,
    }),
  )
  visit(document, {
    Alias: (_, { range, source }) => {
      found.push({ code: 'ALIAS', offset: range?.[0] ?? 0, text: `*${source}` })
    },
  })
  const isRepeated = ({ code }: YamlFault) => code === 'DUPLICATE_KEY'
  const [first] = found
    .filter((fault) => !isRepeated(fault))
    .sort((one, other) => one.offset - other.offset)
  return [...found.filter(isRepeated), ...(first ? [first] : [])]
}

/** A quotation that is never closed is noticed at the end of the file; it is wrong where it begins. */
function startOfQuotation(document: Document.Parsed, offset: number): number {
  let start = offset
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < offset && offset <= range[2]) {
        start = range[0]
      }
    },
  })
  return start
}
