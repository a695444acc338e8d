import type { ReactNode } from 'react'

/** The sections of a page below its header, set apart as sections are. */
export function PageBody({ children }: { children: ReactNode }) {
  return <div className="flex flex-col gap-14">{children}</div>
}
