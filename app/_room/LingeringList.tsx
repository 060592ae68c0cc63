'use client'
/**
 * The objects that outlive the program: of each kind the first with who keeps it and what must go, the others on demand; kinds
 * and others a page at a time. One that is chosen, here or in the picture, is always told in full.
 *
 * There may be hundreds, and a step of the reader's changes none of them: what goes into one is the same from step to step.
 */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { memo, useCallback, useMemo, useState } from 'react'

import { FEW, kindsOf } from '../../lib/blame/groups'
import type { Lingering, Verdict } from '../../lib/protocol/verdict'
import type { RunResult } from '../_data/runResult'
import { type HeapDesk, useHeapAnswer } from '../_data/useHeapAnswer'
import { sizeWords } from '../_heap/cardWords'
import { Button } from '../_ui/Button'
import { Explained, Paths } from './Explained'
import { LifePart } from './LifePart'
import type { Reader } from './useReader'
import { ShowMore } from './ShowMore'
import { SizesPart } from './SizesPart'
import { fateWords, keeperWords, madeWords } from './verdictWords'
import type { Translate } from '../_language/translate'

/** So many kinds at a time. */
const KINDS = 12
/** So many others of a kind at a time. */
const PAGE = 50

interface LingeringListProps extends Pick<Reader, 'step' | 'choice' | 'openWays' | 'goTo' | 'choose' | 'turnWays'> {
  readonly verdict: Verdict
  readonly result: RunResult
  readonly desk: HeapDesk
  readonly onOpenFile: (file: string) => void
  /** Told which file has to do with what was chosen; the reader did not ask for it. */
  readonly onFollowFile: (file: string) => void
}

export function LingeringList(props: LingeringListProps) {
  const { verdict, result, desk, step, choice, openWays, goTo, choose, turnWays, onOpenFile, onFollowFile } = props
  const { lingering } = verdict
  const kinds = useMemo(() => kindsOf(lingering), [lingering])
  const names = useNames(result, desk, lingering)
  const [shown, setShown] = useState(KINDS)
  const [openLives, setOpenLives] = useState<readonly number[]>([])
  const turnLife = useCallback(
    (at: number, isOpen: boolean) =>
      setOpenLives((open) => (isOpen ? [...open, at] : open.filter((each) => each !== at))),
    [],
  )
  const isChosenAt = (at: number) => choice?.kind === 'object' && choice.serial === (result.lingering[at] ?? 0)
  const itemOf = (at: number): ItemProps | null => {
    const object = lingering[at]
    const serial = result.lingering[at] ?? 0
    if (object === undefined) return null
    const isChosen = isChosenAt(at)
    const lifeStep = openLives.includes(at) ? step : null
    const name = names[at] ?? ''
    const areWaysOpen = openWays.has(serial)
    const turns = { turnLife, turnWays }
    return {
      object,
      at,
      serial,
      name,
      isChosen,
      areWaysOpen,
      lifeStep,
      verdict,
      result,
      goTo,
      choose,
      onOpenFile,
      onFollowFile,
      ...turns,
    }
  }
  return (
    <ol className="lingering">
      {kinds
        .filter((kind, nth) => nth < shown || kind.some(isChosenAt))
        .map((kind) => (
          <Kind key={kind[0]} kind={kind} itemOf={itemOf} />
        ))}
      {shown < kinds.length ? (
        <li className="lingering__more">
          <ShowMore words="showMoreKinds" shown={shown} total={kinds.length} page={KINDS} onShow={setShown} />
        </li>
      ) : null}
    </ol>
  )
}

/** Their classes alone until it is known which one of its class each is. */
function useNames(result: RunResult, desk: HeapDesk, lingering: readonly Lingering[]): readonly string[] {
  const asked = useMemo(() => ({ step: result.endStep, serials: result.lingering }), [result])
  const notes = useHeapAnswer(desk, 'notes', asked)
  return useMemo(
    () => lingering.map(({ type }, at) => (notes === null ? type : `${type} ${notes[at] || at + 1}`)),
    [lingering, notes],
  )
}

interface KindProps {
  readonly kind: readonly number[]
  readonly itemOf: (at: number) => ItemProps | null
}

function Kind({ kind, itemOf }: KindProps) {
  const t = useTranslations()
  const [shown, setShown] = useState(0)
  const full = kind.length <= FEW ? kind : kind.filter((at, nth) => nth === 0 || itemOf(at)?.isChosen === true)
  const others = kind.length <= FEW ? [] : kind.slice(1)
  const isOpen = shown > 0
  return (
    <>
      {full.map((at) => {
        const item = itemOf(at)
        return item === null ? null : <LingeringItem key={at} {...item} />
      })}
      {others.length === 0 ? null : (
        <li className="lingering__more">
          <Button size="small" aria-expanded={isOpen} onClick={() => setShown(isOpen ? 0 : PAGE)}>
            {t('room.lingering.moreLikeThis', { count: others.length })}
          </Button>
          <ul hidden={!isOpen} className="lingering__others">
            {others.slice(0, shown).map((at) => {
              const item = itemOf(at)
              return item === null ? null : (
                <li key={at}>
                  <Choose {...item} />
                </li>
              )
            })}
          </ul>
          {isOpen ? (
            <ShowMore words="showMore" shown={shown} total={others.length} page={PAGE} onShow={setShown} />
          ) : null}
        </li>
      )}
    </>
  )
}

interface ItemProps extends Pick<
  LingeringListProps,
  'verdict' | 'result' | 'goTo' | 'choose' | 'turnWays' | 'onOpenFile' | 'onFollowFile'
> {
  readonly object: Lingering
  readonly at: number
  readonly serial: number
  readonly name: string
  readonly isChosen: boolean
  readonly areWaysOpen: boolean
  /** Where the reader stands, if its life is open. */
  readonly lifeStep: number | null
  readonly turnLife: (at: number, isOpen: boolean) => void
}

const LingeringItem = memo(function LingeringItem(item: ItemProps) {
  const t = useTranslations()
  const { object, at, serial, isChosen, verdict, result, onOpenFile } = item
  const { faceOf } = result
  const nameOf = (person: string | null) => faceOf(person).name
  return (
    <li className="lingering__item" data-chosen={isChosen}>
      <Choose {...item}>
        <span className="lingering__made">{madeWords(object, nameOf, t)}</span>
      </Choose>
      <p>{keeperWords(object, nameOf, t)}</p>
      {object.cycle.length === 0 ? null : <Paths paths={[object.cycle]} faceOf={faceOf} />}
      {object.paths.length === 0 ? null : (
        <Explained
          object={object}
          tree={null}
          faceOf={faceOf}
          areWaysOpen={item.areWaysOpen}
          onTurnWays={(areOpen) => item.turnWays(serial, areOpen)}
          onOpenFile={onOpenFile}
        />
      )}
      <p className="lingering__fate">
        {sizesOf(object, t)};{' '}
        {object.isFinalizedLate ? t('room.verdict.finalizedLate') : fateWords(object.fate, verdict, t)}.
      </p>
      <SizesPart id={object.id} sizesOf={result.sizesOf} />
      <LifePart
        serial={serial}
        result={result}
        step={item.lifeStep}
        goTo={item.goTo}
        onOpen={(isOpen) => item.turnLife(at, isOpen)}
      />
    </li>
  )
})

export function sizesOf({ size, retained }: Lingering, t: Translate): string {
  if (retained <= size) return sizeWords(size, t)
  return t('room.lingering.sizes', { size: sizeWords(size, t), retained: sizeWords(retained, t) })
}

function Choose({ children, ...item }: ItemProps & { readonly children?: ReactNode }) {
  const { object, serial, name, isChosen, result, goTo, choose, onFollowFile } = item
  const chosen = () => {
    if (!isChosen) goTo(result.endStep)
    choose({ kind: 'object', serial })
    const [first] = object.cut
    if (!isChosen && first !== undefined && first.file !== null) onFollowFile(first.file)
  }
  return (
    <button type="button" className="lingering__choose" aria-pressed={isChosen} onClick={chosen}>
      <span className="lingering__name">{name}</span>
      {children}
    </button>
  )
}
