import type { Place } from './arrange'
import { xOf } from './arrange'
import type { Light, PassMark } from './choice'
import { cardClass, headText, isOutlined } from './looks'
import { CARD_WIDTH, cardHeight, HEAD_HEIGHT, ROW_HEIGHT } from './measure'
import { RowShape } from './RowShape'
import type { Card } from './scene'
import type { Translate } from '../_language/translate'

interface CardShapeProps {
  readonly card: Card
  readonly place: Place
  readonly light: Light
  readonly isChosen: boolean
  readonly t: Translate
}

export function CardShape({ card, place, light, isChosen, t }: CardShapeProps) {
  const mark = light.marks.get(card.key) ?? null
  return (
    <g
      className={cardClass(card, isChosen, light.cards.has(card.key), mark)}
      transform={`translate(${xOf(place.column)} ${place.y})`}
    >
      {isOutlined(card, mark) ? (
        <rect className="object__circle" x={-4} y={-4} width={CARD_WIDTH + 8} height={cardHeight(card) + 8} rx={10} />
      ) : null}
      <rect className="object__back" width={CARD_WIDTH} height={cardHeight(card)} rx={7} />
      <HeadShape card={card} isAdrift={card.lane !== place.lane && card.lane !== null} mark={mark} t={t} />
      {card.rows.map((row, at) => (
        <RowShape key={row.key} row={row} y={HEAD_HEIGHT + at * ROW_HEIGHT} isLit={light.rows.has(row.key)} />
      ))}
    </g>
  )
}

interface HeadShapeProps extends Pick<CardShapeProps, 'card' | 't'> {
  readonly isAdrift: boolean
  readonly mark: PassMark | null
}

function HeadShape({ card, isAdrift, mark, t }: HeadShapeProps) {
  const { title, note, badge } = headText(card, isAdrift, mark, t)
  return (
    <>
      <text className="object__title" x={12} y={20.5}>
        {title}
        {note === '' ? null : (
          <tspan className="object__note" dx={8}>
            {note}
          </tspan>
        )}
      </text>
      <text className="object__badge" x={CARD_WIDTH - 12} y={20}>
        {badge}
      </text>
      {card.rows.length === 0 ? null : <path className="object__rule" d={`M0 ${HEAD_HEIGHT - 2}h${CARD_WIDTH}`} />}
    </>
  )
}
