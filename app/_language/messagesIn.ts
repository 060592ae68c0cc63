/** The messages of a language, fetched when they are asked for. */
import type { SpokenLocale } from './locales'
import type { Catalogue, Messages } from './translate'

export async function messagesIn(locale: SpokenLocale): Promise<Messages> {
  switch (locale) {
    case 'en':
      return (await import('../../messages/en.json')).default
    case 'de':
      return (await import('../../messages/de.json')).default
  }
}

/** With the keys and arguments of the English ones, which all have (messages.test.ts). */
export async function catalogueIn(locale: SpokenLocale): Promise<Catalogue> {
  return (await messagesIn(locale)) as Catalogue
}
