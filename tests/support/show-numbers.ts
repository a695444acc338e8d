import { listNumbers } from '@/lib/figure/list-numbers'
import type { NumberText } from '@/lib/figure/number-text'

/** Each number of a text as `kind text`, for tables that tell the kinds apart. */
export function showNumbers(text: string, names: string[] = []): string[] {
  return listNumbers(text, { names }).map((number) => `${number.kind} ${number.text}`)
}

/** The only number of a text; throws where there is none or more than one. */
export function onlyNumber(text: string): NumberText {
  const [number, ...more] = listNumbers(text)
  if (!number || more.length > 0)
    throw new Error(`${text} holds ${more.length + 1} numbers or none`)
  return number
}
