import type { ZodType } from 'zod'
import { isFields } from '@/lib/check/reading/yaml-values'

/** A line that holds a record; the offset is where it begins in the text. */
export type RecordLine<Entry> = { record: Entry; text: string; offset: number }

/** A line that holds none: where in the text the fault is, and what is wrong, without a full stop. */
export type LineFault = { offset: number; fault: string }

/** All lines of a file, good and bad, in the order of the file. */
export type LinesReading<Entry> = { lines: RecordLine<Entry>[]; faults: LineFault[] }

/** How the lines of one kind of file are read, and how they have to be written. */
export type LineForm<Entry> = {
  schemaOf: (fields: Record<string, unknown>) => ZodType<Entry>
  serialise: (record: Entry) => string
}

/** Reads a file of one record a line. A bad line hides no other, and none makes this throw. */
export function readRecordLines<Entry>(text: string, form: LineForm<Entry>): LinesReading<Entry> {
  const reading: LinesReading<Entry> = { lines: [], faults: [] }
  let offset = 0
  const parts = text.split('\n')
  for (const [index, part] of parts.entries()) {
    const line = part.replace(/\r$/, '')
    const isEnd = index === parts.length - 1 && line === ''
    if (!isEnd) {
      const result = readLine(line, form)
      if (result.fault === null) reading.lines.push({ record: result.record, text: line, offset })
      else reading.faults.push({ offset: offset + result.at, fault: result.fault })
    }
    offset += part.length + 1
  }
  return reading
}

type LineReading<Entry> = { record: Entry; fault: null } | { fault: string; at: number }

function readLine<Entry>(line: string, form: LineForm<Entry>): LineReading<Entry> {
  const refuse = (fault: string, at: number) => ({ fault, at })
  if (line.trim() === '') return refuse('This line is empty', 0)
  const value = readJSON(line)
  if (value === undefined) return refuse('This line is not JSON', 0)
  if (!isFields(value)) return refuse('This line is not a record', 0)
  const result = form.schemaOf(value).safeParse(value)
  if (!result.success) {
    const [issue] = result.error.issues
    const field = String(issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0])
    const at = Math.max(line.indexOf(`"${field}"`), 0)
    return refuse(`The field ${field} of this line is not what it should be`, at)
  }
  const written = form.serialise(result.data)
  if (written === line) return { record: result.data, fault: null }
  return refuse('This line is not written as the command writes it', firstDifference(written, line))
}

/** Undefined where it is not JSON: what the parser says of the place differs from Node to Node. */
function readJSON(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < other.length && one[at] === other[at]) at += 1
  return at
}
