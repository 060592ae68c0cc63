/** The sentences that lib puts together, said in the language of the page. */
import type { BlameSentences, Tell } from '../../lib/blame/Sentences'
import type { Say, Sentences } from '../../lib/heap/words/Sentences'
import type { Translate } from './translate'

export function saying(t: Translate): Say {
  // Which values a sentence takes is a table of lib's; that the catalogue asks for the same, changeWords.test.ts tells.
  const translate = t as unknown as (key: `steps.${keyof Sentences}`, values: object) => string
  return (key, values) => translate(`steps.${key}`, values)
}

export function telling(t: Translate): Tell {
  // As above; the tests of lib/blame say every one of these.
  const translate = t as unknown as (key: `told.${keyof BlameSentences}`, values: object) => string
  return (key, values) => translate(`told.${key}`, values)
}
