import { toDecimal } from '@/lib/figure/decimal'
import { CALENDAR_NAME } from '@/lib/figure/read-date'
import { type Reading, toReading } from '@/lib/figure/reading'

// Looked for in a short window before the digits, so that no text is read twice.
const WINDOW = 40
const LETTERS_BEFORE = /[\p{L}_][\w\u00c0-\u024f]*$/u
const NAME_AND_HYPHEN = /(?<![\w\u00c0-\u024f-])(?<name>[A-Z][\w\u00c0-\u024f]*)[-\u2010\u2011]$/
const UNDER_AGE = /(?<![a-z])(?:under|over)[-\u2010\u2011]$/i
/** These stand before a hyphen and say something of the number after it. */
const NO_NAME = new RegExp(
  `^(?:Mid|Pre|Post|Early|Late|Sub|Non|Under|Over|About|Around|Some|Nearly|Almost|${CALENDAR_NAME})$`,
)

const REST = /\d[\w\u00c0-\u024f]*(?:[-./]\w{0,20}\d\w*)*/y
const WITH_LETTERS = /\d+(?:\.\d+)?(?<letters>[A-Za-z_][\w\u00c0-\u024f]*)/y
/** Letters after digits that make no name of them: million, times, per cent, ordinals, units. */
const SUFFIX = /^(?:[a-z]{2,}|[kmxpshg]|[KMB]|[bB][nN]|[mM][nN]|ST|ND|RD|TH|AM|PM|KM)$/
const AGES = /\d+s?(?![\w%]|[.,]\d)/y
/** Versions, telephone numbers, score lines: more parts than any number has. */
const CHAIN = /\d+(?:(?:\.\d+){2,20}|(?:[-\u2010-\u2014]\d+){2,20}|(?:\/\d+){2,20})(?!\d)/y
const SLASH = /(?<one>\d{1,4})\/(?<other>\d{1,4})(?![\d/])/y
/** Ends where a name was taken out of the text. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s\ue000]{1,300}/iy

/** An identifier with letters and digits: COVID-19, MI5, A4, F-35, 5G, v2.0, under-18s. */
export function readIdentifier(text: string, at: number): Reading | null {
  const window = text.slice(Math.max(0, at - WINDOW), at)
  const age = UNDER_AGE.exec(window)?.[0]
  if (age !== undefined) return toName(text, at, AGES, age.length)
  const attached = LETTERS_BEFORE.exec(window)?.[0] ?? nameBefore(window)
  if (attached) return toName(text, at, REST, attached.length)
  WITH_LETTERS.lastIndex = at
  const letters = WITH_LETTERS.exec(text)?.groups?.letters
  return letters === undefined || SUFFIX.test(letters) ? null : toName(text, at, REST)
}

/** Numbers with more parts than a number has: 3.4.5, 020-7946-0958, 5/3. */
export function readChain(text: string, at: number): Reading | null {
  SLASH.lastIndex = at
  const { one, other } = SLASH.exec(text)?.groups ?? {}
  // "2/3" is a share; nothing else with a stroke counts anything.
  if (one !== undefined && Number(one) >= Number(other)) return toName(text, at, SLASH)
  return toName(text, at, CHAIN)
}

/** A web address that has digits. */
export function readAddress(text: string, at: number): Reading | null {
  return toName(text, at, ADDRESS)
}

function nameBefore(window: string): string | null {
  const match = NAME_AND_HYPHEN.exec(window)
  return match && !NO_NAME.test(match.groups?.name ?? '') ? match[0] : null
}

function toName(text: string, at: number, pattern: RegExp, before = 0): Reading | null {
  pattern.lastIndex = at
  if (!pattern.test(text)) return null
  const digits = /\d{1,15}/.exec(text.slice(at, pattern.lastIndex))?.[0]
  if (digits === undefined) return null
  return toReading('name', at - before, pattern.lastIndex, toDecimal(digits, null))
}
