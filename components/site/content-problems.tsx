/** What is wrong with the content, on top of every page of the editor's loop. */
export function ContentProblems({ report }: { report: string }) {
  return (
    <section aria-labelledby="content-problems" className="bg-buff">
      <div className="page-width flex flex-col gap-2 py-4">
        <h2 id="content-problems" className="text-xl">
          The content has problems: the page below is as it was before
        </h2>
        <pre className="overflow-x-auto font-mono text-sm whitespace-pre-wrap">{report}</pre>
      </div>
    </section>
  )
}
