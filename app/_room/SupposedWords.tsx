'use client'
/** What would go and what would stay if some references were not there. */
import type { Supposed } from '../_data/suppose'
import { sizeWords } from '../_heap/cardWords'
import type { Reader } from './useReader'
import type { ReaderView } from './useReaderView'

interface SupposedWordsProps {
  readonly supposed: Supposed
  readonly view: ReaderView
  readonly reader: Reader
}

const MOST_SHOWN = 12

export function SupposedWords({ supposed, view, reader }: SupposedWordsProps) {
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
