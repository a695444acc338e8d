/** What editors hold themselves to. */
export function EditorialRules() {
  return (
    <div className="prose prose-small">
      <ul>
        <li>
          No number stands in a text without the statistic that proves it, and none is more exact
          than its source.
        </li>
        <li>Who says a thing, and when, stands beside it. A claim is reported as a claim.</li>
        <li>
          Words are neutral. Contested ones are used only as somebody’s, and are explained in the{' '}
          <a href="/glossary">glossary</a>. Titles of sources keep their own wording.
        </li>
        <li>People are never described as water: no wave, flood or tide of anybody.</li>
        <li>
          What is not known is said. Every explainer ends with what its sources do not say; a gap in
          our sources is called a gap, not a finding.
        </li>
        <li>
          Nothing published is silently changed. An explainer lists its updates, a mistake is listed
          under <a href="/corrections">corrections</a>, and a news article stays as it was.
        </li>
        <li>
          Sources are paraphrased, not copied. Texts written here may be used by anyone under the
          licence CC BY 4.0.
        </li>
      </ul>
    </div>
  )
}
