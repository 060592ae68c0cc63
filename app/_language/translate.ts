/**
 * How the text of the pages is found: by keys of messages/en.json, which a type checks, arguments and all. Words that are put
 * together outside a component take the function that `useTranslations()` gave it.
 */
import type { useTranslations } from 'next-intl'
import type en from '../../messages/en.json'
import type { FORMATS } from '../../messages/formats'
import type { SpokenLocale } from './locales'

/** Keys and messages, in English. */
export type Catalogue = typeof en

/** Every language has the same keys (messages.test.ts). */
export type Messages = { readonly [Part in keyof Catalogue]: object }

export type Translate = ReturnType<typeof useTranslations<never>>

declare module 'next-intl' {
  interface AppConfig {
    Locale: SpokenLocale
    Messages: Catalogue
    Formats: typeof FORMATS
  }
}
