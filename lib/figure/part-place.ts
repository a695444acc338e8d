const NOT_A_PART = /\b(?:first|second|latter|other|last|top|bottom|each|either|this)\s{1,3}$/i
const OF_A_TIME =
  /^\s{1,3}of\s{1,3}an?\s{1,3}(?:hour|minute|day|week|month|year|decade|century|mile)/i
const PART_OF =
  /^\s{1,3}(?:of|the|its|their|his|her|our|those|these|all|as\s(?:many|much)|more|less|fewer|higher|lower|up|down|were|are|have)(?![a-z])/i
const QUANTITY_BEFORE =
  /\b(?:by|cut\sin|than|to|of|nearly|almost|about|around|over|under|below|above|roughly|approximately|least|most|only|just|up|down|rose|fell|grew|dropped)\s{1,3}$/i
const ROUGHLY_BEFORE =
  /\b(?:nearly|almost|than|about|around|over|under|roughly|approximately)\s{1,3}(?:a\s)?$/i
const CLAUSE_GOES_ON =
  /^(?:[^\w\s-]|\s*$|\s{1,3}(?:in|on|from|to|since|between|compared|over|and|or|than|when|while|for|at|during|last|this|that|after|before|with|as|by|but|is|are|was|were)(?![a-z]))/i
const HALF_OF_A_TIME =
  /^(?:[-\u2010\u2011]|\s{1,3}(?:an?|hours?|years?|times?|terms?|past|way)(?![a-z]))/i

/** Tells "rose by a third" and "a third of them" from "by a third party". Offsets are of "a third". */
export function isPartOf(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start)
  const after = text.slice(end, end + 25)
  if (NOT_A_PART.test(before) || OF_A_TIME.test(after)) return false
  return PART_OF.test(after) || (QUANTITY_BEFORE.test(before) && CLAUSE_GOES_ON.test(after))
}

/** The same for "half", which needs no "of": "nearly half arrived", but "half an hour". */
export function isHalf(text: string, start: number, end: number): boolean {
  if (isPartOf(text, start, end)) return true
  const before = text.slice(Math.max(0, start - 20), start)
  return ROUGHLY_BEFORE.test(before) && !HALF_OF_A_TIME.test(text.slice(end, end + 10))
}
