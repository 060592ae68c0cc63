'use client'
/**
 * The objects that outlive the program: of each kind the first with who keeps it and what must go, the others on demand, a
 * page at a time. One that is chosen, here or in the picture, is always told in full.
 */
import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { FINALIZED_LATE } from '../../lib/blame/fates'
import { FEW, kindsOf } from '../../lib/blame/groups'
import type { Lingering, Verdict } from '../../lib/protocol/verdict'
import { sizeWords } from '../_heap/cardWords'
import { Button } from '../_ui/Button'
import { Explained, Paths } from './Explained'
import { LifePart } from './LifePart'
import type { Reader } from './useReader'
import type { ReaderView } from './useReaderView'
import { SizesPart } from './SizesPart'
import { fateWords, keeperWords, madeWords } from './verdictWords'

const PAGE = 50

export interface VerdictPlace {
  readonly verdict: Verdict
  readonly view: ReaderView
  readonly reader: Reader
  readonly onOpenFile: (file: string) => void
}

export function LingeringList(place: VerdictPlace) {
  const { lingering } = place.verdict
  const kinds = useMemo(() => kindsOf(lingering), [lingering])
  return (
    <ol className="lingering">
      {kinds.map((kind) => (
        <Kind key={kind[0]} kind={kind} lingering={lingering} {...place} />
      ))}
    </ol>
  )
}

interface KindProps extends VerdictPlace {
  readonly kind: readonly number[]
  readonly lingering: readonly Lingering[]
}

function Kind({ kind, lingering, ...place }: KindProps) {
  const [shown, setShown] = useState(0)
  const full = kind.length <= FEW ? kind : kind.filter((at, nth) => nth === 0 || isChosen(place, at))
  const others = kind.length <= FEW ? [] : kind.slice(1)
  const isOpen = shown > 0
  return (
    <>
      {full.map((at) => {
        const object = lingering[at]
        return object === undefined ? null : <LingeringItem key={at} object={object} at={at} {...place} />
      })}
      {others.length === 0 ? null : (
        <li className="lingering__more">
          <Button size="small" aria-expanded={isOpen} onClick={() => setShown(isOpen ? 0 : PAGE)}>
            {others.length.toLocaleString('en')} more like this
          </Button>
          <ul hidden={!isOpen} className="lingering__others">
            {others.slice(0, shown).map((at) => {
              const object = lingering[at]
              return object === undefined ? null : (
                <li key={at}>
                  <Choose object={object} at={at} {...place} />
                </li>
              )
            })}
          </ul>
          {isOpen && shown < others.length ? (
            <Button size="small" kind="quiet" onClick={() => setShown(shown + PAGE)}>
              Show {Math.min(PAGE, others.length - shown)} more
            </Button>
          ) : null}
        </li>
      )}
    </>
  )
}

interface LingeringItemProps extends VerdictPlace {
  readonly object: Lingering
  readonly at: number
}

function LingeringItem({ object, at, ...place }: LingeringItemProps) {
  const { result } = place.view
  const { faceOf } = result
  const nameOf = (person: string | null) => faceOf(person).name
  return (
    <li className="lingering__item" data-chosen={isChosen(place, at)}>
      <Choose object={object} at={at} {...place}>
        <span className="lingering__made">{madeWords(object, nameOf)}</span>
      </Choose>
      <p>{keeperWords(object, nameOf)}</p>
      {object.cycle.length === 0 ? null : <Paths paths={[object.cycle]} faceOf={faceOf} />}
      {object.paths.length === 0 ? null : <Explained object={object} faceOf={faceOf} onOpenFile={place.onOpenFile} />}
      <p className="lingering__fate">
        {sizesOf(object)}; {object.isFinalizedLate ? FINALIZED_LATE : fateWords(object.fate, place.verdict)}.
      </p>
      <SizesPart id={object.id} sizesOf={result.sizesOf} />
      <LifePart serial={result.lingering[at] ?? 0} result={result} reader={place.reader} />
    </li>
  )
}

export function sizesOf({ size, retained }: Lingering): string {
  return retained > size ? `${sizeWords(size)}, ${sizeWords(retained)} with all it keeps` : sizeWords(size)
}

function Choose({ object, at, children, ...place }: LingeringItemProps & { readonly children?: ReactNode }) {
  const { view, reader, onOpenFile } = place
  const serial = view.result.lingering[at] ?? 0
  const chosen = isChosen(place, at)
  const card = view.scene.cards.find((each) => each.serial === serial)
  const choose = () => {
    if (!chosen) reader.goTo(view.result.endStep)
    reader.choose({ kind: 'object', serial })
    const [first] = object.cut
    if (!chosen && first !== undefined && first.file !== null) onOpenFile(first.file)
  }
  return (
    <button type="button" className="lingering__choose" aria-pressed={chosen} onClick={choose}>
      <span className="lingering__name">
        {object.type} {card?.note ?? at + 1}
      </span>
      {children}
    </button>
  )
}

function isChosen({ view, reader }: VerdictPlace, at: number): boolean {
  return reader.choice?.kind === 'object' && reader.choice.serial === view.result.lingering[at]
}
