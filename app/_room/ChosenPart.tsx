'use client'
/**
 * What the reader chose in the picture, at the step that is shown: why the object is alive, since when and until when; or what
 * would go if the chosen reference were not there.
 */
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { supposeGone } from '../_data/suppose'
import { useHeapAnswer } from '../_data/useHeapAnswer'
import { isContents, openingOf } from '../_heap/cells'
import { rowByKey } from '../_heap/table/rowByKey'
import type { Row } from '../_heap/scene'
import { originWords } from '../_heap/scene'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import { Mark } from '../_ui/Mark'
import { Explained, Paths } from './Explained'
import { LifePart } from './LifePart'
import { sizesOf } from './LingeringList'
import { SlotPart } from './SlotPart'
import { SupposedWords } from './SupposedWords'
import type { AwayReferences } from './useAwayReferences'
import type { Reader } from './useReader'
import type { ReaderView } from './useReaderView'
import { keeperWords, madeWords } from './verdictWords'

interface ChosenPartProps {
  readonly view: ReaderView
  readonly reader: Reader
  readonly away: AwayReferences
  readonly onOpenFile: (file: string) => void
}

export function ChosenPart(props: ChosenPartProps) {
  const { view, reader } = props
  const { choice, step } = reader
  if (choice === null) return null
  if (choice.kind === 'reference') return <ChosenReference {...props} reference={choice.key} />
  // At the end of the program the verdict's own card tells of those that linger.
  const isTold = step === view.result.endStep && view.result.lingering.includes(choice.serial)
  return isTold ? null : <ChosenObject {...props} serial={choice.serial} />
}

function ChosenObject({ view, reader, onOpenFile, serial }: ChosenPartProps & { readonly serial: number }) {
  const t = useTranslations()
  const { result, scene } = view
  const { step } = reader
  const { index } = result.cursor
  const asked = useMemo(() => ({ serial, step, offset: index.endOf(step) }), [serial, step, index])
  const why = useHeapAnswer(view.desk, 'why', asked)
  const card = scene.cards.find((each) => each.serial === serial)
  const name = card === undefined ? (index.history.types[index.typeOf(serial)]?.name ?? t('ui.object')) : card.title
  return (
    <section className="chosen" aria-labelledby="chosen">
      <Head title={`${name} ${card?.note ?? ''}`.trim()} reader={reader} />
      {why === null ? (
        <p>{t('room.chosen.looking')}</p>
      ) : why.kind === 'alive' ? (
        <>
          <p>
            {t('room.chosen.atStep', {
              step,
              words: keeperWords(why.object, (person) => result.faceOf(person).name, t),
            })}
          </p>
          {why.object.cycle.length === 0 ? null : <Paths paths={[why.object.cycle]} faceOf={result.faceOf} />}
          {why.object.paths.length === 0 ? null : (
            <Explained
              object={why.object}
              tree={why.ways}
              faceOf={result.faceOf}
              areWaysOpen={reader.openWays.has(serial)}
              onTurnWays={(areOpen) => reader.turnWays(serial, areOpen)}
              onOpenFile={onOpenFile}
            />
          )}
          <p className="lingering__fate">
            {sizesOf(why.object, t)}, {madeWords(why.object, (person) => result.faceOf(person).name, t)}.
          </p>
        </>
      ) : (
        <p>{t(`room.chosen.absent.${why.kind}`)}</p>
      )}
      <Life serial={serial} view={view} reader={reader} />
      <LifePart key={serial} serial={serial} result={result} step={step} goTo={reader.goTo} />
    </section>
  )
}

function Life({ serial, view, reader }: Omit<ChosenPartProps, 'onOpenFile' | 'away'> & { readonly serial: number }) {
  const t = useTranslations()
  const { index } = view.result.cursor
  const birth = index.birthStep(serial)
  const death = index.deathStep(serial)
  return (
    <p className="chosen__life">
      <button type="button" className="link" onClick={() => reader.goTo(birth)}>
        {t('room.chosen.made', { step: birth })}
      </button>
      {death < 0 ? (
        <span>{t('room.chosen.never')}</span>
      ) : (
        <button type="button" className="link" onClick={() => reader.goTo(death)}>
          {t('room.chosen.freed', { step: death })}
        </button>
      )}
    </p>
  )
}

function ChosenReference({
  view,
  reader,
  away,
  onOpenFile,
  reference,
}: ChosenPartProps & { readonly reference: string }) {
  const t = useTranslations()
  const { result, scene, ground } = view
  const { step } = reader
  const supposed = useMemo(() => supposeGone(result, step, reference), [result, step, reference])
  const row = useMemo(
    () =>
      scene.cards.flatMap(({ rows }) => rows).find(({ key }) => key === reference) ??
      rowByKey(ground, scene, reference),
    [scene, ground, reference],
  )
  if (row === null) return null
  const title = `${row.name} → ${row.text}`
  return (
    <section className="chosen" aria-labelledby="chosen">
      <Head title={title} reader={reader} />
      <Stored row={row} onOpenFile={onOpenFile} />
      <Cell row={row} reader={reader} />
      <p>{t('room.chosen.ifGone')}</p>
      {supposed === null ? (
        <p>{row.kind === 'weak' ? t('room.chosen.weak') : t('room.chosen.interpreters')}</p>
      ) : (
        <>
          <SupposedWords supposed={supposed} view={view} reader={reader} />
          <label>
            <input
              type="checkbox"
              checked={away.all.some(({ key, isAway }) => key === reference && isAway)}
              onChange={({ target }) => away.turn({ key: reference, title }, target.checked)}
            />{' '}
            {t('room.chosen.withOthers')}
          </label>
        </>
      )}
      {row.kind === 'weak' ? null : (
        <SlotPart key={reference} reference={reference} result={result} step={step} goTo={reader.goTo} />
      )}
    </section>
  )
}

/** A variable that inner functions use: what Python keeps it in, and the way to see that. */
function Cell({ row, reader }: { readonly row: Row; readonly reader: Reader }) {
  const t = useTranslations()
  const isInside = isContents(row.name)
  if (!isInside && row.folded === null) return null
  return (
    <p>
      {t.rich('room.chosen.cell', { path: row.folded ?? row.name, code: (words) => <code>{words}</code> })}{' '}
      <button type="button" className="link" onClick={() => reader.open(openingOf(row.key))}>
        {t(isInside ? 'room.chosen.closeCell' : 'room.chosen.openCell')}
      </button>
    </p>
  )
}

function Stored({ row, onOpenFile }: { readonly row: Row; readonly onOpenFile: (file: string) => void }) {
  const t = useTranslations()
  const { file, face } = row.origin
  if (file === null) return null
  return (
    <p className="chosen__stored">
      <Mark face={face} />{' '}
      {t.rich('room.chosen.stored', {
        name: face.name,
        place: originWords(row.origin, t),
        link: (words) => (
          <button type="button" className="link" onClick={() => onOpenFile(file)}>
            {words}
          </button>
        ),
      })}
    </p>
  )
}

function Head({ title, reader }: { readonly title: string; readonly reader: Reader }) {
  const t = useTranslations()
  return (
    <div className="chosen__head">
      <h3 id="chosen">{title}</h3>
      <Button
        size="icon"
        aria-label={t('room.chosen.nothing')}
        title={t('room.chosen.nothingKey')}
        onClick={() => reader.choose(null)}
      >
        <Icon name="close" />
      </Button>
    </div>
  )
}
