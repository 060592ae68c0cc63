/**
 * `from __future__ import ...`: which features a module asks for and where the last such import stands.
 * Follows CPython's future.c.
 */
import type { ImportFrom, Root, Span, Statement } from '../syntax/tree'
import type { Report } from './stop'
import { nowhere } from './instruction'

export interface Future {
  readonly annotations: boolean
  readonly barry: boolean
  /** The last future import; imports after it are too late. */
  readonly place: Span
}

const mandatory = new Set([
  'nested_scopes',
  'generators',
  'division',
  'absolute_import',
  'with_statement',
  'print_function',
  'unicode_literals',
  'generator_stop',
])

export function isDocstring(statement: Statement | undefined): boolean {
  return statement?.kind === 'Expr' && statement.value.kind === 'Constant' && statement.value.value.type === 'str'
}

function checkFeatures(statement: ImportFrom, report: Report, found: Set<string>): void {
  for (const alias of statement.names) {
    if (alias.name === 'braces') report.stop('not a chance', alias)
    const known = mandatory.has(alias.name) || alias.name === 'annotations' || alias.name === 'barry_as_FLUFL'
    if (!known) report.stop(`future feature ${alias.name} is not defined`, alias)
    found.add(alias.name)
  }
}

/** Reads the future imports at the start of a module, which has those of `given` without asking. */
export function findFuture(root: Root, report: Report, given: { annotations: boolean; barry: boolean }): Future {
  const found = new Set<string>()
  let place = nowhere
  const body = root.kind === 'Expression' ? [] : root.body
  for (const statement of isDocstring(body[0]) ? body.slice(1) : body) {
    if (statement.kind !== 'ImportFrom' || statement.level !== 0 || statement.module !== '__future__') break
    checkFeatures(statement, report, found)
    place = statement
  }
  return {
    annotations: given.annotations || found.has('annotations'),
    barry: given.barry || found.has('barry_as_FLUFL'),
    place,
  }
}
