/**
 * All custom elements as one module, which the pages that use one of them load.
 *
 * Why in the browser: each element says it for itself.
 */
import '@/components/enhance/live-search'
import '@/components/enhance/live-timeline'
