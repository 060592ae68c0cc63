/** Tells next-intl the language and the messages of a request (next.config.mjs names this file). */
import { getRequestConfig } from 'next-intl/server'
import { cookies, headers } from 'next/headers'
import { FORMATS } from '../../messages/formats'
import { LOCALE_COOKIE, localeFor, type SpokenLocale } from './locales'
import type { Messages } from './translate'

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value
  const locale = localeFor(chosen, (await headers()).get('accept-language'))
  return { locale, messages: await messagesIn(locale), formats: FORMATS }
})

async function messagesIn(locale: SpokenLocale): Promise<Messages> {
  switch (locale) {
    case 'en':
      return (await import('../../messages/en.json')).default
    case 'de':
      return (await import('../../messages/de.json')).default
  }
}
