'use client'
/** The picture in words: a row for each object drawn, with what holds it and what it holds; the same data, nothing less. */
import { Person } from '../_ui/Mark'
import { kindWords, sizeWords } from './cardWords'
import type { Choice, Light } from './choice'
import type { Card, Edge, Origin, Row, Scene } from './scene'

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
          {scene.cards.length} objects after step {scene.step}. Choose one to see what keeps it.
        </caption>
        <thead>
          <tr>
            <th scope="col">Object</th>
            <th scope="col">State</th>
            <th scope="col">Made by</th>
            <th scope="col">Held by</th>
            <th scope="col">Holds</th>
            <th scope="col">Size</th>
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
                <button
                  type="button"
                  className="objects__name"
                  onClick={() => onChoose({ kind: 'object', serial: card.serial })}
                >
                  {card.title} {card.note}
                </button>
                <div>{kindWords(card)}</div>
              </th>
              <td className={card.life === 'freed' ? 'objects__freed' : undefined}>{stateWords(card)}</td>
              <td>{card.made.file === null ? 'the interpreter' : <Written origin={card.made} />}</td>
              <td>
                <Holders card={card} scene={scene} />
              </td>
              <td>
                <Held rows={card.rows} />
              </td>
              <td>{card.life === 'freed' ? '' : sizeWords(card.size)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Holders({ card, scene }: { readonly card: Card; readonly scene: Scene }) {
  const edges = scene.edges.filter((edge) => edge.to.card === card.key)
  if (edges.length === 0) return card.lane === null ? <>nothing shown</> : <>the interpreter</>
  return (
    <ul>
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
        <li key={row.key} style={{ paddingLeft: `${row.depth}em` }}>
          <code>{row.name}</code> {row.text}
          {row.change === 'new' ? ' (new)' : row.change === 'gone' ? ' (gone)' : ''}
        </li>
      ))}
    </ul>
  )
}

function Written({ origin }: { readonly origin: Origin }) {
  if (origin.file === null) return <>the interpreter</>
  return (
    <>
      <Person face={origin.face} /> {origin.file} line {origin.line}
    </>
  )
}

function stateWords(card: Card): string {
  if (card.life === 'freed') return 'freed'
  if (card.life === 'dying') return 'freed in this step'
  const count = card.count === null ? '' : `, count ${card.count}`
  const words = card.life === 'born' ? 'born in this step' : 'alive'
  return card.lingers ? `${words}${count}, outlives the program` : `${words}${count}`
}
