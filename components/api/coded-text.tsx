import { Fragment } from 'react'

/** A sentence in which what stands between backquotes is written as code. */
export function CodedText({ text }: { text: string }) {
  return text
    .split('`')
    .map((part, place) => (
      <Fragment key={place}>
        {place % 2 === 0 ? part : <code className="wrap-anywhere">{part}</code>}
      </Fragment>
    ))
}
