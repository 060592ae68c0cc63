import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/atkinson-hyperlegible-mono/wght.css'
import './_ui/tokens.css'
import './_ui/base.css'
import './_ui/parts.css'
import './_ui/pages.css'
import './_heap/heap.css'
import type { Metadata, Viewport } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Spoken } from './_language/Spoken'
import { KeptLook } from './_ui/KeptLook'
import { MOTION_SCRIPT } from './_ui/motion'
import { THEME_SCRIPT } from './_ui/theme'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return { title: { default: 'Heaproom', template: '%s · Heaproom' }, description: t('ui.description') }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f6f1' },
    { media: '(prefers-color-scheme: dark)', color: '#14171c' },
  ],
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // The server allows inline scripts by the nonce of each answer only (server/http/policy.ts).
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html lang={await getLocale()} data-theme="light" suppressHydrationWarning>
      <head>
        <script
          nonce={nonce}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: `${THEME_SCRIPT};${MOTION_SCRIPT}` }}
        />
      </head>
      <body>
        <KeptLook />
        <Spoken>{children}</Spoken>
      </body>
    </html>
  )
}
