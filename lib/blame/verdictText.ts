/** A verdict as a short text that a student understands: what outlived the program, who holds it, what must go. */
import { keeperWords } from './keeperWords'
import { kindLines } from './kindLines'
import { FINALIZED_LATE } from './fates'
import { makerText, placeText } from './placeWords'
import { togetherLines } from './togetherWords'
import { type CutEdge, type Edge, type Lingering, lingeringCount, type Place, type Verdict } from './verdict'

export function verdictText(verdict: Verdict): string {
  const { lingering, unlisted, together, exit } = verdict
  if (lingering.length === 0) return [nothingLingers(verdict), fateLine(verdict)].join('\n')
  const kinds = kindLines(lingering, unlisted, (object) => objectLines(object, exit.kind))
  return [headline(verdict), ...kinds, ...togetherLines(together, lingeringCount(verdict)), '', fateLine(verdict)].join(
    '\n',
  )
}

function headline(verdict: Verdict): string {
  const total = lingeringCount(verdict)
  const objects = total === 1 ? '1 object' : `${total} objects`
  if (verdict.exit.kind === 'limit') return `${objects} ${total === 1 ? 'was' : 'were'} alive when the run was ended.`
  return `${objects} ${total === 1 ? 'outlives' : 'outlive'} the program.`
}

function nothingLingers({ exit }: Verdict): string {
  if (exit.kind === 'ok') return 'Nothing lingers: every instance was gone when the last line had run.'
  return exit.kind === 'exception'
    ? 'The program ended in an exception; no instance was alive after it.'
    : 'The run was ended before the program was; no instance was alive then.'
}

function objectLines(object: Lingering, exit: Verdict['exit']['kind']): string[] {
  const { type, made, paths, cut, cycle, circle } = object
  const lines = [
    '',
    `${type}${madeAt(made)} ${exit === 'limit' ? 'was alive when the run was ended.' : fateWords(object)}`,
  ]
  paths.forEach((path, at) => lines.push(`  ${at === 0 ? 'held' : 'and '} by ${path.map(edgeText).join(' -> ')}`))
  if (cycle.length > 0) lines.push(`  held by a cycle alone: ${cycle.map(edgeText).join(' -> ')}`)
  lines.push(`  ${keeperWords(object)}`)
  if (cut.length > 0)
    lines.push(
      `  To free it, ${cut.length === 1 ? 'this must go' : `these ${cut.length} must go`}: ${cut.map(cutText).join('; ')}`,
    )
  if (circle.length > 0)
    lines.push(`  Then it waits for the cycle collector, in a circle: ${circle.map(edgeText).join(' -> ')}`)
  return lines
}

function madeAt(made: Place): string {
  return made.file === null ? '' : ` (made ${makerText(made)})`
}

function edgeText(edge: Edge): string {
  return edge.file === null ? edge.edge : `${edge.edge} (${placeText(edge)})`
}

function cutText(edge: CutEdge): string {
  return edgeText({ ...edge, edge: edge.expression })
}

function fateWords({ fate, isFinalizedLate }: Lingering): string {
  if (isFinalizedLate) return `is still alive when the last line has run; it is ${FINALIZED_LATE}.`
  switch (fate) {
    case 'exit':
      return 'is still alive when the last line has run; it goes during exit.'
    case 'exit-late':
      return 'is still alive when the last line has run; it goes so late in the exit that print is gone.'
    case 'never':
      return 'is never freed: only the operating system takes its memory back.'
    case 'counted':
    case 'collected':
      return 'is still alive when the last line has run.'
  }
}

function fateLine({ fates, exit }: Verdict): string {
  const early = `Instances: ${fates.counted} freed by their count, ${fates.collected} by the cycle collector`
  if (exit.kind === 'limit') return `${early}, ${fates.never} alive when the run was ended.`
  return `${early}, ${fates.exit} during exit, ${fates['exit-late']} too late to print, ${fates.never} never.`
}
