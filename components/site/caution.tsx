import type { ReactNode } from 'react'

/** A warning that a reader should have in mind, opened by one word in bold: "Questioned." */
export function Caution({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="note" className="bg-buff px-4.5 py-3.5 font-sans text-md">
      <b>{label}.</b> {children}
    </div>
  )
}
