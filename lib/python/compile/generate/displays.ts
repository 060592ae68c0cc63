/**
 * Displays: tuples, lists, sets, dicts, with and without unpacking; and targets that unpack.
 * Follows starunpack_helper_impl, codegen_dict and assignment_helper of CPython 3.14's codegen.c.
 */
import type { Dict, Expr, ListDisplay, SetDisplay, Span, TupleDisplay } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import { at } from '../invariant'
import * as op from '../opcode'
import { intrinsic1 } from '../pseudo'
import { emitName } from './names'

/** Beyond this many items a display is built step by step, to keep the stack small. */
export const stackGuideline = 30

export interface Building {
  readonly build: number
  readonly add: number
  readonly extend: number
  readonly isTuple: boolean
}
const lists: Building = { build: op.BUILD_LIST, add: op.LIST_APPEND, extend: op.LIST_EXTEND, isTuple: false }
export const tuples: Building = { ...lists, isTuple: true }
const sets: Building = { build: op.BUILD_SET, add: op.SET_ADD, extend: op.SET_UPDATE, isTuple: false }

/** Builds a display; `pushed` items are on the stack already, and the name `injected` comes last. */
export function buildDisplay(
  c: Compiler,
  elts: readonly Expr[],
  how: Building,
  place: Span,
  { pushed = 0, injected = null }: { pushed?: number; injected?: string | null } = {},
): void {
  const count = elts.length + pushed + (injected === null ? 0 : 1)
  const isBig = count > stackGuideline
  if (isBig || elts.some((each) => each.kind === 'Starred')) {
    return buildByParts(c, elts, how, place, { pushed, injected, isBig })
  }
  c.expressions(elts)
  if (injected !== null) emitName(c, injected, 'Load', place)
  c.emit(how.isTuple ? op.BUILD_TUPLE : how.build, place, count)
}

function buildByParts(
  c: Compiler,
  elts: readonly Expr[],
  how: Building,
  place: Span,
  { pushed, injected, isBig }: { pushed: number; injected: string | null; isBig: boolean },
): void {
  let isBuilt = isBig
  if (isBig) c.emit(how.build, place, pushed)
  for (const [i, elt] of elts.entries()) {
    if (elt.kind === 'Starred') {
      if (!isBuilt) c.emit(how.build, place, i + pushed)
      isBuilt = true
      c.expression(elt.value)
      c.emit(how.extend, place, 1)
    } else {
      c.expression(elt)
      if (isBuilt) c.emit(how.add, place, 1)
    }
  }
  if (injected !== null) {
    emitName(c, injected, 'Load', place)
    c.emit(how.add, place, 1)
  }
  if (how.isTuple) c.emit(op.CALL_INTRINSIC_1, place, intrinsic1.LIST_TO_TUPLE)
}

const mostBeforeStar = 1 << 8
const mostAfterStar = 0x7fffffff >> 8

function unpack(c: Compiler, elts: readonly Expr[], place: Span): void {
  const star = elts.findIndex((each) => each.kind === 'Starred')
  if (star < 0) return c.emit(op.UNPACK_SEQUENCE, place, elts.length)
  const after = elts.length - star - 1
  if (star >= mostBeforeStar || after >= mostAfterStar) {
    c.stop('too many expressions in star-unpacking assignment', place)
  }
  c.emit(op.UNPACK_EX, place, star + (after << 8))
  if (elts.slice(star + 1).some((each) => each.kind === 'Starred')) {
    c.stop('multiple starred expressions in assignment', place)
  }
}

export function sequenceDisplay(c: Compiler, e: ListDisplay | TupleDisplay): void {
  if (e.ctx === 'Load') return buildDisplay(c, e.elts, e.kind === 'List' ? lists : tuples, e)
  if (e.ctx === 'Del') return c.expressions(e.elts)
  unpack(c, e.elts, e)
  for (const each of e.elts) c.expression(each.kind === 'Starred' ? each.value : each)
}

export function setDisplay(c: Compiler, e: SetDisplay): void {
  buildDisplay(c, e.elts, sets, e)
}

/** Builds a dict of the pairs `begin` to `end`, none of which unpacks. */
function pairs(c: Compiler, e: Dict, begin: number, end: number): void {
  const isBig = (end - begin) * 2 > stackGuideline
  if (isBig) c.emit(op.BUILD_MAP, e, 0)
  for (let i = begin; i < end; i++) {
    const key = at(e.keys, i)
    if (key !== null) c.expression(key)
    c.expression(at(e.values, i))
    if (isBig) c.emit(op.MAP_ADD, e, 1)
  }
  if (!isBig) c.emit(op.BUILD_MAP, e, end - begin)
}

class DictBuilder {
  readonly #c: Compiler
  readonly #e: Dict
  hasDict = false
  waiting = 0

  constructor(c: Compiler, e: Dict) {
    this.#c = c
    this.#e = e
  }

  /** Builds the waiting pairs up to `end` and merges them. */
  flush(end: number, begin = end - this.waiting): void {
    pairs(this.#c, this.#e, begin, end)
    if (this.hasDict) this.#c.emit(op.DICT_UPDATE, this.#e, 1)
    this.hasDict = true
    this.waiting = 0
  }

  unpack(i: number): void {
    if (this.waiting > 0) this.flush(i)
    if (!this.hasDict) this.#c.emit(op.BUILD_MAP, this.#e, 0)
    this.hasDict = true
    this.#c.expression(at(this.#e.values, i))
    this.#c.emit(op.DICT_UPDATE, this.#e, 1)
  }
}

export function dictDisplay(c: Compiler, e: Dict): void {
  const builder = new DictBuilder(c, e)
  for (const [i, key] of e.keys.entries()) {
    if (key === null) builder.unpack(i)
    else if (builder.waiting * 2 > stackGuideline) builder.flush(i + 1, i - builder.waiting)
    else builder.waiting++
  }
  if (builder.waiting > 0) builder.flush(e.keys.length)
  if (!builder.hasDict) c.emit(op.BUILD_MAP, e, 0)
}
