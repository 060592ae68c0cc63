/**
 * The few expressions CPython rewrites before it generates code: `__debug__` becomes a constant, `'%s' % (x,)` an
 * f-string, and a negative or complex number in a pattern one constant.
 *
 * Follows CPython 3.14's ast_preprocess.c. The tree itself is never changed.
 */
import type { BinOp, Constant, Conversion, Expr, FormattedValue, JoinedStr, Span } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import { nowhere } from '../instruction'
import { foldBinary, foldUnary } from '../fold'
import type { Const } from '../code'

const maxDigits = 3

/** The expression CPython's code generator would see in place of `e`. */
export function effective(c: { readonly settings: Pick<Compiler['settings'], 'optimize'> }, e: Expr): Expr {
  if (e.kind === 'Name' && e.id === '__debug__' && e.ctx === 'Load') {
    const value = { type: 'bool', value: c.settings.optimize === 0 } as const
    return { ...place(e), kind: 'Constant', value, unicodePrefix: false }
  }
  return e.kind === 'BinOp' ? (formatted(e) ?? e) : e
}

function place(e: Span): Span {
  return { line: e.line, column: e.column, endLine: e.endLine, endColumn: e.endColumn }
}

function text(value: string): Constant {
  return { ...nowhere, kind: 'Constant', value: { type: 'str', value }, unicodePrefix: false }
}

/** The f-string that says the same as a `%` of a literal and a tuple display, if there is one. */
export function formatted(e: BinOp): JoinedStr | null {
  if (e.op !== 'Mod' || e.left.kind !== 'Constant' || e.left.value.type !== 'str' || e.right.kind !== 'Tuple')
    return null
  const { elts } = e.right
  if (elts.some((each) => each.kind === 'Starred')) return null
  const values = formatValues(e.left.value.value, elts)
  return values === null ? null : { ...place(e), kind: 'JoinedStr', values }
}

/** Where the text before the next directive ends; `%%` is text. */
function literalEnd(format: string, from: number): number {
  let at = from
  for (;;) {
    const sign = format.indexOf('%', at)
    if (sign < 0) return format.length
    if (format[sign + 1] !== '%') return sign
    at = sign + 2
  }
}

function formatValues(format: string, items: readonly Expr[]): Expr[] | null {
  const values: Expr[] = []
  let at = 0
  let used = 0
  for (;;) {
    const plain = format.slice(at, literalEnd(format, at))
    if (plain !== '') values.push(text(plain.replaceAll('%%', '%')))
    at += plain.length
    if (at >= format.length) break
    const item = items[used++]
    const value = item === undefined ? null : formatDirective(format, at, item)
    if (value === null) return null
    values.push(value.node)
    at = value.end
  }
  return used < items.length ? null : values
}

function formatDirective(format: string, at: number, item: Expr): { node: FormattedValue; end: number } | null {
  const match = /^%[-+ #0]*(\d*)(?:\.(\d*))?([\s\S])/u.exec(format.slice(at))
  if (match === null) return null
  const [all, width = '', precision, letter = ''] = match
  const flags = /^%([-+ #0]*)/.exec(all)?.[1] ?? ''
  if (letter !== 's' && letter !== 'r' && letter !== 'a') return null
  if (width.length >= maxDigits || (precision ?? '').length >= maxDigits) return null
  const spec = formatSpec(flags.includes('-'), width, precision)
  const conversion: Conversion = letter
  const formatSpecNode = spec === '' ? null : text(spec)
  const node: FormattedValue = {
    ...place(item),
    kind: 'FormattedValue',
    value: item,
    conversion,
    formatSpec: formatSpecNode,
  }
  return { node, end: at + all.length }
}

function formatSpec(isLeft: boolean, width: string, precision: string | undefined): string {
  const align = !isLeft && Number(width) > 0 ? '>' : ''
  const size = width === '' ? '' : String(Number(width))
  const digits = precision === undefined ? '' : `.${Number(precision)}`
  return `${align}${size}${digits}`
}

/** The constant a pattern's number stands for (`-1`, `1 + 2j`), if it is one. */
export function patternConstant(e: Expr): Const | null {
  if (e.kind === 'Constant') return e.value
  if (e.kind === 'UnaryOp' && e.op === 'USub' && e.operand.kind === 'Constant') return foldUnary('-', e.operand.value)
  if (e.kind !== 'BinOp' || (e.op !== 'Add' && e.op !== 'Sub') || e.right.kind !== 'Constant') return null
  const left = patternConstant(e.left)
  return left === null ? null : foldBinary(e.op, left, e.right.value)
}
