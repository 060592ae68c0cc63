/**
 * The body of a module, class or function as CPython sees it: the docstring apart, and gone under -OO.
 * Follows astfold_body of CPython 3.14's ast_preprocess.c and codegen_body of codegen.c.
 */
import type { Span, Statement } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import { cleanDocstring } from '../docstring'
import { isDocstring } from '../future'
import { nowhere } from '../instruction'
import * as op from '../opcode'
import { finishAnnotations } from './annotations'
import { emitName } from './names'

export interface Body {
  readonly docstring: { readonly text: string; readonly place: Span } | null
  readonly statements: readonly Statement[]
}

/** Splits off the docstring; under -OO a string that would take its place becomes an f-string. */
export function bodyOf(c: Compiler, statements: readonly Statement[], hasDocstring: boolean): Body {
  const first = statements[0]
  if (!isDocstring(first) || first?.kind !== 'Expr' || first.value.kind !== 'Constant')
    return { docstring: null, statements }
  const rest = statements.slice(1)
  if (!hasDocstring)
    return { docstring: null, statements: c.settings.optimize === 2 ? withoutDocstring(first, rest) : statements }
  const text = first.value.value.type === 'str' ? first.value.value.value : ''
  return { docstring: { text, place: first.value }, statements: rest }
}

function withoutDocstring(docstring: Span, statements: readonly Statement[]): readonly Statement[] {
  if (statements.length === 0) {
    const { line, column } = docstring
    return [{ kind: 'Pass', line, column, endLine: line, endColumn: column + 'pass'.length }]
  }
  const first = statements[0]
  if (!isDocstring(first) || first?.kind !== 'Expr') return statements
  const { line, column, endLine, endColumn } = first
  const value = { line, column, endLine, endColumn, kind: 'JoinedStr', values: [first.value] } as const
  return [{ ...first, value }, ...statements.slice(1)]
}

/** The body of a module or class, its docstring and annotations included. */
export function namespaceBody(c: Compiler, statements: readonly Statement[], place: Span, isInteractive = false): void {
  const { scope } = c.unit
  if (c.future.annotations && scope.usesAnnotations) c.emit(op.SETUP_ANNOTATIONS, place)
  if (statements.length === 0) return
  const body = isInteractive ? { docstring: null, statements } : bodyOf(c, statements, scope.hasDocstring)
  if (body.docstring !== null) {
    c.loadString(cleanDocstring(body.docstring.text), body.docstring.place)
    emitName(c, '__doc__', 'Store', nowhere)
  }
  c.body(body.statements)
  if (!c.future.annotations) finishAnnotations(c, place)
}
