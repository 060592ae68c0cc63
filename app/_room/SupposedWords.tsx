'use client'
/** What would go and what would stay if some references were not there. */
import { useTranslations } from 'next-intl'
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
  const t = useTranslations()
  const { objects, bytes, goes, stays } = supposed
  const noteOf = (serial: number) => view.scene.cards.find((card) => card.serial === serial)?.note ?? ''
  return (
    <>
      <p>
        {objects === 0
          ? t('room.suppose.nothing')
          : t(goes.length === 0 ? 'room.suppose.goNone' : 'room.suppose.goAmong', {
              count: objects,
              size: sizeWords(bytes, t),
            })}
        {goes.slice(0, MOST_SHOWN).map(({ type, serial }) => (
          <span key={serial}>
            {' '}
            <button type="button" className="link" onClick={() => reader.choose({ kind: 'object', serial })}>
              {`${type} ${noteOf(serial)}`.trim()}
            </button>
          </span>
        ))}
        {goes.length > MOST_SHOWN ? ` ${t('ui.andMore', { count: goes.length - MOST_SHOWN })}` : ''}
        {objects === 0 ? '' : '.'}
      </p>
      {stays === 0 ? null : <p>{t('room.suppose.stays', { count: stays })}</p>}
    </>
  )
}
