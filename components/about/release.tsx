type Props = {
  contentVersion: string
  /** ISO, in UTC, to the second. */
  builtAt: string
}

/** Which content this is, so that two readers can tell whether they read the same. */
export function Release({ contentVersion, builtAt }: Props) {
  return (
    <dl className="log-rows max-w-standfirst">
      <div className="contents">
        <dt>Content</dt>
        <dd>
          Version <code>{contentVersion}</code>. It changes whenever a fact or a text does.
        </dd>
      </div>
      <div className="contents">
        <dt>Built</dt>
        <dd>
          <time dateTime={builtAt}>{TIME.format(new Date(builtAt))}</time>
        </dd>
      </div>
    </dl>
  )
}

const TIME = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'long',
  timeZone: 'UTC',
})
