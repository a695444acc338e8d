import { Caution } from '@/components/site/caution'
import type { IgnoredParameter } from '@/lib/http/asked-parameters'

/** What the address asks for and cannot be followed, each in a sentence. */
export function IgnoredParameters({ ignored }: { ignored: IgnoredParameter[] }) {
  if (ignored.length === 0) return null
  return (
    <Caution
      label={ignored.length === 1 ? 'One condition was left out' : 'Some conditions were left out'}
    >
      {ignored.length === 1 ? (
        ignored[0]?.reason
      ) : (
        <ul className="dash-list pt-1">
          {ignored.map(({ name, reason }) => (
            <li key={name}>{reason}</li>
          ))}
        </ul>
      )}
    </Caution>
  )
}
