/** What the site knows about its readers. */
export function Privacy() {
  return (
    <div className="prose prose-small">
      <p>
        Tideline sets no cookies, runs no analytics, shows no advertising and asks nothing of third
        parties: fonts, pictures and styles come from the same address as the text. We keep no
        record of who reads what. The log of the server holds which page was asked for and how long
        that took, and neither the address, the browser nor the words of a search. Addresses are
        held in memory for a while, to slow down whoever asks too often.
      </p>
    </div>
  )
}
