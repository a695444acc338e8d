/**
 * Puts what is new on a page into the page that is shown: the parts with `data-swap`, the values of
 * the fields, the title and the words of the status. What has the focus keeps it, and a field that
 * a reader writes in keeps its text; where the focus went with its element, the heading takes it.
 *
 * Why in the browser: only there is a page that is shown.
 */
export function swapParts(element: HTMLElement, page: Document, isTextKept: boolean): void {
  const focused = document.activeElement
  for (const part of element.querySelectorAll('[data-swap]')) {
    part.replaceChildren(...partOf(page, part.id).childNodes)
  }
  for (const field of element.querySelectorAll<Field>('[name]')) {
    if (field instanceof HTMLInputElement && field === focused && isTextKept) continue
    swapField(field, partOf(page, field.id))
  }
  document.title = page.title
  const heading = element.querySelector<HTMLElement>('h2[tabindex]')
  element.querySelector('[role=status]')?.replaceChildren(heading?.textContent ?? '')
  if (!focused?.isConnected) heading?.focus()
}

type Field = HTMLInputElement | HTMLSelectElement

function swapField(field: Field, fresh: Field) {
  const { value } = fresh
  if (field instanceof HTMLSelectElement) field.replaceChildren(...fresh.childNodes)
  else field.checked = fresh.matches('[checked]')
  field.value = value
}

function partOf<Part extends Element>(page: Document, id: string): Part {
  const part = page.querySelector<Part>(`#${id}`)
  if (!part) throw new Error(`The new page has no #${id}`)
  return part
}
