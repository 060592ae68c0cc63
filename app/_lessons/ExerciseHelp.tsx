'use client'
/** What can stand in an exercise's file, by example, beside the file while it is written. */
import { useTranslations } from 'next-intl'
import { CHECK_EXAMPLES, CHECK_WORDS_EXAMPLE, KEY_EXAMPLES } from '../../lib/protocol/exerciseExamples'

const CHECKS = keysOf(CHECK_EXAMPLES)
const KEYS = keysOf(KEY_EXAMPLES)

export function ExerciseHelp() {
  const t = useTranslations()
  return (
    <section className="desk__preview" aria-labelledby="exercise-help" tabIndex={0}>
      <h2 id="exercise-help">{t('lessons.help.title')}</h2>
      <p>{t('lessons.help.about')}</p>
      <h3>{t('lessons.help.checksTitle')}</h3>
      <dl className="examples">
        {CHECKS.map((name) => (
          <Example key={name} text={CHECK_EXAMPLES[name]} says={t(`lessons.help.checks.${name}`)} />
        ))}
        <Example text={CHECK_WORDS_EXAMPLE} says={t('lessons.help.checkWords')} />
      </dl>
      <h3>{t('lessons.help.keysTitle')}</h3>
      <dl className="examples">
        {KEYS.map((name) => (
          <Example key={name} text={KEY_EXAMPLES[name]} says={t(`lessons.help.keys.${name}`)} />
        ))}
      </dl>
    </section>
  )
}

function Example({ text, says }: { readonly text: string; readonly says: string }) {
  return (
    <div>
      <dt>
        <code>{text}</code>
      </dt>
      <dd>{says}</dd>
    </div>
  )
}

function keysOf<Key extends string>(record: Readonly<Record<Key, string>>): readonly Key[] {
  // Nothing is in these records but what their type names.
  return Object.keys(record) as Key[]
}
