/** The English catalogue, for tests that read what is said. */
import { createTranslator } from 'next-intl'
import en from '../../../messages/en.json'
import { FORMATS } from '../../../messages/formats'
import type { Translate } from '../translate'

export const english: Translate = createTranslator({
  locale: 'en',
  messages: en,
  formats: FORMATS,
  // Else a sentence without what it names would be told as its key.
  onError: (error) => {
    throw error
  },
})
