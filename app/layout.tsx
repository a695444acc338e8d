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
  formatDetection: { telephone: false, date: false, address: false, email: false },
  openGraph: { siteName: SITE.name, locale: 'en_GB', type: 'website' },
  twitter: { card: 'summary_large_image' },
}

export const viewport: Viewport = {
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
