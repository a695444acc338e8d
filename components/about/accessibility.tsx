/** What works for whom, how it was tested, and what is not known. */
export function Accessibility() {
  return (
    <div className="prose prose-small">
      <p>
        We aim for level AA of the Web Content Accessibility Guidelines 2.2. Every page is complete
        without scripts, works from the keyboard alone, has a light and a dark form that follow your
        device, reflows on a narrow screen, and prints as a document. Marks under numbers are also
        given in words, and every chart stands beside a table of the same data.
      </p>
      <p>
        Each release is tested automatically: every page is looked through with axe in Chromium, and
        one page of each kind also in dark, on a phone’s width and at the narrowest width that the
        guidelines name.
      </p>
      <p>
        Not tested so far: Safari, Firefox, and real screen readers. If something does not work for
        you, please report it in the project’s issue tracker.
      </p>
    </div>
  )
}
