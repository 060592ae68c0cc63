/** What says the messages of a language where there is no page around it: in a thread. */
import { createTranslator } from 'next-intl'
import { FORMATS } from '../../messages/formats'
import type { SpokenLocale } from './locales'
import { catalogueIn } from './messagesIn'
import type { Translate } from './translate'

export async function translatorIn(locale: SpokenLocale): Promise<Translate> {
  return createTranslator({ locale, messages: await catalogueIn(locale), formats: FORMATS })
}
