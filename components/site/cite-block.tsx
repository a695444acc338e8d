/** A citation, ready to be selected and copied. */
export function CiteBlock({ children }: { children: string }) {
  return (
    <p className="bg-shoal px-4 py-3 font-mono text-sm/normal wrap-anywhere whitespace-pre-wrap">
      {children}
    </p>
  )
}
