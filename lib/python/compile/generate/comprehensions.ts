/**
 * Comprehensions and generator expressions. List, set and dict comprehensions run in the block around them (PEP 709):
 * the names they bind are saved on the stack and put back. Follows codegen_comprehension of CPython 3.14's codegen.c.
 */
import type { Comprehension, DictComp, Expr, GeneratorExp, ListComp, SetComp, Span } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import type { Label } from '../instruction'
import { nowhere } from '../instruction'
import { at } from '../invariant'
import * as op from '../opcode'
import { pseudo } from '../pseudo'
import { fact, scopeOf, where, type Scope } from '../scope'
import { indexOf } from '../unit'
import { awaitTop, delegate, yieldTop } from './awaiting'
import { makeFunction } from './closures'
import { jumpIf } from './conditions'
import { guardStopIteration } from './functions'

export type ComprehensionExpr = ListComp | SetComp | DictComp | GeneratorExp

interface Walk {
  readonly e: ComprehensionExpr
  /** Whether the outermost iterator is on the stack already, not in the argument `.0`. */
  readonly isInlined: boolean
}

const containers = { ListComp: op.BUILD_LIST, SetComp: op.BUILD_SET, DictComp: op.BUILD_MAP } as const
const names = {
  ListComp: '<listcomp>',
  SetComp: '<setcomp>',
  DictComp: '<dictcomp>',
  GeneratorExp: '<genexpr>',
} as const

/** Evaluates what a generator iterates over and makes its iterator. */
function iterator(c: Compiler, generator: Comprehension): void {
  c.expression(generator.iter)
  c.emit(generator.isAsync ? op.GET_AITER : op.GET_ITER, generator.iter)
}

export function comprehension(c: Compiler, e: ComprehensionExpr): void {
  const scope = c.table.find(e)
  if (scope.isInlined) inlined(c, e, scope)
  else separate(c, e, scope)
}

function separate(c: Compiler, e: ComprehensionExpr, scope: Scope): void {
  const args = { positional: 1, positionalOnly: 0, keywordOnly: 0 }
  c.open({ scope, type: 'comprehension', name: names[e.kind], firstLine: e.line, args })
  if (e.kind !== 'GeneratorExp') c.emit(containers[e.kind], e, 0)
  generate(c, { e, isInlined: false })
  if (e.kind === 'GeneratorExp') guardStopIteration(c)
  else c.emit(op.RETURN_VALUE, e)
  makeFunction(c, c.close(true), e)
  iterator(c, at(e.generators, 0))
  c.emit(op.CALL, e, 0)
  if (scope.isCoroutine && e.kind !== 'GeneratorExp') awaitTop(c, e)
}

function inlined(c: Compiler, e: ComprehensionExpr, scope: Scope): void {
  iterator(c, at(e.generators, 0))
  const saved = tweakScopes(c, scope)
  const { locals, cleanup } = saveLocals(c, e, scope)
  if (e.kind !== 'GeneratorExp') {
    c.emit(containers[e.kind], e, 0)
    c.emit(op.SWAP, e, 2)
  }
  generate(c, { e, isInlined: true })
  if (cleanup !== null) restoreLocals(c, e, locals, cleanup)
  revertScopes(c, saved)
}

// The loops

/** A loop whose body is to follow: what ends it is given the place of what its body did last. */
interface OpenLoop {
  /** Loops around the body that have their iterator on the stack. */
  readonly depth: number
  readonly skip: Label
  readonly close: (place: Span) => void
}

function generate(c: Compiler, walk: Walk): void {
  const { e } = walk
  const loops: OpenLoop[] = []
  let depth = 0
  for (const [index, generator] of e.generators.entries()) {
    const loop = openLoop(c, walk, index, depth)
    c.expression(generator.target)
    for (const condition of generator.ifs) jumpIf(c, condition, loop.skip, false, e)
    loops.push(loop)
    depth = loop.depth
  }
  const element = addElement(c, e, depth + 1)
  let place = element
  for (const loop of loops.toReversed()) {
    loop.close(place)
    place = e.kind === 'DictComp' ? e.key : e.elt
  }
}

function openLoop(c: Compiler, walk: Walk, index: number, depth: number): OpenLoop {
  const generator = at(walk.e.generators, index)
  if (generator.isAsync) return asyncLoop(c, walk, index, depth)
  const sole = index > 0 ? soleItem(generator.iter) : null
  return sole === null ? syncLoop(c, walk, index, depth) : binding(c, sole, depth)
}

/** The one item of `in [item]`, which is bound without a loop. */
function soleItem(iter: Expr): Expr | null {
  if (iter.kind !== 'List' && iter.kind !== 'Tuple') return null
  const only = iter.elts[0]
  return iter.elts.length === 1 && only !== undefined && only.kind !== 'Starred' ? only : null
}

function pushIterator(c: Compiler, { e, isInlined }: Walk, index: number): void {
  if (index > 0) iterator(c, at(e.generators, index))
  else if (!isInlined) c.emit(op.LOAD_FAST, e, 0)
}

function binding(c: Compiler, item: Expr, depth: number): OpenLoop {
  const skip = c.newLabel()
  c.expression(item)
  return { depth, skip, close: () => c.use(skip) }
}

function syncLoop(c: Compiler, walk: Walk, index: number, depth: number): OpenLoop {
  const start = c.newLabel()
  const skip = c.newLabel()
  const anchor = c.newLabel()
  pushIterator(c, walk, index)
  c.use(start)
  c.jump(op.FOR_ITER, anchor, at(walk.e.generators, index).iter)
  const close = (place: Span): void => {
    c.use(skip)
    c.jump(pseudo.JUMP, start, place)
    c.use(anchor)
    c.emit(op.END_FOR, nowhere)
    c.emit(op.POP_ITER, nowhere)
  }
  return { depth: depth + 1, skip, close }
}

function asyncLoop(c: Compiler, walk: Walk, index: number, depth: number): OpenLoop {
  const { e } = walk
  const start = c.newLabel()
  const send = c.newLabel()
  const failed = c.newLabel()
  const skip = c.newLabel()
  pushIterator(c, walk, index)
  c.use(start)
  c.pushFrameBlock({ kind: 'asyncComprehension', place: e, start })
  c.jump(pseudo.SETUP_FINALLY, failed, e)
  c.emit(op.GET_ANEXT, e)
  c.loadNone(e)
  c.use(send)
  delegate(c, e, true)
  c.emit(pseudo.POP_BLOCK, e)
  const close = (place: Span): void => {
    c.use(skip)
    c.jump(pseudo.JUMP, start, place)
    c.popFrameBlock()
    c.use(failed)
    c.jump(op.END_ASYNC_FOR, send, e)
  }
  return { depth: depth + 1, skip, close }
}

function addElement(c: Compiler, e: ComprehensionExpr, depth: number): Span {
  if (e.kind === 'DictComp') {
    c.expression(e.key)
    c.expression(e.value)
    const { line, column } = e.key
    const place: Span = { line, column, endLine: e.value.endLine, endColumn: e.value.endColumn }
    c.emit(op.MAP_ADD, place, depth)
    return place
  }
  c.expression(e.elt)
  if (e.kind === 'GeneratorExp') {
    yieldTop(c, e.elt)
    c.emit(op.POP_TOP, e.elt)
  } else c.emit(e.kind === 'ListComp' ? op.LIST_APPEND : op.SET_ADD, e.elt, depth)
  return e.elt
}

// Names of an inlined comprehension

interface SavedScopes {
  /** What the symbols meant outside. */
  readonly symbols: Map<string, number>
  readonly hidden: string[]
}

function isBoundInside(symbol: number): boolean {
  return (symbol & fact.local) !== 0 && (symbol & fact.nonlocal) === 0
}

/** Lets the names of the comprehension mean inside it what the symbol table says, not what they mean outside. */
function tweakScopes(c: Compiler, comprehension: Scope): SavedScopes {
  const { unit } = c
  const inClass = unit.scope.kind === 'class' && unit.inlinedDepth === 0
  const saved: SavedScopes = { symbols: new Map(), hidden: [] }
  unit.inlinedDepth++
  for (const [name, symbol] of comprehension.symbols) {
    const outside = unit.scope.symbol(name)
    const [here, there] = [scopeOf(symbol), scopeOf(outside)]
    const differs = here !== there && here !== where.free && !(here === where.cell && there === where.free)
    if (differs || inClass) {
      saved.symbols.set(name, outside)
      unit.scope.symbols.set(name, symbol)
    }
    if (!isBoundInside(symbol)) continue
    if (unit.scope.isFunctionLike || unit.fastHidden.get(name) === true) continue
    unit.fastHidden.set(name, true)
    saved.hidden.push(name)
  }
  return saved
}

function revertScopes(c: Compiler, saved: SavedScopes): void {
  const { unit } = c
  unit.inlinedDepth--
  for (const [name, symbol] of saved.symbols) unit.scope.symbols.set(name, symbol)
  for (const name of saved.hidden) unit.fastHidden.set(name, false)
}

/** Puts the values the names have outside on the stack, under the iterator. */
function saveLocals(c: Compiler, e: Span, comprehension: Scope): { locals: string[]; cleanup: Label | null } {
  const { unit } = c
  const locals: string[] = []
  for (const [name, symbol] of comprehension.symbols) {
    if (!isBoundInside(symbol)) continue
    c.emit(op.LOAD_FAST_AND_CLEAR, e, indexOf(unit.varnames, c.mangle(name)))
    if (scopeOf(symbol) === where.cell) {
      const table = unit.scope.scope(name) === where.free ? unit.freevars : unit.cellvars
      c.emit(op.MAKE_CELL, e, indexOf(table, c.mangle(name)))
    }
    locals.push(name)
  }
  if (locals.length === 0) return { locals, cleanup: null }
  c.emit(op.SWAP, e, locals.length + 1)
  const cleanup = c.newLabel()
  c.jump(pseudo.SETUP_FINALLY, cleanup, e)
  c.pushFrameBlock({ kind: 'tryExcept', place: e, start: null })
  return { locals, cleanup }
}

function restoreLocals(c: Compiler, e: Span, locals: readonly string[], cleanup: Label): void {
  c.emit(pseudo.POP_BLOCK, nowhere)
  c.popFrameBlock()
  const end = c.newLabel()
  c.jump(pseudo.JUMP_NO_INTERRUPT, end, nowhere)
  c.use(cleanup)
  c.emit(op.SWAP, nowhere, 2)
  c.emit(op.POP_TOP, nowhere)
  popLocals(c, e, locals)
  c.emit(op.RERAISE, nowhere, 0)
  c.use(end)
  popLocals(c, e, locals)
}

function popLocals(c: Compiler, e: Span, locals: readonly string[]): void {
  c.emit(op.SWAP, e, locals.length + 1)
  for (const name of locals.toReversed()) {
    c.emit(pseudo.STORE_FAST_MAYBE_NULL, e, indexOf(c.unit.varnames, c.mangle(name)))
  }
}
