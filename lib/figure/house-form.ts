import { readDigits } from '@/lib/figure/digits'
import { formatValue } from '@/lib/statistic/format-statistic'

const SPACED_SIGN = /€\s+(?=\d)/g
const SPACED_PERCENT = /(?<=\d)\s+%/g
const MINUS = /^[-–](?=€?\d)/
const DASH = /(?<=[\d%])\s?[-‐‑–—]\s?(?=€?\d)/g
const VULGAR_FRACTION = /[\u00bc-\u00be\u2150-\u215e]/

/**
 * A number as we set its digits and signs: "3434" and "3 434" as "3,434", "15 %" as "15%",
 * "€ 72,2 million" as "€72.2 million", "-5%" as "−5%", "5-7" as "5–7". Its words stay as they are:
 * "15 per cent" and "3.4 thousand" are as good. The value is never another.
 */
export function toHouseForm(number: string): string {
  return groupAllDigits(
    number.replace(SPACED_SIGN, '€').replace(SPACED_PERCENT, '%').replace(MINUS, '−'),
  ).replace(DASH, '–')
}

function groupAllDigits(text: string): string {
  if (VULGAR_FRACTION.test(text)) return text
  let grouped = ''
  for (let at = 0; at < text.length;) {
    const number = /\d/.test(text.charAt(at)) ? readDigits(text, at) : null
    grouped += number ? groupDigits(number.digits) : text.charAt(at)
    at = number?.end ?? at + 1
  }
  return grouped
}

function groupDigits(written: string): string {
  return formatValue({ written, highWritten: null, unit: 'people', precision: null })
}
