'use client'
/** "What if they let go?": choose people, and read what would go at the step that is shown. */
import { useMemo, useState } from 'react'
import type { Verdict } from '../../lib/protocol/verdict'
import { suppose, type Supposed } from '../_data/suppose'
import { sizeWords } from '../_heap/cardWords'
import { Person } from '../_ui/Mark'
import type { Reader, ReaderView } from './useReader'

interface SupposePartProps {
  readonly verdict: Verdict
  readonly view: ReaderView
  readonly reader: Reader
}

export function SupposePart({ verdict, view, reader }: SupposePartProps) {
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
      <legend>What if they let go of all they stored?</legend>
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
      <div role="status">{supposed === null ? null : <Answer supposed={supposed} view={view} reader={reader} />}</div>
    </fieldset>
  )
}

const MOST_SHOWN = 12

function Answer({ supposed, view, reader }: Omit<SupposePartProps, 'verdict'> & { readonly supposed: Supposed }) {
  const { objects, bytes, goes, stays } = supposed
  const noteOf = (serial: number) => view.scene.cards.find((card) => card.serial === serial)?.note ?? ''
  return (
    <>
      <p>
        {objects === 0
          ? 'At this step nothing would go.'
          : `At this step ${objects === 1 ? '1 object' : `${objects.toLocaleString('en')} objects`} would go, ${sizeWords(bytes)}${goes.length === 0 ? ', none of them of a class of the program' : ', among them'}`}
        {goes.slice(0, MOST_SHOWN).map(({ type, serial }) => (
          <span key={serial}>
            {' '}
            <button type="button" className="link" onClick={() => reader.choose({ kind: 'object', serial })}>
              {`${type} ${noteOf(serial)}`.trim()}
            </button>
          </span>
        ))}
        {goes.length > MOST_SHOWN ? ` and ${goes.length - MOST_SHOWN} more` : ''}
        {objects === 0 ? '' : '.'}
      </p>
      {stays === 0 ? null : (
        <p>{stays === 1 ? '1 object' : `${stays.toLocaleString('en')} objects`} of the program’s would stay.</p>
      )}
    </>
  )
}

/** Those who keep something by themselves first, then all others who wrote. */
function writersOf(verdict: Verdict, authorship: ReaderView['result']['record']['authorship']): string[] {
  const writers = Object.values(authorship).flatMap((ranges) => ranges.map(({ by }) => by))
  return [...new Set([...Object.keys(verdict.participants), ...writers])]
}
