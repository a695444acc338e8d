/**
 * The parameters of an address as Next gives them to a page, in the form in which parsers take them.
 * Control characters become spaces: they have no place on a page, not even where it says what it
 * ignored.
 */
export function readSearchParameters(parameters: Record<string, unknown>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(parameters).flatMap(([name, values]) =>
      // For names that every object has, as in `?constructor=1`, Next adds what is no text.
      [values]
        .flat()
        .filter(isText)
        .map((value) => [name, value.replace(/\p{Cc}/gu, ' ')]),
    ),
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
