/**
 * What `ast.parse(source, optimize=1)` shows: a copy of the tree with what CPython rewrites before it compiles.
 *
 * The code generator asks for the same rewrites one expression at a time (generate/rewrite.ts) and never sees this copy.
 * Annotations that are kept as text stay as they were written.
 */
import { effective, patternConstant } from './generate/rewrite'
import type { Expr, Root, Span, Statement } from '../syntax/tree'
import { nowhere } from './instruction'

interface How {
  readonly settings: { readonly optimize: 0 | 1 | 2 }
  readonly keepsAnnotations: boolean
}

/** `isFuture`: whether the future import of annotations is in force from outside. */
export function optimizedTree(root: Root, optimize: 0 | 1 | 2, isFuture: boolean): Root {
  const how = { settings: { optimize }, keepsAnnotations: isFuture || importsAnnotations(root) }
  return rewritten(how, root) as Root // a copy of the same kind
}

function importsAnnotations(root: Root): boolean {
  if (root.kind === 'Expression') return false
  return root.body.some(
    (s) => s.kind === 'ImportFrom' && s.module === '__future__' && s.names.some(({ name }) => name === 'annotations'),
  )
}

const hasKind = (value: object): value is { readonly kind: string } => 'kind' in value

function rewritten(how: How, node: object): object {
  if (!hasKind(node)) return copied(how, node)
  const seen = node.kind === 'Name' || node.kind === 'BinOp' ? effective(how, node as Expr) : node
  const copy = copied(how, seen)
  if (how.settings.optimize === 2 && isDocumented(node)) return { ...copy, body: withoutDocstring(node, copy) }
  return copy
}

function copied(how: How, node: object): object {
  const { kind } = node as { readonly kind?: string }
  return Object.fromEntries(
    Object.entries(node).map(([field, value]: [string, unknown]) => {
      if (typeof value !== 'object' || value === null || isLeft(how, kind, field)) return [field, value]
      if (kind === 'MatchValue' && field === 'value') return [field, patternValue(value as Expr)]
      if (!Array.isArray(value)) return [field, rewritten(how, value)]
      const items: readonly unknown[] = value
      const isKeys = kind === 'MatchMapping' && field === 'keys'
      return [field, items.map((item) => itemOf(how, item, isKeys))]
    }),
  )
}

function itemOf(how: How, item: unknown, isKey: boolean): unknown {
  if (typeof item !== 'object' || item === null) return item
  return isKey ? patternValue(item as Expr) : rewritten(how, item)
}

/** What is not looked into: constants, and annotations that stay text. */
function isLeft({ keepsAnnotations }: How, kind: string | undefined, field: string): boolean {
  return kind === 'Constant' || (keepsAnnotations && (field === 'annotation' || field === 'returns'))
}

function patternValue(e: Expr): object {
  const value = e.kind === 'Constant' ? null : patternConstant(e)
  return value === null ? e : { ...placeOf(e), kind: 'Constant', value, unicodePrefix: false }
}

function placeOf({ line, column, endLine, endColumn }: Span): Span {
  return { line, column, endLine, endColumn }
}

type Documented = { readonly kind: string; readonly body: readonly Statement[] }

function isDocumented(node: { readonly kind: string }): node is Documented {
  return ['Module', 'FunctionDef', 'AsyncFunctionDef', 'ClassDef'].includes(node.kind)
}

/** A body that would be empty passes. */
function withoutDocstring({ body }: Documented, copy: object): readonly Statement[] {
  const statements = (copy as Documented).body
  const [first] = body
  const isText = first?.kind === 'Expr' && first.value.kind === 'Constant' && first.value.value.type === 'str'
  if (!isText) return statements
  if (statements.length > 1) return statements.slice(1)
  const { line, column } = first
  const place = { line, column, endLine: line, endColumn: column + 'pass'.length }
  return [{ ...nowhere, ...place, kind: 'Pass' }]
}
