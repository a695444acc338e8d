import type { ReactNode } from 'react'
import { EmbedFrame } from '@/components/embed/embed-frame'

/** Around every page that other sites show in a frame; server/security-headers.ts lets them. */
export default function EmbedLayout({ children }: { children: ReactNode }) {
  return <EmbedFrame>{children}</EmbedFrame>
}
