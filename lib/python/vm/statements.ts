/**
 * Where the statements of a lesson's module stand: the places that steps and references are attributed to.
 *
 * A simple statement is its whole text; a compound one (`for`, `def`, `with`, ...) is its header, up to where its body
 * begins, decorators included; so are the clauses of `try` and `match`.
 */
import type { Module, Span, Statement } from '../syntax/tree'

/** The statements of a module, in order of where they begin. */
export function statementSpans(tree: Module): Span[] {
  const spans: Span[] = []
  const work: (readonly Statement[])[] = [tree.body]
  for (let body = work.pop(); body !== undefined; body = work.pop()) {
    for (const statement of body) {
      const bodies = bodiesOf(statement)
      spans.push(header(startOf(statement), bodies), ...clauses(statement))
      work.push(...bodies)
    }
  }
  return spans.sort((a, b) => a.line - b.line || a.column - b.column)
}

/** The index of the statement in which a place lies, or -1: the last one that begins at or before it. */
export function statementAt(spans: readonly Span[], line: number, column: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (span !== undefined && (span.line < line || (span.line === line && span.column <= column))) low = middle + 1
    else high = middle
  }
  for (let at = low - 1; at >= 0; at--) {
    const span = spans[at]
    if (span !== undefined && contains(span, line, column)) return at
  }
  return -1
}

function contains(span: Span, line: number, column: number): boolean {
  return line < span.endLine || (line === span.endLine && column < span.endColumn)
}

function bodiesOf(statement: Statement): (readonly Statement[])[] {
  switch (statement.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
    case 'With':
    case 'AsyncWith':
      return [statement.body]
    case 'For':
    case 'AsyncFor':
    case 'While':
    case 'If':
      return [statement.body, statement.orelse]
    case 'Try':
    case 'TryStar':
      return [
        statement.body,
        ...statement.handlers.map((handler) => handler.body),
        statement.orelse,
        statement.finalbody,
      ]
    case 'Match':
      return statement.cases.map((matchCase) => matchCase.body)
    default:
      return []
  }
}

/** `except` and `case` clauses are run and may hold: they stand for themselves, up to where their bodies begin. */
function clauses(statement: Statement): Span[] {
  switch (statement.kind) {
    case 'Try':
    case 'TryStar':
      return statement.handlers.map((handler) => header(handler, [handler.body]))
    case 'Match':
      return statement.cases.map(({ pattern, body }) => header(pattern, [body]))
    default:
      return []
  }
}

function header({ line, column, endLine, endColumn }: Span, bodies: readonly (readonly Statement[])[]): Span {
  const first = bodies
    .flat()
    .reduce<Span | null>((early, next) => (early === null || isBefore(next, early) ? next : early), null)
  if (first === null) return { line, column, endLine, endColumn }
  // A header ends where its first inner statement begins; on a line of its own, that is the end of the line before.
  return first.line > line
    ? { line, column, endLine: first.line - 1, endColumn: LINE_END }
    : { line, column, endLine: first.line, endColumn: first.column }
}

/** A column after every character of a line. */
export const LINE_END = 1 << 20

function startOf(statement: Statement): Span {
  if (statement.kind !== 'FunctionDef' && statement.kind !== 'AsyncFunctionDef' && statement.kind !== 'ClassDef')
    return statement
  const decorator = statement.decorators[0]
  return decorator === undefined ? statement : { ...statement, line: decorator.line, column: statement.column }
}

function isBefore(a: Span, b: Span): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column)
}
