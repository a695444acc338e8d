/** Words that a question needs and its answer does not. */
const STOP_WORDS = new Set(
  `a about after all an and any are as at be been before between but by can could did do does during
  each for from had has have how i if in into is it its long many me more most much not of off on or
  our out over s say says than that the their them then there these they this those to under until up
  us was we were what when where which while who whom whose why will with would you your
  nearly almost around roughly approximately least please tell find show give per mr mrs ms happen happened`.split(
    /\s+/,
  ),
)

/** True for a word that says nothing of what is looked for, such as "how" and "the". */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.toLowerCase())
}
