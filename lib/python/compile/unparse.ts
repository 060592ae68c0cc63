/**
 * Writes an expression back as source, as `from __future__ import annotations` stores annotations.
 *
 * Invariant: the text is CPython's own, oddities included (`lambda*args: 1`). Follows ast_unparse.c of CPython 3.14.
 */
import type { Call, Comprehension, Constant, Conversion, Dict, Expr, FormattedValue } from '../syntax/tree'
import type {
  BinaryOperator,
  CompareOperator,
  Interpolation,
  Lambda,
  Parameter,
  Subscript,
  UnaryOperator,
} from '../syntax/tree'
import { never } from './invariant'
import { reprOf, stringRepr } from './repr'
import { Stop } from './stop'

/** How tightly a construct binds; a looser one inside a tighter one is put in parentheses. */
const level = {
  tuple: 0,
  test: 1,
  or: 2,
  and: 3,
  not: 4,
  compare: 5,
  expression: 6,
  xor: 7,
  bitAnd: 8,
  shift: 9,
  arithmetic: 10,
  term: 11,
  factor: 12,
  power: 13,
  await: 14,
  atom: 15,
} as const

const binaryOperators: Readonly<Record<BinaryOperator, readonly [sign: string, level: number]>> = {
  Add: ['+', level.arithmetic],
  Sub: ['-', level.arithmetic],
  Mult: ['*', level.term],
  MatMult: ['@', level.term],
  Div: ['/', level.term],
  Mod: ['%', level.term],
  FloorDiv: ['//', level.term],
  LShift: ['<<', level.shift],
  RShift: ['>>', level.shift],
  BitOr: ['|', level.expression],
  BitXor: ['^', level.xor],
  BitAnd: ['&', level.bitAnd],
  Pow: ['**', level.power],
}
const unaryOperators: Readonly<Record<UnaryOperator, readonly [sign: string, level: number]>> = {
  Invert: ['~', level.factor],
  Not: ['not ', level.not],
  UAdd: ['+', level.factor],
  USub: ['-', level.factor],
}
const compareOperators: Readonly<Record<CompareOperator, string>> = {
  Eq: '==',
  NotEq: '!=',
  Lt: '<',
  LtE: '<=',
  Gt: '>',
  GtE: '>=',
  Is: 'is',
  IsNot: 'is not',
  In: 'in',
  NotIn: 'not in',
}

export function unparse(e: Expr): string {
  return write(e, level.test)
}

function parenthesized(text: string, needed: boolean): string {
  return needed ? `(${text})` : text
}

function list(all: readonly Expr[]): string {
  return all.map((each) => write(each, level.test)).join(', ')
}

function write(e: Expr, outer: number): string {
  switch (e.kind) {
    case 'Name':
      return e.id
    case 'Constant':
      return constant(e)
    case 'Attribute':
      return attribute(e)
    case 'Subscript':
      return subscript(e)
    case 'BinOp':
      return binary(e, outer)
    case 'BoolOp': {
      const own = e.op === 'And' ? level.and : level.or
      const text = e.values.map((each) => write(each, own + 1)).join(e.op === 'And' ? ' and ' : ' or ')
      return parenthesized(text, outer > own)
    }
    case 'UnaryOp': {
      const [sign, own] = unaryOperators[e.op]
      return parenthesized(sign + write(e.operand, own), outer > own)
    }
    case 'Tuple':
      return e.elts.length === 0
        ? '()'
        : parenthesized(list(e.elts) + (e.elts.length === 1 ? ',' : ''), outer > level.tuple)
    case 'List':
      return `[${list(e.elts)}]`
    case 'Set':
      return `{${list(e.elts)}}`
    case 'Call':
      return call(e)
    case 'Starred':
      return `*${write(e.value, level.expression)}`
    default:
      return writeRarer(e, outer)
  }
}

type Common =
  | 'Name'
  | 'Constant'
  | 'Attribute'
  | 'Subscript'
  | 'BinOp'
  | 'BoolOp'
  | 'UnaryOp'
  | 'Tuple'
  | 'List'
  | 'Set'
  | 'Call'
  | 'Starred'

function writeRarer(e: Exclude<Expr, { kind: Common }>, outer: number): string {
  switch (e.kind) {
    case 'NamedExpr':
      return parenthesized(`${write(e.target, level.atom)} := ${write(e.value, level.atom)}`, outer > level.tuple)
    case 'Lambda':
      return parenthesized(lambda(e), outer > level.test)
    case 'IfExp': {
      const [body, test] = [write(e.body, level.or), write(e.test, level.or)]
      return parenthesized(`${body} if ${test} else ${write(e.orelse, level.test)}`, outer > level.test)
    }
    case 'Dict':
      return dict(e)
    case 'ListComp':
      return `[${write(e.elt, level.test)}${generators(e.generators)}]`
    case 'SetComp':
      return `{${write(e.elt, level.test)}${generators(e.generators)}}`
    case 'GeneratorExp':
      return `(${write(e.elt, level.test)}${generators(e.generators)})`
    case 'DictComp':
      return `{${write(e.key, level.test)}: ${write(e.value, level.test)}${generators(e.generators)}}`
    case 'Compare': {
      const rest = e.comparators.map(
        (each, i) => ` ${compareOperators[e.ops[i] ?? 'Eq']} ${write(each, level.expression)}`,
      )
      return parenthesized(write(e.left, level.expression) + rest.join(''), outer > level.compare)
    }
    case 'Yield':
      return e.value === null ? '(yield)' : `(yield ${write(e.value, level.test)})`
    case 'YieldFrom':
      return `(yield from ${write(e.value, level.test)})`
    case 'Await':
      return parenthesized(`await ${write(e.value, level.atom)}`, outer > level.await)
    case 'JoinedStr':
      return literal('f', e.values.map(piece).join(''))
    case 'TemplateStr':
      return literal('t', e.values.map(piece).join(''))
    case 'FormattedValue':
      return literal('f', formatted(e))
    case 'Interpolation':
      return literal('t', interpolated(e))
    case 'Slice':
      return [e.lower, e.upper].map((each) => part(each)).join(':') + (e.step === null ? '' : `:${part(e.step)}`)
    default:
      return never(e)
  }
}

function part(e: Expr | null): string {
  return e === null ? '' : write(e, level.test)
}

function constant(e: Constant): string {
  if (e.value.type === 'ellipsis') return '...'
  const text = reprOf(e.value)
  if (e.value.type === 'float' || e.value.type === 'complex') return text.replaceAll('inf', '1e309')
  return e.unicodePrefix ? `u${text}` : text
}

function attribute(e: Extract<Expr, { kind: 'Attribute' }>): string {
  const isInt = e.value.kind === 'Constant' && e.value.value.type === 'int'
  return `${write(e.value, level.atom)}${isInt ? ' ' : ''}.${e.attr}`
}

function subscript(e: Subscript): string {
  return `${write(e.value, level.atom)}[${write(e.slice, level.tuple)}]`
}

/** Writes a chain of operators that lean left in a loop, however long. */
function binary(top: Extract<Expr, { kind: 'BinOp' }>, outer: number): string {
  const parts: string[] = []
  let e: Expr = top
  let around = outer
  let opened = 0
  while (e.kind === 'BinOp') {
    const [sign, own] = binaryOperators[e.op]
    const leansRight = e.op === 'Pow'
    const needed = around > own
    if (needed) opened++
    parts.push(` ${sign} ${write(e.right, leansRight ? own : own + 1)}${needed ? ')' : ''}`)
    around = leansRight ? own + 1 : own
    e = e.left
  }
  return '('.repeat(opened) + write(e, around) + parts.reverse().join('')
}

function call(e: Call): string {
  const only = e.args[0]
  const func = write(e.func, level.atom)
  if (e.args.length === 1 && e.keywords.length === 0 && only?.kind === 'GeneratorExp')
    return func + write(only, level.test)
  const keywords = e.keywords.map(
    (each) => (each.name === null ? '**' : `${each.name}=`) + write(each.value, level.test),
  )
  return `${func}(${[...e.args.map((each) => write(each, level.test)), ...keywords].join(', ')})`
}

function dict(e: Dict): string {
  const items = e.values.map((value, i) => {
    const key = e.keys[i] ?? null
    return key === null
      ? `**${write(value, level.expression)}`
      : `${write(key, level.test)}: ${write(value, level.test)}`
  })
  return `{${items.join(', ')}}`
}

function generators(all: readonly Comprehension[]): string {
  return all.map(generator).join('')
}

function generator({ target, iter, ifs, isAsync }: Comprehension): string {
  const head = ` ${isAsync ? 'async for' : 'for'} ${write(target, level.tuple)} in ${write(iter, level.or)}`
  return head + ifs.map((each) => ` if ${write(each, level.or)}`).join('')
}

function parameter(p: Parameter): string {
  return p.annotation === null ? p.name : `${p.name}: ${write(p.annotation, level.test)}`
}

function lambda({ args, body }: Lambda): string {
  const positional = [...args.posonly, ...args.args]
  const firstDefault = positional.length - args.defaults.length
  const withDefault = (p: Parameter, value: Expr | null | undefined): string =>
    value === null || value === undefined ? parameter(p) : `${parameter(p)}=${write(value, level.test)}`
  const texts = positional.map((p, i) => withDefault(p, args.defaults[i - firstDefault]))
  if (args.posonly.length > 0) texts.splice(args.posonly.length, 0, '/')
  if (args.vararg !== null) texts.push(`*${parameter(args.vararg)}`)
  else if (args.kwonly.length > 0) texts.push('*')
  texts.push(...args.kwonly.map((p, i) => withDefault(p, args.kwDefaults[i])))
  if (args.kwarg !== null) texts.push(`**${parameter(args.kwarg)}`)
  return `lambda${positional.length > 0 ? ' ' : ''}${texts.join(', ')}: ${write(body, level.test)}`
}

// Pieces of f-strings and t-strings

/** Each level of nesting may double the escapes of the one inside it, so a text may not grow without end. */
const longestText = 1_000_000

function literal(prefix: 'f' | 't', text: string): string {
  if (text.length > longestText) throw Stop.tooDeep()
  return prefix + stringRepr(text)
}

function piece(e: Expr): string {
  if (e.kind === 'Constant' && e.value.type === 'str') return e.value.value.replaceAll(/[{}]/g, '$&$&')
  if (e.kind === 'JoinedStr') return e.values.map(piece).join('')
  if (e.kind === 'FormattedValue') return formatted(e)
  return e.kind === 'Interpolation' ? interpolated(e) : write(e, level.test)
}

function formatted(e: FormattedValue): string {
  return braced(write(e.value, level.or), e.conversion, e.formatSpec)
}

function interpolated(e: Interpolation): string {
  return braced(e.text, e.conversion, e.formatSpec)
}

function braced(text: string, conversion: Conversion, spec: Expr | null): string {
  const open = text.startsWith('{') ? '{ ' : '{'
  return `${open}${text}${conversion === null ? '' : `!${conversion}`}${spec === null ? '' : `:${piece(spec)}`}}`
}
