/** Lets a keyboard go past the masthead, straight to the matter of the page. */
export function SkipLink() {
  return (
    <a href="#main" className="skip-link print:hidden">
      Skip to content
    </a>
  )
}
