import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { tidelineSans, tidelineSerif } from '@/app/fonts'
import { ContentProblems } from '@/components/site/content-problems'
import { SITE } from '@/lib/site'
import { getContentProblems } from '@/lib/site/content-problems'
import './globals.css'

export const metadata: Metadata = {
  metadataBase: new URL(SITE.url),
  title: { default: SITE.name, template: `%s – ${SITE.name}` },
  description: SITE.description,
  applicationName: SITE.name,
  // Named here and not by files in this folder, whose addresses would be twice as long.
  icons: {
    icon: [
      { url: '/favicon.ico', type: 'image/x-icon', sizes: '48x48' },
      { url: '/icon.svg', type: 'image/svg+xml' },
    ],
    apple: { url: '/apple-icon.png', type: 'image/png' },
  },
  formatDetection: { telephone: false, date: false, address: false, email: false },
  openGraph: { siteName: SITE.name, locale: 'en_GB', type: 'website' },
  twitter: { card: 'summary_large_image' },
}

export const viewport: Viewport = {
  // Said here alone; on paper browsers take the light one.
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf5' },
    { media: '(prefers-color-scheme: dark)', color: '#0d171d' },
  ],
}

/** The document. Each page sets its own frame, since only it knows its place in the site. */
export default function RootLayout({ children }: { children: ReactNode }) {
  const problems = getContentProblems()
  return (
    <html lang={SITE.language} className={`${tidelineSerif.variable} ${tidelineSans.variable}`}>
      <body>
        {problems !== null && <ContentProblems report={problems} />}
        {children}
      </body>
    </html>
  )
}
