import { z } from 'zod'
import { spanOfDate } from '@/lib/calendar-date'
import { clipValue } from '@/lib/http/parameter-schemas'

/** A parameter that could not be followed, with a sentence for the reader that says why. */
export type IgnoredParameter = { name: string; value: string; reason: string }

/** What each parameter gives, and what is shown where it is left out. */
export type ParameterWords<Name extends string> = Record<Name, { noun: string; instead: string }>

/**
 * The parameters of an address, one after the other. `read` gives a value, or undefined where the
 * parameter is absent, empty or cannot be followed; in the last case `ignored` has grown by it.
 */
export function askParameters<Name extends string>(
  parameters: URLSearchParams,
  words: ParameterWords<Name>,
) {
  const ignored: IgnoredParameter[] = []
  const read = <Value>(name: Name, schema: z.ZodType<Value, string>): Value | undefined => {
    const values = parameters.getAll(name).filter((value) => value !== '')
    if (values.length === 0) return undefined
    const result = oneValue(words[name].noun).pipe(schema).safeParse(values)
    if (result.success) return result.data
    const reason = `${result.error.issues[0]?.message ?? ''}, so ${words[name].instead}.`
    ignored.push({ name, value: clipValue(values.join(', ')), reason })
    return undefined
  }
  return { ignored, read }
}

/** What is asked without its first and last day where they are in the wrong order, which is said. */
export function leaveOutReversedDates<Asked extends { from: string | null; to: string | null }>(
  asked: Asked,
  ignored: IgnoredParameter[],
): { asked: Asked; ignored: IgnoredParameter[] } {
  const { from, to } = asked
  if (from === null || to === null || spanOfDate(from).from <= spanOfDate(to).to) {
    return { asked, ignored }
  }
  const reason = `The first day, ${from}, is after the last, ${to}, so both are left out.`
  return {
    asked: { ...asked, from: null, to: null },
    ignored: [...ignored, { name: 'from', value: from, reason }],
  }
}

/** The names of parameters that an address does not have, each once. */
export function listUnknownParameters(
  parameters: URLSearchParams,
  known: readonly string[],
): string[] {
  return [...new Set(parameters.keys())].filter((name) => !known.includes(name))
}

function oneValue(noun: string) {
  return z
    .array(z.string())
    .max(1, { error: `More than one ${noun} is given`, abort: true })
    .transform(([value = '']) => value)
}
