import type { ReactNode } from 'react'
import { EmbedFrame } from '@/components/embed/embed-frame'

/** Around every page that other sites show in a frame; next.config.ts lets them do so. */
export default function EmbedLayout({ children }: { children: ReactNode }) {
  return <EmbedFrame>{children}</EmbedFrame>
}
