/** How to read the marks of the timeline. */
export function DateLegend() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 meta">
      {SAMPLES.map(({ words, width, filled, path }) => (
        <li key={words} className="flex items-center gap-1.5">
          <svg
            aria-hidden="true"
            width={width}
            height="12"
            className={filled ? 'fill-ink stroke-ink' : 'fill-none stroke-ink'}
          >
            <path strokeWidth="2" d={path} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}

const SAMPLES = [
  { words: 'exact date', width: 12, filled: true, path: 'M2 2h7v7H2z' },
  { words: 'date inferred', width: 12, filled: false, path: 'M2 2h7v7H2z' },
  { words: 'day not stated', width: 26, filled: false, path: 'M2 1v8H23v-8' },
]
