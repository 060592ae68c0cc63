/** The pieces of a formatted string, as few as can be. */
import { joinedAll } from '../text/codePoints'
import type { Constant, Expr } from './tree'

/** Joins neighbouring constants and drops those that come to nothing. */
export function melt(pieces: readonly Expr[]): Expr[] {
  const result: Expr[] = []
  for (let i = 0; i < pieces.length;) {
    const piece = pieces[i]
    if (piece === undefined) break
    if (piece.kind !== 'Constant') {
      result.push(piece)
      i++
      continue
    }
    const run = [piece]
    for (let next = pieces[i + 1]; next?.kind === 'Constant'; next = pieces[i + run.length]) run.push(next)
    i += run.length
    const melted = meltRun(run)
    if (melted !== null) result.push(melted)
  }
  return result
}

function meltRun(run: readonly Constant[]): Expr | null {
  const first = run[0]
  const last = run[run.length - 1]
  if (first === undefined || last === undefined) return null
  const text = joinedAll('', run.map(textOf))
  if (text === '') return null
  if (run.length === 1) return first
  return { ...first, endLine: last.endLine, endColumn: last.endColumn, value: { type: 'str', value: text } }
}

/** The text of a constant piece; '' for others. */
export function textOf(piece: Expr): string {
  return piece.kind === 'Constant' && piece.value.type === 'str' ? piece.value.value : ''
}
