/** A number that was not known on the day as of which a text is shown: plain, with a word. */
export function UnknownFigure({ children }: { children: string }) {
  return (
    <>
      {children} <span className="text-ink-2">(not known then)</span>
    </>
  )
}
