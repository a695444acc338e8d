import { swapParts } from '@/components/enhance/swap-parts'

/** How an address gets into the history: as a step of its own, together with the last, or not at all. */
export type Step = 'new' | 'typed' | 'none'

/** How long a reader who types has to rest before we ask. */
const REST = 250

/**
 * Follows the forms and links that stay on the address of the page without loading it: asks for the
 * same address, swaps the parts that differ, and says what was found.
 *
 * Why in the browser: only it can keep the reader's place on the page. Without it, and whenever
 * anything goes wrong here, the forms and the links load the page.
 */
export class LiveView extends HTMLElement {
  private request = new AbortController()
  private rest: ReturnType<typeof setTimeout> | undefined
  private shown = addressOf(location.href)
  private lastStep: Step = 'none'

  connectedCallback() {
    this.addEventListener('submit', (event) => this.submit(event))
    this.addEventListener('change', ({ target }) => {
      // A choice holds at once; what is typed waits until it is sent.
      if (isChoice(target) && target.form) this.ask(target.form, 'new')
    })
    this.addEventListener('click', (event) => this.follow(event))
    window.addEventListener('popstate', () => {
      // Jumps within the page come here too, and are none of our business.
      if (addressOf(location.href) !== this.shown) void this.show(location.href, 'none')
    })
  }

  /** Shows what a form asks for once the reader rests; whatever else is asked before comes instead. */
  protected askAtRest(form: HTMLFormElement) {
    clearTimeout(this.rest)
    this.rest = setTimeout(() => this.ask(form, 'typed'), REST)
  }

  private submit(event: Event) {
    if (!(event.target instanceof HTMLFormElement)) return
    event.preventDefault()
    for (const sheet of this.querySelectorAll<HTMLElement>('[popover]')) {
      if ('popover' in sheet && sheet.matches(':popover-open')) sheet.hidePopover()
    }
    this.ask(event.target, 'new')
  }

  private ask(form: HTMLFormElement, step: Step) {
    const given = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()])
    const query = new URLSearchParams(given.filter(([, value]) => value !== '')).toString()
    void this.show(query === '' ? form.action : `${form.action}?${query}`, step)
  }

  private follow(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const isPlain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey)
    if (link?.pathname !== location.pathname || link.hash !== '' || !isPlain) return
    event.preventDefault()
    void this.show(link.href, 'new')
  }

  private async show(address: string, step: Step) {
    clearTimeout(this.rest)
    this.request.abort()
    const { signal } = (this.request = new AbortController())
    this.ariaBusy = 'true'
    try {
      const response = await fetch(address, { headers: { accept: 'text/html' }, signal })
      if (!response.ok) throw new Error(`The server answered ${response.status}`)
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      swapParts(this, page, step !== 'none')
      this.remember(addressOf(response.url), step)
      this.ariaBusy = 'false'
    } catch {
      // A request that was overtaken has nothing more to say.
      if (!signal.aborted) location.assign(address)
    }
  }

  private remember(reached: string, step: Step) {
    const isTogether = step === 'typed' && this.lastStep === 'typed'
    if (step !== 'none' && reached !== this.shown) {
      history[isTogether ? 'replaceState' : 'pushState'](null, '', reached)
    }
    this.shown = reached
    this.lastStep = step
  }
}

function isChoice(target: EventTarget | null): target is HTMLSelectElement | HTMLInputElement {
  if (target instanceof HTMLInputElement) return target.type === 'radio'
  return target instanceof HTMLSelectElement
}

function addressOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}
