import { readAmount } from '@/lib/figure/amount'

/** A number in a text: from `start` to `end` stands its unit too, "€72.2 million", "15 per cent". */
export type TextNumber = { start: number; end: number; value: number; isPercent: boolean }

/**
 * The signs inside a number would split it into several words of the index, so each is kept as a
 * private-use character, which the index takes for a letter.
 */
const KEPT_SIGNS: Record<string, string> = {
  ',': '\uE000',
  '\u00a0': '\uE001',
  '\u2009': '\uE001',
  '\u202f': '\uE001',
  '.': '\uE002',
  '%': '\uE003',
}
const WRITTEN_SIGNS: Record<string, string> = {
  '\uE000': ',',
  '\uE001': '\u00a0',
  '\uE002': '.',
  '\uE003': '%',
}

/** Between thousands, before decimals, and after a percentage. */
const INNER_SIGN = /(?<=\d)(?:[,\u00a0\u2009\u202f](?=\d{3}(?!\d))|\.(?=\d)|%)/g
const KEPT_SIGN = /[\uE000-\uE003]/g

/** Before the value of a number, in the word that stands for all its forms. */
const VALUE_SIGN = '\uE004'
const PERCENT_SIGN = '\uE003'

/** What no text of ours needs: control characters, which mark matches, and private-use ones. */
const RESERVED = /[\p{Cc}\p{Co}\p{Cs}]+/gu

const DIGIT = /\d+/g
const CURRENCY = /[€£$]\s?$/
const WITHIN_WORD = /[\p{L}\p{N}.,]$/u

/** Words with which a spelled number from ten up begins. */
const SPELLED =
  /\b(?:an?\s(?=hundred|thousand|million|billion)|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:one|two|three|four|five|six|seven|eight|nine)\s(?:hundred|thousand|million|billion))/gi

/** The numbers of a text in their order, however they are written; none overlaps another. */
export function listTextNumbers(text: string): TextNumber[] {
  const numbers: TextNumber[] = []
  for (const start of listBeginnings(text)) {
    if (start < (numbers.at(-1)?.end ?? 0)) continue
    const amount = readAmount(text, start)
    if (!amount) continue
    const { end, decimal, unit } = amount
    numbers.push({ start, end, value: decimal.value, isPercent: unit === 'percent' })
  }
  return numbers
}

/** Two plain patterns: one that looks at each character for all of it takes five times as long. */
function listBeginnings(text: string): number[] {
  const starts: number[] = []
  for (const { index } of text.matchAll(DIGIT)) {
    const before = text.slice(Math.max(0, index - 2), index)
    if (!WITHIN_WORD.test(before)) {
      starts.push(index - (CURRENCY.exec(before)?.[0].length ?? 0))
    }
  }
  for (const { index } of text.matchAll(SPELLED)) starts.push(index)
  return starts.sort((one, other) => one - other)
}

/** A text as the index holds it: every number one word. `restoreText` takes it back. */
export function keepNumbersWhole(text: string): string {
  const plain = text.normalize('NFC').replace(RESERVED, ' ')
  if (!/\d/.test(plain)) return plain
  return plain.replace(INNER_SIGN, (sign) => KEPT_SIGNS[sign] ?? sign)
}

/** The text again, as it was written. */
export function restoreText(kept: string): string {
  return kept.replace(KEPT_SIGN, (sign) => WRITTEN_SIGNS[sign] ?? sign)
}

/** The words of the index that stand for a number in all its forms: "3,434", "3434", "3 434". */
export function listValueTokens({ value, isPercent }: Pick<TextNumber, 'value' | 'isPercent'>) {
  const token = `${VALUE_SIGN}${String(value).replace('.', 'd').replace('-', 'm').replace('+', '')}`
  return isPercent ? [token, `${token}${PERCENT_SIGN}`] : [token]
}

/** The forms in which a number is likely to be written, as the index holds them, to mark it there. */
export function listWrittenForms({ value, isPercent }: Pick<TextNumber, 'value' | 'isPercent'>) {
  const size = Math.abs(value)
  const plain = size.toLocaleString('en-GB', { maximumFractionDigits: 10 })
  if (isPercent) return [keepNumbersWhole(`${plain}%`), keepNumbersWhole(`${plain} per cent`)]
  const scales = [
    [1e9, 'billion', 'bn'],
    [1e6, 'million', 'm'],
    [1e3, 'thousand', 'k'],
  ] as const
  const scaled = scales
    .filter(([scale]) => size >= scale && Number.isInteger((size / scale) * 1000))
    .flatMap(([scale, word, letter]) => {
      const digits = String(size / scale)
      return [`${digits} ${word}`, `${digits}${letter}`]
    })
  const forms = [plain, plain.replaceAll(',', ''), plain.replaceAll(',', '\u00a0'), ...scaled]
  return [...new Set([...forms, `${plain}%`])].map(keepNumbersWhole)
}
