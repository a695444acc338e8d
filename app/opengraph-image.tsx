import { renderSocialCard, SOCIAL_CARD } from '@/components/site/render-social-card'
import { SITE } from '@/lib/site'

export const { size, contentType } = SOCIAL_CARD
export const alt = `${SITE.name}: UK–France Channel policy, with every figure traced`

export default function SitePicture() {
  return renderSocialCard({
    kind: 'UK–France Channel policy',
    title: 'Policy in the Channel, with every figure traced to its source',
    footer: ['What was agreed, what was counted, and who said so'],
  })
}
