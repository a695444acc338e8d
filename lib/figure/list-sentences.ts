/** A sentence of a text, from its first letter to its last stop. Offsets are into the text. */
export type Sentence = { start: number; end: number }

const TITLES = 'Mr Mrs Ms Dr Prof Rev Hon Lt Col Gen Sgt Capt Cllr Insp Supt Messrs St Mt Ft'
/** Their full stop ends a sentence only at the end of a text. */
const NEVER_LAST =
  'e.g i.e cf viz vs v approx ca c p pp para paras art sec ch fig figs vol vols ed eds'
/** Their full stop may end a sentence as well, and does before a capital. */
const MAYBE_LAST =
  'etc al a.m p.m Ltd Inc Co Jr Sr Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'

const STOP = /[.!?…]{1,8}["'”’)\]]{0,4}(?=\s|$)|\n[^\S\n]*\n\s*/g
const LAST_WORD = /(?:^|[\s(“‘"'[])(?<word>[A-Za-z][A-Za-z.]{0,8})\.$/
const NEXT_SIGN = /^\s{0,20}["'“‘([]{0,3}(?<sign>\S?)/

const titles = new Set(TITLES.split(' '))
const neverLast = new Set(NEVER_LAST.split(' '))
const maybeLast = new Set(MAYBE_LAST.split(' '))

/**
 * The sentences of a plain text, in order. A line break alone ends none, an empty line does.
 *
 * We do not use `Intl.Segmenter`: it ends a sentence after "Mr." and "e.g.", finds none in "by
 * half. 15 came", and its time grows with the square of the text.
 */
export function listSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length
    if (!endsSentence(text, stop)) continue
    addTrimmed(sentences, text, start, end)
    start = end
  }
  addTrimmed(sentences, text, start, text.length)
  return sentences
}

function endsSentence(text: string, { 0: stop, index }: RegExpExecArray): boolean {
  if (stop.startsWith('\n')) return true
  const next =
    NEXT_SIGN.exec(text.slice(index + stop.length, index + stop.length + 30))?.groups?.sign ?? ''
  // “No!” she said.
  if (/\p{Ll}/u.test(next)) return false
  if (stop !== '.' || next === '') return true
  const word = LAST_WORD.exec(text.slice(Math.max(0, index - 11), index + 1))?.groups?.word
  return word === undefined || !isAbbreviation(word, next)
}

/** True where the full stop belongs to the word: "Mr. Hewitt", "No. 10", "J. K. Rowling", "U.K. law". */
function isAbbreviation(word: string, next: string): boolean {
  const isNumber = /\d/.test(next)
  if (titles.has(word) || neverLast.has(word.toLowerCase())) return true
  if (/^Nos?$/.test(word)) return isNumber
  if (/^(?:[A-Z]\.)*[A-Z]$/.test(word) && word !== 'I') return !isNumber
  return maybeLast.has(word) && isNumber
}

function addTrimmed(sentences: Sentence[], text: string, start: number, end: number): void {
  const part = text.slice(start, end)
  const from = start + part.length - part.trimStart().length
  const to = from + part.trim().length
  if (to > from) sentences.push({ start: from, end: to })
}
