/** The sentences that lib puts together, in the English of the catalogue that the pages have too. */
import { createTranslator } from 'use-intl/core'
import { FORMATS } from '../../messages/formats'
import en from '../../messages/en.json'
import type { BlameSentences, Tell } from '../../lib/blame/Sentences'
import type { Say, Sentences } from '../../lib/heap/words/Sentences'

export function sayEnglish(): Say {
  const translate = createTranslator({ locale: 'en', messages: en.steps, formats: FORMATS, onError: refuse })
  // Which values a sentence takes is a table of lib's; that the catalogue asks for the same, changeWords.test.ts tells.
  return translate as unknown as (key: keyof Sentences, values: object) => string
}

export function tellEnglish(): Tell {
  const translate = createTranslator({ locale: 'en', messages: en.told, formats: FORMATS, onError: refuse })
  return translate as unknown as (key: keyof BlameSentences, values: object) => string // as above
}

/** A sentence without what it names would be told as its key. */
function refuse(error: Error): never {
  throw error
}
