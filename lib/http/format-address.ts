/** The parameters of an address in their order, and what each asks for where it is left out. */
export type AddressForm<Name extends string> = {
  names: readonly Name[]
  usual: Record<Name, string | number | null>
}

/**
 * The one address of what is asked for. Parameters stand in a fixed order, and what asks for
 * nothing or for what is usual is left out.
 */
export function formatAddress<Name extends string>(
  path: string,
  asked: Partial<Record<Name, string | number | null>>,
  form: AddressForm<Name>,
): string {
  const parameters = new URLSearchParams()
  for (const name of form.names) {
    const value = String(asked[name] ?? '')
    if (!isRedundant(form, name, value)) parameters.set(name, value)
  }
  const text = parameters.toString()
  return text === '' ? path : `${path}?${text}`
}

/**
 * True when an address holds nothing that it could do without: no empty parameter, as a form
 * sends it, and none that asks for what is usual. The order of its parameters does not matter.
 */
export function isCanonical<Name extends string>(
  parameters: URLSearchParams,
  form: AddressForm<Name>,
): boolean {
  return form.names.every((name) =>
    parameters.getAll(name).every((value) => !isRedundant(form, name, value)),
  )
}

function isRedundant<Name extends string>(
  { usual }: AddressForm<Name>,
  name: Name,
  value: string,
): boolean {
  return value === '' || value === String(usual[name])
}
