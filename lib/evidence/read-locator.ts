const LOCATOR = /^paragraphs? (?<list>\d{1,5}(?:(?:, | and |, and |[-–])\d{1,5})*)$/i
const MOST_PARAGRAPHS = 100

/**
 * The paragraphs that a locator names, in order and each once: `paragraph 12`, `paragraphs 2, 11`,
 * `paragraphs 4–6`. Null where it names a place in another way.
 */
export function readLocator(locator: string): number[] | null {
  const list = LOCATOR.exec(locator.trim())?.groups?.list
  if (list === undefined) return null
  const named = list.split(/, and |, | and /).flatMap(readRun)
  const paragraphs = [...new Set(named)].sort((one, other) => one - other)
  return paragraphs.length > 0 && paragraphs.every((paragraph) => paragraph > 0) ? paragraphs : null
}

/** "4–6" is 4, 5 and 6. What runs backwards or on and on names nothing. */
function readRun(part: string): number[] {
  const ends = part.split(/[-–]/).map(Number)
  const [first = 0, last = first] = ends
  const length = last - first + 1
  if (ends.length > 2 || length < 1 || length > MOST_PARAGRAPHS) return [0]
  return Array.from({ length }, (_, index) => first + index)
}
