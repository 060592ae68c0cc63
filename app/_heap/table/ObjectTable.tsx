'use client'
/**
 * The picture in words, and whatever else lives in the heap: a row for each object, with what holds it and what it holds, and who wrote
 * each of these references on which line. What can be chosen and opened in the picture by a click can be here by the keyboard.
 *
 * All objects are listed, searched and put in order; of a long list only the rows about those in sight are in the page, and it says
 * how many there are (useRowWindow.ts).
 */
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, memo, useCallback, useDeferredValue, useRef, useState } from 'react'
import type { Translate } from '../../_language/translate'
import { kindWords, sizeWords } from '../cardWords'
import type { Choice, Light } from '../choice'
import type { Card, Row, Scene } from '../scene'
import { whenWords } from '../scene'
import { Written } from '../Written'
import { holdersOf } from './holdersOf'
import type { TableHeap } from './TableHeap'
import { TableTools } from './TableTools'
import { tellObject } from './tellObject'
import { type Asked, type Rows, type TableGround, useRows } from './useRows'
import { type RowWindow, useRowWindow } from './useRowWindow'

interface ObjectTableProps {
  readonly scene: Scene
  readonly ground: TableGround
  readonly choice: Choice
  readonly light: Light
  readonly onChoose: (choice: Choice) => void
  readonly onOpen: (row: string) => void
}

const NOTHING_ASKED: Asked = { scope: 'all', order: 'picture', searched: '' }
const NOTHING_OPENED: ReadonlyMap<string, number> = new Map()

export const ObjectTable = memo(function ObjectTable(props: ObjectTableProps) {
  const t = useTranslations()
  const { scene, ground } = props
  const [asked, setAsked] = useState(NOTHING_ASKED)
  const [opened, setOpened] = useState(NOTHING_OPENED)
  const rows = useRows(scene, ground, useDeferredValue(asked))
  const { heap, entries, isDone } = rows
  const view = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const { onScroll, goToEnd, ...part } = useRowWindow(view, body, entries.length, subjectOf(asked))
  const { onOpen } = props
  const open = useCallback(
    (row: string) => {
      // What is folded in the picture is opened there too.
      if (scene.cards.some((card) => card.rows.some(({ key }) => key === row))) onOpen(row)
      else setOpened((before) => new Map(before).set(row, (before.get(row) ?? 0) + 1))
    },
    [scene, onOpen],
  )
  return (
    <div
      ref={view}
      className="objects"
      tabIndex={0}
      role="region"
      aria-label={t('heap.table.title')}
      aria-busy={!isDone}
      onScroll={onScroll}
      onKeyDown={(pressed) => goByKey(pressed, goToEnd)}
    >
      <TableTools asked={asked} onAsk={setAsked} found={isDone ? entries.length : null} />
      <table aria-rowcount={entries.length + 1}>
        <caption>
          <span>
            {t('heap.table.caption', { count: heap.count, when: whenWords(scene, t), drawn: objectsIn(scene) })}
          </span>
        </caption>
        <colgroup>
          <col />
          <col />
          <col />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t('heap.table.object')}</th>
            <th scope="col">{t('heap.table.state')}</th>
            <th scope="col">{t('heap.table.madeBy')}</th>
            <th scope="col">{t('heap.table.heldBy')}</th>
            <th scope="col">{t('heap.table.holds')}</th>
          </tr>
        </thead>
        <Room height={part.above} />
        <tbody ref={body}>
          {Array.from(entries.subarray(part.first, part.end), (entry, at) => (
            <ObjectRow
              key={entry}
              {...props}
              rows={rows}
              entry={entry}
              at={part.first + at}
              opened={opened}
              onOpen={open}
            />
          ))}
        </tbody>
        <Room height={part.below} />
      </table>
    </div>
  )
})

/** Another list is looked at from its beginning; the same one at another step is not left. */
function subjectOf({ scope, order, searched }: Asked): string {
  return `${scope} ${order} ${searched}`
}

/** In place of rows that are not in the page. */
function Room({ height }: { readonly height: number }) {
  if (height === 0) return null
  return (
    <tbody aria-hidden="true">
      <tr style={{ height }} />
    </tbody>
  )
}

/** From name to name, up and down; to the first row and to the last. */
function goByKey(pressed: KeyboardEvent, goToEnd: RowWindow['goToEnd']): void {
  const { key, target, currentTarget } = pressed
  if (!(target instanceof Element) || target.matches('input, select')) return
  if (key === 'Home' || key === 'End') goToEnd(key === 'Home' ? 'first' : 'last')
  else if ((key !== 'ArrowDown' && key !== 'ArrowUp') || !goToName(currentTarget, target, key === 'ArrowDown' ? 1 : -1))
    return
  pressed.preventDefault()
}

/** False where there is none to go to. */
function goToName(table: Element, from: Element, by: 1 | -1): boolean {
  if (!from.matches('.objects__name')) return false
  const names = [...table.querySelectorAll<HTMLElement>('.objects__name')]
  const next = names[names.findIndex((name) => name === from) + by]
  next?.focus()
  return next !== undefined
}

interface ObjectRowProps extends Omit<ObjectTableProps, 'ground'> {
  readonly rows: Rows
  readonly entry: number
  /** Its place among all rows, from 0. */
  readonly at: number
  readonly opened: ReadonlyMap<string, number>
}

const ObjectRow = memo(function ObjectRow({
  rows,
  entry,
  at,
  opened,
  choice,
  light,
  onChoose,
  onOpen,
}: ObjectRowProps) {
  const t = useTranslations()
  const { heap } = rows
  const card = tellObject(heap, entry, opened)
  if (card === null) return null
  return (
    <tr
      aria-rowindex={at + 2}
      aria-selected={choice?.kind === 'object' && choice.serial === card.serial}
      data-lit={light.cards.has(card.key)}
    >
      <th scope="row">
        <Named card={card} onChoose={onChoose} />
      </th>
      <td className={card.life === 'freed' ? 'objects__freed' : undefined}>{stateWords(card, light, t)}</td>
      <td>{card.serial === 0 ? null : <Written origin={card.made} />}</td>
      <td>
        <HoldersCell card={card} rows={rows} entry={entry} />
      </td>
      <td>
        <Held rows={card.rows} onChoose={onChoose} onOpen={onOpen} />
      </td>
    </tr>
  )
})

function objectsIn({ cards }: Scene): number {
  return cards.filter(({ serial, life }) => serial !== 0 && life !== 'freed').length
}

/** The interpreter itself is no object: it can be neither chosen nor measured. */
function Named({ card, onChoose }: { readonly card: Card; readonly onChoose: (choice: Choice) => void }) {
  const t = useTranslations()
  if (card.serial === 0) return <>{card.title}</>
  const choose = () => onChoose({ kind: 'object', serial: card.serial })
  return (
    <>
      <button type="button" className="objects__name" onClick={choose}>
        {card.title} {card.note}
      </button>
      <div>{card.life === 'freed' ? kindWords(card, t) : `${kindWords(card, t)}, ${sizeWords(card.size, t)}`}</div>
    </>
  )
}

interface HoldersCellProps {
  readonly card: Card
  readonly rows: Rows
  readonly entry: number
}

function HoldersCell({ card, rows, entry }: HoldersCellProps) {
  const t = useTranslations()
  const { shown, more } = holdersOf(rows.heap, rows.referrers, entry, card)
  const own = rootWords(card, rows.heap, entry, t)
  if (shown.length === 0 && own === null && card.imports.length === 0) {
    if (card.life === 'freed') return null
    return <>{rows.referrers === null ? t('heap.table.looking') : t('heap.table.nothingShown')}</>
  }
  return (
    <ul>
      {own === null ? null : <li>{own}</li>}
      {card.imports.map(({ key, by, name, origin }) => (
        <li key={key}>
          <code>
            {by} {name}
          </code>{' '}
          <Written origin={origin} />
        </li>
      ))}
      {shown.map(({ key, path, isWeak, change, origin }) => (
        <li key={key}>
          <code>{path}</code>
          {isWeak ? ` ${t('heap.table.weak')}` : null}
          {change === 'gone' ? ` ${t('heap.table.goneInStep')}` : null} <Written origin={origin} />
        </li>
      ))}
      {more === 0 ? null : <li>{t('heap.moreRows', { count: more })}</li>}
    </ul>
  )
}

/** What of the interpreter holds an object at which ways begin; null for all others. */
function rootWords(card: Card, heap: TableHeap, entry: number, t: Translate): string | null {
  if (heap.cardOf(entry) !== undefined && card.lane === null) return null
  switch (card.kind) {
    case 'module':
      return t('heap.table.roots.module')
    case 'frame':
      return heap.isRunning(entry) ? t('heap.table.roots.frame') : null
    case 'machinery':
      return card.lane === null ? null : t('heap.table.roots.machinery')
    default:
      return null
  }
}

interface HeldProps extends Pick<ObjectTableProps, 'onChoose' | 'onOpen'> {
  readonly rows: readonly Row[]
}

function Held({ rows, onChoose, onOpen }: HeldProps) {
  const t = useTranslations()
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.key} style={{ paddingLeft: `${0.6 * row.depth}em` }}>
          <HeldName row={row} onChoose={onChoose} onOpen={onOpen} /> {row.text}
          {row.change === 'new' ? ` ${t('heap.new')}` : row.change === 'gone' ? ` ${t('heap.gone')}` : ''}{' '}
          {row.more > 0 ? null : <Written origin={row.origin} />}
        </li>
      ))}
    </ul>
  )
}

/** A plain value is its object's own business, as in the picture. */
function HeldName({ row, onChoose, onOpen }: Omit<HeldProps, 'rows'> & { readonly row: Row }) {
  if (row.isValue) return <code>{row.name}</code>
  const press = () => (row.more > 0 ? onOpen(row.key) : onChoose({ kind: 'reference', key: row.key }))
  return (
    <button type="button" className="objects__reference" onClick={press}>
      {row.name}
    </button>
  )
}

function stateWords(card: Card, { marks }: Light, t: Translate): string {
  const words = lifeWords(card, t)
  const mark = marks.get(card.key)
  return mark === undefined || card.serial === 0 ? words : `${words}, ${mark.badge}`
}

function lifeWords(card: Card, t: Translate): string {
  if (card.serial === 0) return ''
  if (card.life === 'freed') return t('heap.card.freed')
  if (card.life === 'dying') return t('heap.card.dying')
  const words = [card.life === 'born' ? t('heap.card.born') : t('heap.table.alive')]
  if (card.count !== null) words.push(t('heap.card.count', { count: card.count }))
  if (card.lingers) words.push(t('heap.card.outlives'))
  if (card.isInCircle) words.push(t('heap.card.inCircle'))
  return words.join(', ')
}
