import type { MouseEvent } from 'react'
import { memo } from 'react'
import { colourOf, letterOf, patternOf } from '../_ui/face'
import type { Choice } from './choice'
import { CARD_WIDTH, cut, INDENT, ROW_HEIGHT, ROW_LETTER } from './measure'
import type { Row } from './scene'
import { originWords } from './scene'

interface RowLineProps {
  readonly row: Row
  readonly y: number
  readonly isLit: boolean
  readonly isChosen: boolean
  readonly onChoose: (choice: Choice) => void
  readonly onOpen: (row: string) => void
}

export const RowLine = memo(function RowLine({ row, y, isLit, isChosen, onChoose, onOpen }: RowLineProps) {
  const x = 12 + row.depth * INDENT
  const room = Math.floor((CARD_WIDTH - x - 34) / ROW_LETTER)
  const name = cut(row.name, room)
  const text = cut(row.text, room - name.length - 1)
  const names = ['row', row.change !== null && `row--${row.change}`, isLit && 'row--lit', isChosen && 'row--chosen']
  const clicked = (click: MouseEvent) => {
    // A value is its object's own business: the click goes on to the card.
    if (row.isValue) return
    click.stopPropagation()
    if (row.more > 0) onOpen(row.key)
    else onChoose({ kind: 'reference', key: row.key })
  }
  return (
    <g className={names.filter(Boolean).join(' ')} transform={`translate(0 ${y})`} onClick={clicked}>
      <title>{titleOf(row)}</title>
      <rect className="row__back" x={2} width={CARD_WIDTH - 4} height={ROW_HEIGHT} />
      {row.depth > 0 ? <path className="row__stem" d={`M${x - 8} 0v${ROW_HEIGHT / 2}h5`} /> : null}
      <text className={row.more > 0 ? 'row__more' : 'row__name'} x={x} y={15.5}>
        {name}
        {text === '' || text === '…' ? null : (
          <tspan className="row__text" dx={8}>
            {text}
          </tspan>
        )}
      </text>
      {row.kind === 'strong' && row.more === 0 && row.origin.face.colour >= 0 ? <Port row={row} /> : null}
    </g>
  )
})

/** The holder's mark at the end of a row, from where its arrow begins. */
function Port({ row }: { readonly row: Row }) {
  const { face } = row.origin
  return (
    <g transform={`translate(${CARD_WIDTH - 22} 3) scale(0.667)`}>
      <path d={patternOf(face).shape} style={{ fill: colourOf(face) }} />
      <text className="port__letter" x={12} y={16.5}>
        {letterOf(face)}
      </text>
    </g>
  )
}

function titleOf(row: Row): string {
  if (row.more > 0) return 'Show more of them'
  return `${row.name} ${row.text}: ${row.origin.face.name}, ${originWords(row.origin)}`
}
