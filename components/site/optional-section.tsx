import type { ReactNode } from 'react'
import { Section } from '@/components/site/section'

type Props = { id: string; title: string; count: number; children: ReactNode }

/** A section of things that a record may have none of; then it is not there at all. */
export function OptionalSection({ id, title, count, children }: Props) {
  if (count === 0) return null
  return (
    <Section id={id} title={title}>
      {children}
    </Section>
  )
}
