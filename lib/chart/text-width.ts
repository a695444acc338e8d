/** The faces that charts write in. */
export type Face = 'serif' | 'sans'

/** Widths in ems, measured on our two fonts and rounded up; a server cannot measure text. */
const WIDTHS: { characters: RegExp; serif: number; sans: number }[] = [
  { characters: /[mwMW%@]/, serif: 0.96, sans: 0.95 },
  { characters: /[A-Z&]/, serif: 0.7, sans: 0.74 },
  { characters: /[ijl.,:;'’|!]/, serif: 0.31, sans: 0.3 },
  { characters: /[ ftr()[\]/-]/, serif: 0.4, sans: 0.34 },
]

/** About how wide a line of text is, in the unit of `size`; never much less than it is. */
export function estimateTextWidth(text: string, size: number, face: Face): number {
  const ems = [...text].map((character) => {
    const width = WIDTHS.find(({ characters }) => characters.test(character))
    return width?.[face] ?? 0.57
  })
  return ems.reduce((sum, em) => sum + em, 0) * size
}

/**
 * Breaks a text at its spaces into as few lines as hold it within `limit` characters, all of
 * them about as long. A long word stays whole.
 */
export function wrapText(text: string, limit: number): string[] {
  const fewest = fillLines(text, limit).length
  for (let shorter = Math.ceil(text.length / fewest); shorter < limit; shorter += 1) {
    const lines = fillLines(text, shorter)
    if (lines.length === fewest) return lines
  }
  return fillLines(text, limit)
}

function fillLines(text: string, limit: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= limit) {
      lines[lines.length - 1] = `${last} ${word}`
    } else {
      lines.push(word)
    }
  }
  return lines
}
