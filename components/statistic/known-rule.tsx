/** What "known" means wherever a page can be shown as on an earlier day. */
export function KnownRule() {
  return (
    <>
      Something counts as known from the day on which a source of ours was published. Where a source
      does not state that day, we have inferred it and take the last possible one.
    </>
  )
}
