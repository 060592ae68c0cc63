'use client'
/**
 * The picture in words: a row for each object drawn, with what holds it and what it holds, and who wrote each of these
 * references on which line; the same data, nothing less.
 */
import { Person } from '../_ui/Mark'
import { kindWords, sizeWords } from './cardWords'
import type { Choice, Light } from './choice'
import type { Card, Edge, Origin, Row, Scene } from './scene'
import { originWords, whenWords } from './scene'

interface ObjectTableProps {
  readonly scene: Scene
  readonly choice: Choice
  readonly light: Light
  readonly onChoose: (choice: Choice) => void
}

export function ObjectTable({ scene, choice, light, onChoose }: ObjectTableProps) {
  return (
    <div className="objects" tabIndex={0} role="region" aria-label="Objects in the heap">
      <table>
        <caption>
          {countWords(scene)} {whenWords(scene)}. Choose one to see what keeps it.
        </caption>
        <colgroup>
          <col />
          <col />
          <col />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Object</th>
            <th scope="col">State</th>
            <th scope="col">Made by</th>
            <th scope="col">Held by</th>
            <th scope="col">Holds</th>
          </tr>
        </thead>
        <tbody>
          {scene.cards.map((card) => (
            <tr
              key={card.key}
              aria-selected={choice?.kind === 'object' && choice.serial === card.serial}
              data-lit={light.cards.has(card.key)}
            >
              <th scope="row">
                <Named card={card} onChoose={onChoose} />
              </th>
              <td className={card.life === 'freed' ? 'objects__freed' : undefined}>{stateWords(card)}</td>
              <td>{card.serial === 0 ? null : <Written origin={card.made} />}</td>
              <td>
                <Holders card={card} scene={scene} />
              </td>
              <td>
                <Held rows={card.rows} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function countWords({ cards }: Scene): string {
  const { length } = cards.filter(({ serial }) => serial !== 0)
  return length === 1 ? '1 object' : `${length} objects`
}

/** The interpreter itself is no object: it can be neither chosen nor measured. */
function Named({ card, onChoose }: { readonly card: Card; readonly onChoose: (choice: Choice) => void }) {
  if (card.serial === 0) return <>{card.title}</>
  const choose = () => onChoose({ kind: 'object', serial: card.serial })
  return (
    <>
      <button type="button" className="objects__name" onClick={choose}>
        {card.title} {card.note}
      </button>
      <div>{card.life === 'freed' ? kindWords(card) : `${kindWords(card)}, ${sizeWords(card.size)}`}</div>
    </>
  )
}

function Holders({ card, scene }: { readonly card: Card; readonly scene: Scene }) {
  const edges = scene.edges.filter((edge) => edge.to.card === card.key)
  const own = rootWords(card)
  if (edges.length === 0 && own === null && card.imports.length === 0) {
    return card.life === 'freed' ? null : <>nothing that is shown</>
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
          {edge.kind === 'weak' ? ' (weak: keeps nothing)' : null}
          {edge.change === 'gone' ? ' (gone in this step)' : null} <Written origin={edge.origin} />
        </li>
      ))}
    </ul>
  )
}

/** What of the interpreter holds a card that stands at the beginning of all ways; null for all others. */
function rootWords(card: Card): string | null {
  switch (card.lane === null ? null : card.kind) {
    case 'module':
      return 'the interpreter, in sys.modules'
    case 'frame':
      return 'the interpreter, while the call runs'
    case 'machinery':
      return 'the interpreter itself'
    default:
      return null
  }
}

/** `events.py _subscribers['reload'][0].__self__`: the card, and the rows from its edge to the arrow's. */
function pathWords(scene: Scene, edge: Edge): string {
  const card = scene.cards.find(({ key }) => key === edge.from.card)
  const at = card?.rows.findIndex((row) => row.key === edge.from.row) ?? -1
  const names: string[] = []
  let depth = Infinity
  for (let i = at; i >= 0; i--) {
    const row = card?.rows[i]
    if (row === undefined || row.depth >= depth) continue
    names.unshift(row.name)
    depth = row.depth
  }
  return card === undefined ? edge.name : `${card.title} ${card.note === '' ? '' : `${card.note} `}${names.join('')}`
}

function Held({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.key} style={{ paddingLeft: `${0.6 * row.depth}em` }}>
          <code>{row.name}</code> {row.text}
          {row.change === 'new' ? ' (new)' : row.change === 'gone' ? ' (gone)' : ''}{' '}
          {row.more > 0 ? null : <Written origin={row.origin} />}
        </li>
      ))}
    </ul>
  )
}

function Written({ origin }: { readonly origin: Origin }) {
  if (origin.file === null) return <>the interpreter</>
  return (
    <>
      <Person face={origin.face} /> {originWords(origin)}
    </>
  )
}

function stateWords(card: Card): string {
  if (card.serial === 0) return ''
  if (card.life === 'freed') return 'freed'
  if (card.life === 'dying') return 'freed in this step'
  const count = card.count === null ? '' : `, count ${card.count}`
  const words = card.life === 'born' ? 'born in this step' : 'alive'
  return card.lingers ? `${words}${count}, outlives the program` : `${words}${count}`
}
