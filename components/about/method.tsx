/** How a number gets from a document onto a page. */
export function Method() {
  return (
    <div className="prose prose-small">
      <p>
        A number that we publish is first written down as a <b>statistic</b>: its value, as exactly
        as its source gives it, the period that it is about, the document that states it, the place
        in that document, and who says it there. A statistic is kept inside the record of its
        source, so a number without a source cannot be written down at all.
      </p>
      <p>
        Each statistic is one reading of a <b>measure</b>, which says what exactly is counted and
        what it must not be compared with. In an article or on the timeline the number is bound to
        its statistic. Select it, and a note says what it is and where it comes from; the note leads
        on to the page of the statistic, whose address does not change.
      </p>
      <p>
        When a source states a change, such as a rise on the year before, we keep it as a statistic
        of its own and work it out again from the two readings where they are given. The result
        stands beside it in words: agrees, differs, or cannot be checked.
      </p>
      <p>
        Dates are as precise as the documents. Where one has no date, we say between which days it
        must have been published and how we know, and we treat what it says as known only from the
        last of them.
      </p>
      <p>
        We keep the text of every source outside the site, because it is somebody else’s. A number
        is looked up in that copy, and its page says in which paragraph it was found, how it is
        written there, and when; or that it has not been. The page of a source says what we know of
        it, and what we do not.
      </p>
    </div>
  )
}
