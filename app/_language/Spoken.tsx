/** Gives the client components below it the messages of these parts of the catalogue, and no others: a page sends what it says. */
import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PAGE_PARTS } from './parts'
import type { Messages } from './translate'

interface SpokenProps {
  /** Beside those that every page says. */
  readonly parts?: readonly (keyof Messages)[]
  readonly children: ReactNode
}

export async function Spoken({ parts = [], children }: SpokenProps) {
  const all = await getMessages()
  const messages = Object.fromEntries([...PAGE_PARTS, ...parts].map((part) => [part, all[part]]))
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
}
