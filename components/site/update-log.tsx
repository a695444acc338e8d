import { Fragment, type ReactNode } from 'react'

/** One change of a page. `kind` opens the entry: "Correction", "Figure updated". */
export type LogEntry = {
  key: string
  date: { dateTime: string; label: string }
  kind?: string
  text: ReactNode
}

/** What was changed on a page and when, newest first. */
export function UpdateLog({ entries }: { entries: LogEntry[] }) {
  return (
    <dl className="log-rows font-sans text-md">
      {entries.map(({ key, date, kind, text }) => (
        <Fragment key={key}>
          <dt>
            <time dateTime={date.dateTime}>{date.label}</time>
          </dt>
          <dd>
            {kind && <b>{kind}. </b>}
            {text}
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
