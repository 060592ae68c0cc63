'use client'
/** The rows of a card, a part at a time: of a module with hundreds of names a step draws one part anew. */
import { memo } from 'react'
import type { Light } from './choice'
import { RowBox } from './RowBox'
import type { Row } from './scene'

const ROWS_TOGETHER = 24

interface RowListProps {
  readonly rows: readonly Row[]
  readonly light: Light
  readonly chosenRow: string | null
}

export function RowList({ rows, light, chosenRow }: RowListProps) {
  if (rows.length <= ROWS_TOGETHER) return <RowPart rows={rows} light={light} chosenRow={chosenRow} />
  const parts = Array.from({ length: Math.ceil(rows.length / ROWS_TOGETHER) }, (_, part) => part * ROWS_TOGETHER)
  return parts.map((from) => (
    <div key={from} className="object__part">
      <RowPart rows={rows.slice(from, from + ROWS_TOGETHER)} light={light} chosenRow={chosenRow} />
    </div>
  ))
}

const RowPart = memo(function RowPart({ rows, light, chosenRow }: RowListProps) {
  return rows.map((row) => (
    <RowBox key={row.key} row={row} isLit={light.rows.has(row.key)} isChosen={chosenRow === row.key} />
  ))
}, isSame)

function isSame(a: RowListProps, b: RowListProps): boolean {
  if (a.light !== b.light || a.chosenRow !== b.chosenRow || a.rows.length !== b.rows.length) return false
  return a.rows.every((row, at) => row === b.rows[at])
}
