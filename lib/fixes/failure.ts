/** Why changes that were tried are no fix. */
import type { Verdict } from '../blame/verdict'

export type FailureCause =
  /** Two of the changes are to the same stretch of text. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'budget' }
  | { readonly kind: 'exit'; readonly code: number }
  /** `line` is the last that Python prints of it. */
  | { readonly kind: 'raises'; readonly line: string }
  /** It ends as before, with something else on stderr. */
  | { readonly kind: 'stderr'; readonly line: string }
  | { readonly kind: 'fewer' }
  /** As many as `left` of the objects, which were `of`, are alive at the end. */
  | { readonly kind: 'alive'; readonly left: number; readonly of: number }

/** The cause where the changed copy does not run as the program did, whatever is alive then. */
export function runsWorse(before: Verdict, after: Verdict): FailureCause | null {
  if (after.exit.kind !== before.exit.kind || after.exit.code !== before.exit.code) return endOf(after)
  if (unnumbered(after.stderr) !== unnumbered(before.stderr)) return { kind: 'stderr', line: lastLine(after.stderr) }
  return made(after) < made(before) ? { kind: 'fewer' } : null
}

/** A few words without a full stop. */
export function failureWords(cause: FailureCause): string {
  switch (cause.kind) {
    case 'conflict':
      return 'the changes do not go together'
    case 'budget':
      return 'it does not end within its budget'
    case 'exit':
      return `it ends with exit code ${cause.code}`
    case 'raises':
      return `it ends in ${cause.line}`
    case 'stderr':
      return `it prints an error: ${cause.line}`
    case 'fewer':
      return 'fewer objects are made'
    case 'alive':
      return aliveWords(cause.left, cause.of)
  }
}

function aliveWords(left: number, of: number): string {
  if (left < of) return `${left} of ${of} stay`
  return left === 1 ? 'it stays alive' : 'they stay alive'
}

function endOf({ exit, stderr }: Verdict): FailureCause {
  if (exit.kind === 'limit') return { kind: 'budget' }
  return stderr === '' ? { kind: 'exit', code: exit.code } : { kind: 'raises', line: lastLine(stderr) }
}

/** A change moves the lines that a traceback tells. */
function unnumbered(text: string): string {
  return text.replace(/, line \d+/g, ', line')
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? ''
}

function made({ fates }: Verdict): number {
  return Object.values(fates).reduce((sum, count) => sum + count, 0)
}
