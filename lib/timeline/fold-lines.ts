/** Of a line, without its end (RFC 5545, 3.1). */
const OCTET_LIMIT = 75

/**
 * The lines of a calendar as RFC 5545 wants them: none longer than 75 octets, the rest of a long
 * one on lines that begin with a space. No character is cut in two.
 */
export function foldLines(text: string): string {
  return text.split('\r\n').map(foldLine).join('\r\n')
}

function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= OCTET_LIMIT) return line
  const parts = ['']
  let room = OCTET_LIMIT
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (size > room) {
      parts.push('')
      // The space in front of it counts.
      room = OCTET_LIMIT - 1
    }
    parts[parts.length - 1] += character
    room -= size
  }
  return parts.join('\r\n ')
}
