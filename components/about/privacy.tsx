/** What the site knows about its readers. */
export function Privacy() {
  return (
    <div className="prose prose-small">
      <p>
        Tideline sets no cookies, runs no analytics, shows no advertising and asks nothing of third
        parties: fonts, pictures and styles come from the same address as the text. We keep no
        record of who reads what. Whoever runs the server sees the requests that it answers, as
        every server does.
      </p>
    </div>
  )
}
