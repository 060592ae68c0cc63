'use client'
/** "What if they let go?": choose people, and references laid aside, and read what would go at the step that is shown. */
import { useTranslations } from 'next-intl'
import { memo, useMemo, useState } from 'react'
import type { Verdict } from '../../lib/protocol/verdict'
import { suppose } from '../_data/suppose'
import type { Face } from '../_ui/face'
import { Person } from '../_ui/Mark'
import { Code } from './Code'
import { SupposedWords } from './SupposedWords'
import type { AwayReferences } from './useAwayReferences'
import type { Reader } from './useReader'
import type { ReaderView } from './useReaderView'

interface SupposePartProps {
  readonly verdict: Verdict
  readonly view: ReaderView
  readonly reader: Reader
  readonly references: AwayReferences
}

export function SupposePart({ verdict, view, reader, references }: SupposePartProps) {
  const t = useTranslations()
  const { result } = view
  const [away, setAway] = useState<readonly string[]>([])
  const people = useMemo(() => writersOf(verdict, result.record.authorship), [verdict, result])
  const supposed = useMemo(() => {
    const keys = references.all.flatMap(({ key, isAway }) => (isAway ? [key] : []))
    return away.length + keys.length === 0 ? null : suppose(result, reader.step, away, keys)
  }, [result, reader.step, away, references])
  if (people.length + references.all.length === 0) return null
  return (
    <fieldset className="suppose">
      <legend>{t('room.suppose.title')}</legend>
      <Choices people={people} away={away} onAway={setAway} references={references} faceOf={result.faceOf} />
      <div role="status">
        {supposed === null ? null : <SupposedWords supposed={supposed} view={view} reader={reader} />}
      </div>
    </fieldset>
  )
}

interface ChoicesProps {
  readonly people: readonly string[]
  readonly away: readonly string[]
  readonly onAway: (away: readonly string[]) => void
  readonly references: AwayReferences
  readonly faceOf: (person: string) => Face
}

/** A step changes none of them. */
const Choices = memo(function Choices({ people, away, onAway, references, faceOf }: ChoicesProps) {
  const t = useTranslations()
  return (
    <>
      {people.map((person) => (
        <label key={person}>
          <input
            type="checkbox"
            checked={away.includes(person)}
            onChange={({ target }) => onAway(target.checked ? [...away, person] : away.filter((one) => one !== person))}
          />{' '}
          <Person face={faceOf(person)} />
        </label>
      ))}
      {references.all.length === 0 ? null : <p className="suppose__references">{t('room.suppose.references')}</p>}
      {references.all.map((reference) => (
        <label key={reference.key}>
          <input
            type="checkbox"
            checked={reference.isAway}
            onChange={({ target }) => references.turn(reference, target.checked)}
          />{' '}
          <Code text={reference.title} />
        </label>
      ))}
    </>
  )
})

/** Those who keep something by themselves first, then all others who wrote. */
function writersOf(verdict: Verdict, authorship: ReaderView['result']['record']['authorship']): string[] {
  const writers = Object.values(authorship).flatMap((ranges) => ranges.map(({ by }) => by))
  return [...new Set([...Object.keys(verdict.participants), ...writers])]
}
