'use client'
/** An answer about growth: the collections that grew all the way, each a way into the picture and the editor, then what there is more of. */
import { useTranslations } from 'next-intl'
import type { Growing, Growth } from '../../lib/blame/growth'
import type { Place } from '../../lib/blame/verdict'
import { sizeWords } from '../_heap/cardWords'
import { Person } from '../_ui/Mark'
import { GrownTable } from './GrownTable'
import type { Reader } from './useReader'
import type { ReaderView } from './useReaderView'

interface GrownProps {
  readonly growth: Growth
  readonly view: ReaderView
  readonly reader: Reader
  readonly onOpenFile: (file: string) => void
}

const MOST_COLLECTIONS = 8

export function Grown(props: GrownProps) {
  const t = useTranslations()
  const { growth, view, onOpenFile } = props
  const { from, to, total, growing, classes, lines, people } = growth
  const [objects, objectsAfter] = total.objects
  const [bytes, bytesAfter] = total.bytes
  const sizes = { size: sizeWords(bytes, t), sizeAfter: sizeWords(bytesAfter, t) }
  return (
    <>
      <p>{t('room.growth.heap', { from, to, objects, objectsAfter, ...sizes })}</p>
      {growing.length === 0 ? (
        <p>{t('room.growth.none')}</p>
      ) : (
        <ul className="growth__list">
          {growing.slice(0, MOST_COLLECTIONS).map((each) => (
            <Collection key={each.id} {...props} growing={each} />
          ))}
        </ul>
      )}
      <GrownTable
        title={t('room.growth.classes')}
        rows={classes.map((row) => ({ ...row, key: `${row.module} ${row.type}`, what: <code>{row.type}</code> }))}
      />
      <GrownTable
        title={t('room.growth.lines')}
        rows={lines.map((row) => ({
          ...row,
          key: `${row.file} ${row.line}`,
          what: <Line place={row} view={view} onOpenFile={onOpenFile} />,
        }))}
      />
      <GrownTable
        title={t('room.growth.people')}
        rows={people.map((row) => ({ ...row, key: row.by, what: <Person face={view.result.faceOf(row.by)} /> }))}
      />
    </>
  )
}

function Collection({ growth, growing, view, reader, onOpenFile }: GrownProps & { readonly growing: Growing }) {
  const t = useTranslations()
  const { id, expression, lengths, items, retained, path, filled } = growing
  const { index } = view.result.cursor
  const choose = () => {
    reader.goTo(growth.to)
    reader.choose({ kind: 'object', serial: index.serialAt(id, index.endOf(growth.to)) })
  }
  const known = lengths.filter((length) => length !== null)
  const made = path.at(-1)
  return (
    <li>
      <p>
        <button type="button" className="link" onClick={choose}>
          <code>{expression}</code>
        </button>{' '}
        {t('room.growth.collection', { lengths: known.join(', '), items, size: sizeWords(retained, t) })}
      </p>
      {made === undefined || made.file === null ? null : (
        <p className="growth__place">
          {t('room.growth.kept')} <Line place={made} view={view} onOpenFile={onOpenFile} />
        </p>
      )}
      {filled.map((place) => (
        <p key={`${place.file} ${place.line}`} className="growth__place">
          {t('room.growth.filled', { count: place.items })} <Line place={place} view={view} onOpenFile={onOpenFile} />
        </p>
      ))}
    </li>
  )
}

interface LineProps extends Pick<GrownProps, 'view' | 'onOpenFile'> {
  readonly place: Place
}

/** A line and who wrote it. */
function Line({ place: { file, line, by }, view, onOpenFile }: LineProps) {
  const t = useTranslations()
  if (file === null) return t('ui.people.interpreter')
  return (
    <>
      <Person face={view.result.faceOf(by)} />{' '}
      <button type="button" className="link" onClick={() => onOpenFile(file)}>
        {t('ui.place', { file, line: line ?? 0 })}
      </button>
    </>
  )
}
