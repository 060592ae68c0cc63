/** Tells next-intl the language and the messages of a request (next.config.mjs names this file). */
import { getRequestConfig } from 'next-intl/server'
import { cookies, headers } from 'next/headers'
import { FORMATS } from '../../messages/formats'
import { LOCALE_COOKIE, localeFor } from './locales'
import { messagesIn } from './messagesIn'

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value
  const locale = localeFor(chosen, (await headers()).get('accept-language'))
  return { locale, messages: await messagesIn(locale), formats: FORMATS }
})
