const TAGGED_LINE = /^([A-Z][A-Z0-9]) {2}- (.*)$/

/**
 * Reads one RIS record by the letter: every line begins with a tag, TY comes first and an empty ER
 * last, and lines end as on Windows. Throws where that is not so.
 */
export function readRis(text: string): Map<string, string[]> {
  if (!text.endsWith('ER  - \r\n')) throw new Error(`The record has no end: ${text}`)
  const lines = text.slice(0, -'\r\n'.length).split('\r\n')
  const pairs = lines.map((line) => {
    const [, tag = '', value = ''] = TAGGED_LINE.exec(line) ?? []
    if (tag === '') throw new Error(`This line has no tag: ${line}`)
    return { tag, value }
  })
  if (pairs[0]?.tag !== 'TY') throw new Error('The type does not come first')
  const tags = [...new Set(pairs.map(({ tag }) => tag))]
  return new Map(
    tags.map((tag) => [tag, pairs.filter((pair) => pair.tag === tag).map(({ value }) => value)]),
  )
}
