import type { KeyboardEvent } from 'react'
import { memo } from 'react'
import type { Place } from './arrange'
import { xOf } from './arrange'
import { cardWords } from './cardWords'
import type { Choice, Light } from './choice'
import { CARD_WIDTH, cardHeight, cut, HEAD_HEIGHT, ROW_HEIGHT, TITLE_LETTER } from './measure'
import { RowLine } from './RowLine'
import type { Card } from './scene'

interface CardShapeProps {
  readonly card: Card
  readonly place: Place
  readonly light: Light
  readonly isChosen: boolean
  readonly chosenRow: string | null
  readonly isTabStop: boolean
  readonly onChoose: (choice: Choice) => void
  readonly onOpen: (row: string) => void
  /** `isByKey`: the focus came by the keyboard, and has to be seen. */
  readonly onFocus: (card: string, isByKey: boolean) => void
}

export const CardShape = memo(function CardShape(props: CardShapeProps) {
  const { card, place, light, isChosen } = props
  const choose = () => props.onChoose({ kind: 'object', serial: card.serial })
  const pressed = (key: KeyboardEvent) => {
    if (key.key !== 'Enter' && key.key !== ' ') return
    key.preventDefault()
    choose()
  }
  return (
    <g
      className={classOf(card, isChosen, light)}
      style={{ transform: `translate(${xOf(place.column)}px, ${place.y}px)` }}
      onClick={choose}
    >
      <rect
        className="object__back"
        width={CARD_WIDTH}
        height={cardHeight(card)}
        rx={7}
        role="button"
        aria-label={cardWords(card)}
        aria-pressed={isChosen}
        tabIndex={props.isTabStop ? 0 : -1}
        data-card={card.key}
        onKeyDown={pressed}
        onFocus={(focus) => props.onFocus(card.key, focus.target.matches(':focus-visible'))}
      />
      {/* The label says all of this; what is drawn need not be read again. */}
      <g aria-hidden="true">
        <CardHead card={card} isAdrift={card.lane !== place.lane && card.lane !== null} />
        {card.rows.map((row, at) => (
          <RowLine
            key={row.key}
            row={row}
            y={HEAD_HEIGHT + at * ROW_HEIGHT}
            isLit={light.rows.has(row.key)}
            isChosen={props.chosenRow === row.key}
            onChoose={props.onChoose}
            onOpen={props.onOpen}
          />
        ))}
      </g>
    </g>
  )
})

/** `isAdrift`: nothing leads to it any more, and it stands where it stood. */
function CardHead({ card, isAdrift }: { readonly card: Card; readonly isAdrift: boolean }) {
  const badge = isAdrift && card.count !== 0 ? `out of reach, ${badgeOf(card)}` : badgeOf(card)
  const room = Math.floor((CARD_WIDTH - 24 - badge.length * 7) / TITLE_LETTER)
  const title = cut(card.title, room)
  const note = cut(card.note, room - title.length - 1)
  return (
    <>
      <text className="object__title" x={12} y={21.5}>
        {title}
        {note === '' || note === '…' ? null : (
          <tspan className="object__note" dx={8}>
            {note}
          </tspan>
        )}
      </text>
      <text className="object__badge" x={CARD_WIDTH - 12} y={21}>
        {badge}
      </text>
      {card.rows.length === 0 ? null : <path className="object__rule" d={`M0 ${HEAD_HEIGHT - 2}h${CARD_WIDTH}`} />}
    </>
  )
}

function badgeOf(card: Card): string {
  if (card.life === 'freed') return 'freed'
  if (card.life === 'dying') return 'freed now'
  if (card.hidden > 0) return card.hidden === 1 ? '1 name not shown' : `${card.hidden} names not shown`
  if (card.count === null) return card.life === 'born' ? 'new' : ''
  return `${card.life === 'born' ? 'new, ' : ''}count ${card.count}`
}

function classOf(card: Card, isChosen: boolean, light: Light): string {
  const names = ['object', `object--${card.kind}`, `object--${card.life}`]
  if (card.lingers) names.push('object--lingers')
  if (isChosen) names.push('object--chosen')
  if (light.cards.has(card.key)) names.push('object--lit')
  return names.join(' ')
}
