/** A verdict as a short text that a student understands: what outlived the program, who holds it, what must go. */
import { FEW, kindsOf } from './groups'
import { type Edge, type Lingering, lingeringCount, type Place, type Verdict } from './verdict'

export function verdictText(verdict: Verdict): string {
  const { lingering, unlisted } = verdict
  if (lingering.length === 0) return [nothingLingers(verdict), fateLine(verdict)].join('\n')
  const total = lingeringCount(verdict)
  const count = total === 1 ? '1 object outlives' : `${total} objects outlive`
  const more = unlisted === 0 ? [] : ['', `${unlisted} more are not listed.`]
  const kinds = kindsOf(lingering).flatMap((kind) => kindLines(kind.flatMap((at) => lingering[at] ?? [])))
  return [`${count} the program.`, ...kinds, ...more, '', fateLine(verdict)].join('\n')
}

function nothingLingers({ exit }: Verdict): string {
  if (exit.kind === 'ok') return 'Nothing lingers: every instance was gone when the last line had run.'
  return exit.kind === 'exception'
    ? 'The program ended in an exception; no instance was alive after it.'
    : 'The run was ended before the program was; no instance was alive then.'
}

/** A few of a kind are told one by one; of many, the first. */
function kindLines(kind: readonly Lingering[]): string[] {
  if (kind.length <= FEW) return kind.flatMap(objectLines)
  return [...kind.slice(0, 1).flatMap(objectLines), `  ${kind.length - 1} more like this.`]
}

function objectLines(object: Lingering): string[] {
  const lines = ['', `${object.type}${madeAt(object.made)} ${fateWords(object)}`]
  object.paths.forEach((path, at) =>
    lines.push(`  ${at === 0 ? 'held' : 'and '} by ${path.map(edgeText).join(' -> ')}`),
  )
  lines.push(`  ${keepers(object)}`)
  if (object.cut.length > 0)
    lines.push(
      `  To free it, ${object.cut.length === 1 ? 'this must go' : `these ${object.cut.length} must go`}: ${object.cut.map(edgeText).join('; ')}`,
    )
  return lines
}

function madeAt({ file, line, by }: Place): string {
  if (file === null) return ''
  return ` (made ${by === null ? '' : `by ${by} `}at ${file}:${line ?? '?'})`
}

function edgeText({ edge, file, line, by }: Edge): string {
  if (file === null) return edge
  return `${edge} (${by === null ? '' : `${by}, `}${file}:${line ?? '?'})`
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

function keepers({ necessary, sufficient, paths }: Lingering): string {
  if (necessary.length === 1) return `${names(necessary)} alone can free it.`
  if (necessary.length > 1) return `Any one of ${names(necessary)} can free it.`
  if (sufficient.length > 1) return `${names(sufficient)} must all let go.`
  if (sufficient.length === 1)
    return `${names(sufficient)} keeps it alone; others keep it together, so more than one must let go.`
  return paths.length === 0 ? 'Only the interpreter holds it.' : 'Nobody keeps it alone, and nobody alone can free it.'
}

function names(people: readonly string[]): string {
  if (people.length <= 1) return people.join('')
  return `${people.slice(0, -1).join(', ')} and ${people.at(-1) ?? ''}`
}

function fateLine({ fates }: Verdict): string {
  const late = fates['exit-late']
  return `Instances: ${fates.counted} freed by their count, ${fates.collected} by the cycle collector, ${fates.exit} during exit, ${late} too late to print, ${fates.never} never.`
}
