import { type Document, isMap, isNode, isScalar, parseDocument, visit } from 'yaml'
import type { YamlPath } from '@/lib/check/reading/yaml-values'

/** The plain value of a YAML text, and what is wrong with it. */
export type YamlReading = {
  /** `{}` where nothing is written; undefined where the YAML cannot be read. */
  value: unknown
  faults: YamlFault[]
  /** False where a number was read with other digits than it is written with, such as 15.0. */
  isAsWritten: boolean
}

/** The YAML of a file, with the places of everything in it. */
export type YamlSource = YamlReading & {
  /** Parsed when it is first asked for, since places are wanted of faulty files alone. */
  readonly document: Document.Parsed
  /** Offset in the file at which the YAML begins. */
  from: number
}

/** Where the YAML of a file stands, as offsets. */
export type YamlRange = { from: number; to: number }

/** `code` is the parser's own, or `ALIAS`. */
export type YamlFault = { code: string; offset: number; text: string }

/** Reads one part of a file as YAML. */
export function readYaml(text: string, range: YamlRange): YamlSource {
  const document = parse(text, range)
  const faults = listFaults(document)
  const isReadable = faults.every(({ code }) => code === 'DUPLICATE_KEY')
  const value: unknown = isReadable ? (document.toJS() ?? {}) : undefined
  return toYamlSource(text, range, { value, faults, isAsWritten: isAsWritten(document) })
}

/** What was read of a part of a file, joined with the file again. */
export function toYamlSource(text: string, range: YamlRange, reading: YamlReading): YamlSource {
  let document: Document.Parsed | undefined
  return {
    ...reading,
    from: range.from,
    get document() {
      return (document ??= parse(text, range))
    },
  }
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

/** What stands before is replaced by blanks, so that every offset is one of the whole file. */
function parse(text: string, { from, to }: YamlRange): Document.Parsed {
  const padded = text.slice(0, from).replace(/[^\n]/g, ' ') + text.slice(from, to)
  return parseDocument(padded, { prettyErrors: false, logLevel: 'error' })
}

function isAsWritten(document: Document.Parsed): boolean {
  let found = true
  visit(document, {
    Scalar: (_, { value, source }) => {
      if (typeof value === 'number' && source !== String(value)) found = false
    },
  })
  return found
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
