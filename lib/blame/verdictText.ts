/** A verdict as a short text that a student understands: what outlived the program, who holds it, what must go. */
import { FEW, kindsOf } from './groups'
import { keeperWords } from './keeperWords'
import { placeText, togetherLines } from './togetherWords'
import { type CutEdge, type Edge, type Lingering, lingeringCount, type Place, type Verdict } from './verdict'

export function verdictText(verdict: Verdict): string {
  const { lingering, unlisted, together, exit } = verdict
  if (lingering.length === 0) return [nothingLingers(verdict), fateLine(verdict)].join('\n')
  const more = unlisted === 0 ? [] : ['', `${unlisted} more are not listed.`]
  const kinds = kindsOf(lingering).flatMap((kind) =>
    kindLines(
      kind.flatMap((at) => lingering[at] ?? []),
      exit.kind,
    ),
  )
  return [headline(verdict), ...kinds, ...more, ...togetherLines(together), '', fateLine(verdict)].join('\n')
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

/** A few of a kind are told one by one; of many, the first. */
function kindLines(kind: readonly Lingering[], exit: Verdict['exit']['kind']): string[] {
  if (kind.length <= FEW) return kind.flatMap((object) => objectLines(object, exit))
  return [...kind.slice(0, 1).flatMap((object) => objectLines(object, exit)), `  ${kind.length - 1} more like this.`]
}

function objectLines(object: Lingering, exit: Verdict['exit']['kind']): string[] {
  const { type, made, paths, cut, cycle } = object
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
  return lines
}

function madeAt({ file, line, by }: Place): string {
  if (file === null) return ''
  return ` (made ${by === null ? '' : `by ${by} `}at ${file}:${line ?? '?'})`
}

function edgeText(edge: Edge): string {
  return edge.file === null ? edge.edge : `${edge.edge} (${placeText(edge)})`
}

function cutText(edge: CutEdge): string {
  return edgeText({ ...edge, edge: edge.expression })
}

function fateWords({ fate }: Lingering): string {
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
