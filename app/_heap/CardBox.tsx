'use client'
/** An object on the screen: a box of its own, which is drawn anew only as it changes. */
import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import { memo } from 'react'
import type { Place } from './arrange'
import { xOf } from './arrange'
import { cardWords } from './cardWords'
import type { Choice, Light, PassMark } from './choice'
import { cardClass, headText } from './looks'
import { CARD_WIDTH, cardHeight } from './measure'
import { RowList } from './RowList'
import type { Card } from './scene'

export interface CardBoxProps {
  readonly card: Card
  readonly place: Place
  readonly light: Light
  readonly isChosen: boolean
  readonly chosenRow: string | null
  readonly isTabStop: boolean
  readonly onChoose: (choice: Choice) => void
  /** `isByKey`: the focus came by the keyboard, and has to be seen. */
  readonly onFocus: (card: string, isByKey: boolean) => void
}

export const CardBox = memo(function CardBox(props: CardBoxProps) {
  const t = useTranslations()
  const { card, place, light, isChosen } = props
  const mark = light.marks.get(card.key) ?? null
  const pressed = (key: KeyboardEvent) => {
    if (key.key !== 'Enter' && key.key !== ' ') return
    key.preventDefault()
    props.onChoose({ kind: 'object', serial: card.serial })
  }
  return (
    <div
      className={cardClass(card, isChosen, light.cards.has(card.key), mark)}
      style={{ left: xOf(place.column), top: place.y, width: CARD_WIDTH, height: cardHeight(card) }}
      data-serial={card.serial}
    >
      <div
        className="object__press"
        role="button"
        aria-label={mark === null ? cardWords(card, t) : `${cardWords(card, t)}, ${mark.badge}`}
        aria-pressed={isChosen}
        tabIndex={props.isTabStop ? 0 : -1}
        data-card={card.key}
        onKeyDown={pressed}
        onFocus={(focus) => props.onFocus(card.key, focus.target.matches(':focus-visible'))}
      />
      <div className="object__back" />
      {/* The label says all of this; what is drawn need not be read again. */}
      <div className="object__face" aria-hidden="true">
        <Head card={card} isAdrift={card.lane !== place.lane && card.lane !== null} mark={mark} />
        <RowList rows={card.rows} light={light} chosenRow={props.chosenRow} />
      </div>
    </div>
  )
})

interface HeadProps {
  readonly card: Card
  readonly isAdrift: boolean
  readonly mark: PassMark | null
}

function Head({ card, isAdrift, mark }: HeadProps) {
  const t = useTranslations()
  const { title, note, badge } = headText(card, isAdrift, mark, t)
  return (
    <div className={card.rows.length === 0 ? 'object__head' : 'object__head object__head--rule'}>
      <span className="object__title">{title}</span> {note === '' ? null : <span className="object__note">{note}</span>}
      <span className="object__badge">{badge}</span>
    </div>
  )
}
