/**
 * Warns of `return`, `break` and `continue` that leave a `finally` block and so swallow an exception (PEP 765).
 * Follows CPython 3.14's ast_preprocess.c, which looks at statements before anything else does.
 */
import type { If, Span, Statement } from '../syntax/tree'
import type { Depth } from './depth'
import type { Report } from './stop'

/** The innermost of `finally`, function and loop around a statement. */
type Inside = 'finally' | 'function' | 'loop' | null

export function warnOfFinally(statements: readonly Statement[], report: Report, depth: Depth): void {
  visitAll(statements, null, { report, depth })
}

interface Walk {
  readonly report: Report
  readonly depth: Depth
}

function visitAll(statements: readonly Statement[], inside: Inside, walk: Walk): void {
  for (const s of statements) {
    walk.depth.enter()
    visit(s, inside, walk)
    walk.depth.leave()
  }
}

function warn(word: string, place: Span, { report }: Walk): void {
  report.warn(`'${word}' in a 'finally' block`, place)
}

function visit(s: Statement, inside: Inside, walk: Walk): void {
  switch (s.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return visitAll(s.body, 'function', walk)
    case 'For':
    case 'AsyncFor':
    case 'While':
      visitAll(s.body, 'loop', walk)
      return visitAll(s.orelse, inside, walk)
    case 'If':
      return visitIf(s, inside, walk)
    case 'ClassDef':
    case 'With':
    case 'AsyncWith':
      return visitAll(s.body, inside, walk)
    case 'Match':
      return s.cases.forEach((each) => visitAll(each.body, inside, walk))
    case 'Try':
    case 'TryStar':
      visitAll(s.body, inside, walk)
      for (const handler of s.handlers) visitAll(handler.body, inside, walk)
      visitAll(s.orelse, inside, walk)
      return visitAll(s.finalbody, 'finally', walk)
    case 'Return':
      return inside === 'finally' ? warn('return', s, walk) : undefined
    case 'Break':
      return inside === 'finally' ? warn('break', s, walk) : undefined
    case 'Continue':
      return inside === 'finally' ? warn('continue', s, walk) : undefined
    default:
  }
}

/** Visits an `if` and, in a loop, the `elif`s after it. */
function visitIf(first: If, inside: Inside, walk: Walk): void {
  visitAll(first.body, inside, walk)
  let orelse = first.orelse
  for (let only = orelse[0]; orelse.length === 1 && only?.kind === 'If'; only = orelse[0]) {
    visitAll(only.body, inside, walk)
    orelse = only.orelse
  }
  visitAll(orelse, inside, walk)
}
