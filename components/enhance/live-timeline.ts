import { LiveView } from '@/components/enhance/live-view'

/**
 * Follows the form, the chips and the page links of the timeline.
 *
 * Why in the browser: only it can swap a view for another and keep the reader's place on the page.
 */
class LiveTimeline extends LiveView {}

customElements.define('live-timeline', LiveTimeline)
