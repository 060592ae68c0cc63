'use client'
/** "What if they let go?": choose people, and read what would go at the step that is shown. */
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import type { Verdict } from '../../lib/protocol/verdict'
import { suppose } from '../_data/suppose'
import { Person } from '../_ui/Mark'
import { SupposedWords } from './SupposedWords'
import type { Reader } from './useReader'
import type { ReaderView } from './useReaderView'

interface SupposePartProps {
  readonly verdict: Verdict
  readonly view: ReaderView
  readonly reader: Reader
}

export function SupposePart({ verdict, view, reader }: SupposePartProps) {
  const t = useTranslations()
  const { result } = view
  const [away, setAway] = useState<readonly string[]>([])
  const people = useMemo(() => writersOf(verdict, result.record.authorship), [verdict, result])
  const supposed = useMemo(
    () => (away.length === 0 ? null : suppose(result, reader.step, away)),
    [result, reader.step, away],
  )
  if (people.length === 0) return null
  return (
    <fieldset className="suppose">
      <legend>{t('room.suppose.title')}</legend>
      {people.map((person) => (
        <label key={person}>
          <input
            type="checkbox"
            checked={away.includes(person)}
            onChange={({ target }) =>
              setAway(target.checked ? [...away, person] : away.filter((one) => one !== person))
            }
          />{' '}
          <Person face={result.faceOf(person)} />
        </label>
      ))}
      <div role="status">
        {supposed === null ? null : <SupposedWords supposed={supposed} view={view} reader={reader} />}
      </div>
    </fieldset>
  )
}

/** Those who keep something by themselves first, then all others who wrote. */
function writersOf(verdict: Verdict, authorship: ReaderView['result']['record']['authorship']): string[] {
  const writers = Object.values(authorship).flatMap((ranges) => ranges.map(({ by }) => by))
  return [...new Set([...Object.keys(verdict.participants), ...writers])]
}
