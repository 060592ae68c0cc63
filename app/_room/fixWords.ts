/** What a proven fix does, in words for the page. */
import type { FixesOnWire, FixOnWire } from '../../lib/protocol/fixes'

type Subject = FixesOnWire['answers'][number]['subject']

export function subjectWords({ type, made, objects }: Subject, nameOf: (person: string) => string): string {
  const which = objects === 1 ? type : `the ${objects} ${type} objects`
  if (made.file === null) return which
  return `${which} made ${made.by === null ? '' : `by ${nameOf(made.by)} `}on ${made.file} line ${made.line}`
}

/** "Then nothing lingers, and it prints the same." */
export function effectWords({ lingering, output }: FixOnWire): string {
  const left = Object.entries(lingering).map(([type, count]) =>
    count === 1 ? `1 ${type}` : `${count} ${type} objects`,
  )
  const rest = left.length === 0 ? 'Then nothing of yours lingers' : `What lingers then is ${left.join(', ')}`
  return `${rest}, and the program ${outputWords(output)}.`
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function outputWords({ isSame, isMoved, removed, added }: FixOnWire['output']): string {
  if (isSame) return 'prints the same'
  if (isMoved) return 'prints the same lines in another order'
  if (removed.length === 0) return `prints ${quoted(added)} besides`
  return added.length === 0
    ? `prints no more ${quoted(removed)}`
    : `prints ${quoted(added)} instead of ${quoted(removed)}`
}

function quoted(lines: readonly string[]): string {
  return lines.map((line) => `“${line}”`).join(', ')
}
