import { LiveView } from '@/components/enhance/live-view'

/**
 * Shows the results of a search while its words are typed.
 *
 * Why in the browser: only it knows what is typed before it is sent. Without it the form is sent.
 */
class LiveSearch extends LiveView {
  override connectedCallback() {
    super.connectedCallback()
    this.addEventListener('input', ({ target }) => {
      const isText = target instanceof HTMLInputElement && target.type === 'search'
      if (isText && target.form) this.askAtRest(target.form)
    })
  }
}

customElements.define('live-search', LiveSearch)
