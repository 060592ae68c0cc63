/**
 * Warnings about expressions that cannot mean what they say: `x is 1`, `(1)(2)`, `[1]['a']`.
 * Follows the check_* functions of CPython 3.14's codegen.c.
 */
import type { Compare, Expr } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import { effective } from './rewrite'

const constantTypes = {
  none: 'NoneType',
  bool: 'bool',
  ellipsis: 'ellipsis',
  int: 'int',
  float: 'float',
  complex: 'complex',
  str: 'str',
  bytes: 'bytes',
  complexPair: 'complex',
  tuple: 'tuple',
  frozenset: 'frozenset',
} as const

const displayTypes: Readonly<Partial<Record<Expr['kind'], string>>> = {
  Tuple: 'tuple',
  List: 'list',
  ListComp: 'list',
  Dict: 'dict',
  DictComp: 'dict',
  Set: 'set',
  SetComp: 'set',
  GeneratorExp: 'generator',
  Lambda: 'function',
  TemplateStr: 'string.templatelib.Template',
  Interpolation: 'string.templatelib.Template',
  JoinedStr: 'str',
  FormattedValue: 'str',
}

/** The name of the type an expression is sure to have, or null. */
function typeName(e: Expr): string | null {
  return e.kind === 'Constant' ? constantTypes[e.value.type] : (displayTypes[e.kind] ?? null)
}

/** Whether comparing by identity makes sense: anything but a literal that is no singleton. */
function hasIdentity(e: Expr): boolean {
  if (e.kind === 'Tuple') return e.elts.some((each) => each.kind !== 'Constant')
  if (e.kind !== 'Constant') return true
  const { type } = e.value
  return type === 'none' || type === 'bool' || type === 'ellipsis'
}

export function checkIdentity(c: Compiler, e: Compare): void {
  if (!e.ops.includes('Is') && !e.ops.includes('IsNot')) return
  let left = effective(c, e.left)
  for (const [i, operator] of e.ops.entries()) {
    const right = effective(c, e.comparators[i] ?? e.left)
    const literal = !hasIdentity(left) ? left : !hasIdentity(right) ? right : null
    if (literal !== null && (operator === 'Is' || operator === 'IsNot')) {
      const [word, better] = operator === 'Is' ? ['is', '=='] : ['is not', '!=']
      return c.warn(`"${word}" with '${typeName(literal)}' literal. Did you mean "${better}"?`, e)
    }
    left = right
  }
}

export function checkCallable(c: Compiler, func: Expr): void {
  const e = effective(c, func)
  const type = e.kind === 'Lambda' ? null : typeName(e)
  if (type !== null) c.warn(`'${type}' object is not callable; perhaps you missed a comma?`, e)
}

function isSubscriptable(e: Expr): boolean {
  if (e.kind === 'Constant') return e.value.type === 'str' || e.value.type === 'bytes'
  return !['Set', 'SetComp', 'GeneratorExp', 'TemplateStr', 'Interpolation', 'Lambda'].includes(e.kind)
}

export function checkSubscript(c: Compiler, value: Expr, index: Expr): void {
  const e = effective(c, value)
  if (!isSubscriptable(e)) {
    c.warn(`'${typeName(e)}' object is not subscriptable; perhaps you missed a comma?`, e)
  }
  checkIndex(c, e, effective(c, index))
}

function checkIndex(c: Compiler, e: Expr, index: Expr): void {
  const indexType = typeName(index)
  if (indexType === null || indexType === 'int' || indexType === 'bool') return
  const isText = e.kind === 'Constant' && (e.value.type === 'str' || e.value.type === 'bytes')
  if (!isText && !['Tuple', 'List', 'ListComp', 'JoinedStr', 'FormattedValue'].includes(e.kind)) return
  const message = `${typeName(e)} indices must be integers or slices, not ${indexType}; perhaps you missed a comma?`
  c.warn(message, e)
}
