import { formatEmbedCode } from '@/lib/embed/format-embed-code'

type Props = {
  /** The page to be shown: `/embed/events/slug`. */
  address: string
  /** What is in it, for the title of the frame. */
  title: string
}

/** A piece of HTML to be copied, and a way to see what it shows. */
export function EmbedCode({ address, title }: Props) {
  return (
    <div className="flex max-w-text flex-col gap-2">
      <label htmlFor="embed-code" className="meta">
        Copy this HTML into your page. It needs no script, and it says when a figure on it is no
        longer the latest.
      </label>
      <textarea
        id="embed-code"
        readOnly
        rows={4}
        defaultValue={formatEmbedCode({ address, title })}
        className="w-full border border-edge bg-field px-3 py-2 font-mono text-sm text-ink"
      />
      <p className="text-md">
        <a href={address}>See what it shows</a>
      </p>
    </div>
  )
}
