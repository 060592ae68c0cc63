/**
 * Calls: of functions, methods, `super()`, with keywords and unpacking, and the in-line forms of `any`, `all` and
 * `tuple` over a generator. Follows codegen_call and its helpers of CPython 3.14's codegen.c.
 */
import type { Attribute, Call, Expr, Keyword, Name, Span } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import type { Label } from '../instruction'
import { nowhere } from '../instruction'
import { at } from '../invariant'
import * as op from '../opcode'
import { commonConstant, intrinsic1, pseudo } from '../pseudo'
import { fact, where } from '../scope'
import { checkCallable } from './checks'
import { emitCompare } from './conditions'
import { buildDisplay, stackGuideline, tuples } from './displays'
import { emitName, loadMethod, placeOfAttribute } from './names'

type NamedKeyword = Keyword & { readonly name: string }
interface MethodCall extends Call {
  readonly func: Attribute
  readonly keywords: readonly NamedKeyword[]
}

function allNamed(keywords: readonly Keyword[]): keywords is readonly NamedKeyword[] {
  return keywords.every((each) => each.name !== null)
}

export function refuseRepeated(c: Compiler, keywords: readonly Keyword[]): void {
  if (keywords.length < 2) return
  for (const [i, keyword] of keywords.entries()) {
    if (keyword.name === null) continue
    const again = keywords.slice(i + 1).find((other) => other.name === keyword.name)
    if (again !== undefined) c.stop(`keyword argument repeated: ${keyword.name}`, again)
  }
}

export function call(c: Compiler, e: Call): void {
  refuseRepeated(c, e.keywords)
  if (isMethodCall(c, e)) return methodCall(c, e)
  const skip = c.newLabel()
  checkCallable(c, e.func)
  c.expression(e.func)
  if (e.func.kind === 'Name') inlineGeneratorCall(c, e, e.func, skip)
  c.emit(op.PUSH_NULL, e.func)
  callWith(c, e.args, e.keywords, e)
  c.use(skip)
}

/** Passes the arguments and calls; `pushed` positional ones are on the stack, and `injected` comes last. */
export function callWith(
  c: Compiler,
  args: readonly Expr[],
  keywords: readonly Keyword[],
  place: Span,
  { pushed = 0, injected = null }: { pushed?: number; injected?: string | null } = {},
): void {
  refuseRepeated(c, keywords)
  const isSmall = args.length + keywords.length * 2 <= stackGuideline
  if (!isSmall || args.some((each) => each.kind === 'Starred') || !allNamed(keywords)) {
    return callUnpacking(c, args, keywords, place, { pushed, injected })
  }
  c.expressions(args)
  if (injected !== null) emitName(c, injected, 'Load', place)
  const count = pushed + args.length + (injected === null ? 0 : 1)
  if (keywords.length === 0) return c.emit(op.CALL, place, count)
  for (const keyword of keywords) c.expression(keyword.value)
  c.loadStrings(
    keywords.map((each) => each.name),
    place,
  )
  c.emit(op.CALL_KW, place, count + keywords.length)
}

function callUnpacking(
  c: Compiler,
  args: readonly Expr[],
  keywords: readonly Keyword[],
  place: Span,
  already: { pushed: number; injected: string | null },
): void {
  const only = args[0]
  if (already.pushed === 0 && args.length === 1 && only?.kind === 'Starred') c.expression(only.value)
  else buildDisplay(c, args, tuples, place, already)
  if (keywords.length > 0) keywordDict(c, keywords, place)
  else c.emit(op.PUSH_NULL, place)
  c.emit(op.CALL_FUNCTION_EX, place)
}

/** Builds the dict of keyword arguments where some of them unpack. */
function keywordDict(c: Compiler, keywords: readonly Keyword[], place: Span): void {
  let hasDict = false
  let waiting: Keyword[] = []
  const flush = (): void => {
    if (waiting.length === 0) return
    keywordPairs(c, waiting, place)
    if (hasDict) c.emit(op.DICT_MERGE, place, 1)
    hasDict = true
    waiting = []
  }
  for (const keyword of keywords) {
    if (keyword.name !== null) waiting.push(keyword)
    else {
      flush()
      if (!hasDict) c.emit(op.BUILD_MAP, place, 0)
      hasDict = true
      c.expression(keyword.value)
      c.emit(op.DICT_MERGE, place, 1)
    }
  }
  flush()
}

function keywordPairs(c: Compiler, keywords: readonly Keyword[], place: Span): void {
  const isBig = keywords.length * 2 > stackGuideline
  if (isBig) c.emit(op.BUILD_MAP, nowhere, 0)
  for (const keyword of keywords) {
    c.loadString(keyword.name ?? '', place)
    c.expression(keyword.value)
    if (isBig) c.emit(op.MAP_ADD, nowhere, 1)
  }
  if (!isBig) c.emit(op.BUILD_MAP, place, keywords.length)
}

// Methods

function isImported(c: Compiler, e: Expr): boolean {
  return e.kind === 'Name' && (c.table.top.symbol(e.id) & fact.import) !== 0
}

/** Whether it calls a method without making the bound method. */
export function isMethodCall(c: Compiler, e: Call): e is MethodCall {
  const { func, args, keywords } = e
  if (func.kind !== 'Attribute' || func.ctx !== 'Load' || isImported(c, func.value)) return false
  if (args.length + keywords.length + (keywords.length > 0 ? 1 : 0) >= stackGuideline) return false
  return allNamed(keywords) && !args.some((each) => each.kind === 'Starred')
}

function methodCall(c: Compiler, e: MethodCall): void {
  const { func: method, args, keywords } = e
  const place = loadCallee(c, method)
  c.expressions(args)
  const callPlace = placeOfAttribute(e, method)
  if (keywords.length === 0) return c.emit(op.CALL, callPlace, args.length)
  for (const keyword of keywords) c.expression(keyword.value)
  c.loadStrings(
    keywords.map((each) => each.name),
    place,
  )
  c.emit(op.CALL_KW, callPlace, args.length + keywords.length)
}

function loadCallee(c: Compiler, method: Attribute): Span {
  const place = placeOfAttribute(method, method)
  const superCall = superCallOf(c, method)
  if (superCall === null) {
    c.expression(method.value)
    loadMethod(c, method.attr, place)
  } else {
    loadSuper(c, superCall, method, true)
    c.emit(op.NOP, place)
  }
  return place
}

// super()

/** The `super(...)` whose attribute this is, if it can be read without making the super object. */
export function superCallOf(c: Compiler, e: Attribute): Call | null {
  const value = e.value
  if (value.kind !== 'Call' || value.func.kind !== 'Name' || value.func.id !== 'super') return null
  if (e.attr === '__class__' || value.keywords.length > 0) return null
  if (c.unit.scope.scope('super') !== where.globalImplicit || c.table.top.scope('super') !== where.unknown) return null
  if (value.args.length === 2) return value.args.some((each) => each.kind === 'Starred') ? null : value
  if (value.args.length > 0) return null
  const { args, type, scope } = c.unit
  if (args.positional === 0 && args.positionalOnly === 0) return null
  return type !== 'class' && scope.scope('__class__') === where.free ? value : null
}

/** Reads an attribute of `super(...)`. */
export function loadSuper(c: Compiler, superCall: Call, e: Attribute, isMethod: boolean): void {
  if (superCall.func.kind === 'Name') emitName(c, superCall.func.id, 'Load', superCall.func)
  const isExplicit = superCall.args.length === 2
  if (isExplicit) c.expressions(superCall.args)
  else {
    emitName(c, '__class__', 'Load', superCall)
    emitName(c, at([...c.unit.varnames.keys()], 0), 'Load', superCall)
  }
  c.emit(op.LOAD_SUPER_ATTR, e, (c.nameIndex(e.attr) << 2) | (isExplicit ? 2 : 0) | (isMethod ? 1 : 0))
}

// any(...), all(...), tuple(...)

const inlined = {
  all: { constant: commonConstant.all, goOn: op.POP_JUMP_IF_TRUE, result: true },
  any: { constant: commonConstant.any, goOn: op.POP_JUMP_IF_FALSE, result: false },
  tuple: { constant: commonConstant.tuple, goOn: 0, result: null },
} as const

/** Runs the loop of `any(... for ...)` here if the name still means the builtin; else goes on to the plain call. */
function inlineGeneratorCall(c: Compiler, e: Call, func: Name, end: Label): void {
  const generator = e.args[0]
  const { id } = func
  if (e.args.length !== 1 || e.keywords.length > 0 || generator?.kind !== 'GeneratorExp') return
  if (id !== 'all' && id !== 'any' && id !== 'tuple') return
  const { constant, goOn, result } = inlined[id]
  const plain = c.newLabel()
  c.emit(op.COPY, func, 1)
  c.emit(op.LOAD_COMMON_CONSTANT, func, constant)
  emitCompare(c, 'Is', func)
  c.jump(op.POP_JUMP_IF_FALSE, plain, func)
  c.emit(op.POP_TOP, func)
  if (result === null) c.emit(op.BUILD_LIST, func, 0)
  c.expression(generator)
  consume(c, func, { goOn, result, end })
  c.use(plain)
}

function consume(
  c: Compiler,
  place: Span,
  { goOn, result, end }: { goOn: number; result: boolean | null; end: Label },
): void {
  const loop = c.newLabel()
  const cleanup = c.newLabel()
  c.use(loop)
  c.jump(op.FOR_ITER, cleanup, place)
  if (result === null) {
    c.emit(op.LIST_APPEND, place, 2)
    c.jump(pseudo.JUMP, loop, place)
  } else {
    c.emit(op.TO_BOOL, place)
    c.jump(goOn, loop, place)
  }
  c.emit(op.POP_ITER, nowhere)
  if (result !== null) c.loadPooled(c.pool.bool(!result), place)
  c.jump(pseudo.JUMP, end, place)
  c.use(cleanup)
  c.emit(op.END_FOR, nowhere)
  c.emit(op.POP_ITER, nowhere)
  if (result === null) c.emit(op.CALL_INTRINSIC_1, place, intrinsic1.LIST_TO_TUPLE)
  else c.loadPooled(c.pool.bool(result), place)
  c.jump(pseudo.JUMP, end, place)
}
