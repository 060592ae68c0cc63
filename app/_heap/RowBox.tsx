'use client'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { rowClass, rowText, rowTitle } from './looks'
import type { Row } from './scene'

/** To both sides of a row, within its card. */
const ROW_MARGIN = 2

interface RowBoxProps {
  readonly row: Row
  readonly isLit: boolean
  readonly isChosen: boolean
}

export const RowBox = memo(function RowBox({ row, isLit, isChosen }: RowBoxProps) {
  const t = useTranslations()
  const { x, name, text } = rowText(row)
  // A value is its object's own business: a click goes on to the card.
  const answers = row.isValue ? {} : { 'data-row': row.key, 'data-more': row.more > 0 ? '' : undefined }
  return (
    <div
      className={rowClass(row, isLit, isChosen)}
      title={rowTitle(row, t)}
      style={{ paddingLeft: x - ROW_MARGIN }}
      {...answers}
    >
      {row.depth > 0 ? <span className="row__stem" /> : null}
      <span className={row.more > 0 ? 'row__more' : 'row__name'}>{name}</span>{' '}
      {text === '' ? null : <span className="row__text">{text}</span>}
    </div>
  )
})
