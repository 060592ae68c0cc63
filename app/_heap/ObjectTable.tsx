'use client'
/**
 * The picture in words: a row for each object drawn, with what holds it and what it holds, and who wrote each of these
 * references on which line; the same data, nothing less. What can be chosen and opened there by a click can be here by the keyboard.
 */
import { useTranslations } from 'next-intl'
import { useDeferredValue, useId, useMemo, useState } from 'react'
import { Person } from '../_ui/Mark'
import { kindWords, sizeWords } from './cardWords'
import type { Choice, Light } from './choice'
import type { Card, Origin, Row, Scene } from './scene'
import { originWords, whenWords } from './scene'
import { pathWords, TABLE_ORDERS, type TableOrder, tableRows } from './tableRows'
import type { Translate } from '../_language/translate'

interface ObjectTableProps {
  readonly scene: Scene
  readonly choice: Choice
  readonly light: Light
  readonly onChoose: (choice: Choice) => void
  readonly onOpen: (row: string) => void
}

export function ObjectTable({ scene, choice, light, onChoose, onOpen }: ObjectTableProps) {
  const t = useTranslations()
  const [order, setOrder] = useState<TableOrder>('picture')
  const [searched, setSearched] = useState('')
  const words = useDeferredValue(searched)
  const found = useMemo(() => tableRows(scene, order, words, t), [scene, order, words, t])
  return (
    <div className="objects" tabIndex={0} role="region" aria-label={t('heap.table.title')}>
      <Tools order={order} onOrder={setOrder} searched={searched} onSearch={setSearched} found={found.length} />
      <table>
        <caption>{t('heap.table.caption', { count: objectsIn(scene), when: whenWords(scene, t) })}</caption>
        <colgroup>
          <col />
          <col />
          <col />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('heap.table.object')}</th>
            <th scope="col">{t('heap.table.state')}</th>
            <th scope="col">{t('heap.table.madeBy')}</th>
            <th scope="col">{t('heap.table.heldBy')}</th>
            <th scope="col">{t('heap.table.holds')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((card) => (
            <tr
              key={card.key}
              aria-selected={choice?.kind === 'object' && choice.serial === card.serial}
              data-lit={light.cards.has(card.key)}
            >
              <th scope="row">
                <Named card={card} onChoose={onChoose} />
              </th>
              <td className={card.life === 'freed' ? 'objects__freed' : undefined}>{stateWords(card, light, t)}</td>
              <td>{card.serial === 0 ? null : <Written origin={card.made} />}</td>
              <td>
                <Holders card={card} scene={scene} />
              </td>
              <td>
                <Held rows={card.rows} onChoose={onChoose} onOpen={onOpen} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface ToolsProps {
  readonly order: TableOrder
  readonly onOrder: (order: TableOrder) => void
  readonly searched: string
  readonly onSearch: (words: string) => void
  readonly found: number
}

function Tools({ order, onOrder, searched, onSearch, found }: ToolsProps) {
  const t = useTranslations()
  const [search, sort] = [useId(), useId()]
  return (
    <div className="objects__tools" role="search" aria-label={t('heap.table.searchAbout')}>
      <label htmlFor={search}>{t('heap.table.search')}</label>
      <input
        id={search}
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('heap.table.searchFor')}
        value={searched}
        onChange={(change) => onSearch(change.target.value)}
      />
      <label htmlFor={sort}>{t('heap.table.order')}</label>
      <select
        id={sort}
        value={order}
        onChange={({ target }) => onOrder(TABLE_ORDERS.find((each) => each === target.value) ?? 'picture')}
      >
        {TABLE_ORDERS.map((each) => (
          <option key={each} value={each}>
            {t(`heap.table.orders.${each}`)}
          </option>
        ))}
      </select>
      <span className="objects__found" role="status">
        {searched.trim() === '' ? '' : t('heap.table.found', { count: found })}
      </span>
    </div>
  )
}

function objectsIn({ cards }: Scene): number {
  return cards.filter(({ serial }) => serial !== 0).length
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

function Holders({ card, scene }: { readonly card: Card; readonly scene: Scene }) {
  const t = useTranslations()
  const edges = scene.edges.filter((edge) => edge.to.card === card.key)
  const own = rootWords(card, t)
  if (edges.length === 0 && own === null && card.imports.length === 0) {
    return card.life === 'freed' ? null : <>{t('heap.table.nothingShown')}</>
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
      {edges.map((edge) => (
        <li key={edge.key}>
          <code>{pathWords(scene, edge)}</code>
          {edge.kind === 'weak' ? ` ${t('heap.table.weak')}` : null}
          {edge.change === 'gone' ? ` ${t('heap.table.goneInStep')}` : null} <Written origin={edge.origin} />
        </li>
      ))}
    </ul>
  )
}

/** What of the interpreter holds a card that stands at the beginning of all ways; null for all others. */
function rootWords(card: Card, t: Translate): string | null {
  switch (card.lane === null ? null : card.kind) {
    case 'module':
      return t('heap.table.roots.module')
    case 'frame':
      return t('heap.table.roots.frame')
    case 'machinery':
      return t('heap.table.roots.machinery')
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

function Written({ origin }: { readonly origin: Origin }) {
  const t = useTranslations()
  if (origin.file === null) return <>{origin.face.name}</>
  return (
    <>
      <Person face={origin.face} /> {originWords(origin, t)}
    </>
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
