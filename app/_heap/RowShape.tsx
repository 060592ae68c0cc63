import { rowClass, rowText } from './looks'
import { CARD_WIDTH, ROW_HEIGHT } from './measure'
import type { Row } from './scene'

interface RowShapeProps {
  readonly row: Row
  readonly y: number
  readonly isLit: boolean
}

export function RowShape({ row, y, isLit }: RowShapeProps) {
  const { x, name, text } = rowText(row)
  return (
    <g className={rowClass(row, isLit, false)} transform={`translate(0 ${y})`}>
      <rect className="row__back" x={2} width={CARD_WIDTH - 4} height={ROW_HEIGHT} />
      {row.depth > 0 ? <path className="row__branch" d={`M${x - 8} 0v${ROW_HEIGHT / 2}h5`} /> : null}
      <text className={row.more > 0 ? 'row__more' : 'row__name'} x={x} y={14.5}>
        {name}
        {text === '' ? null : (
          <tspan className="row__text" dx={8}>
            {text}
          </tspan>
        )}
      </text>
    </g>
  )
}
