/**
 * Names: which instruction reads, binds or deletes one, by where the symbol table says it lives; and attributes.
 * Follows codegen_nameop and codegen_addop_name of CPython 3.14's codegen.c.
 */
import type { Attribute, ExprContext, Span } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import * as op from '../opcode'
import { where } from '../scope'
import { indexOf } from '../unit'
import { codePointLength } from '../sequences'

type Store = 'fast' | 'deref' | 'global' | 'name'

const stores: Readonly<Record<Store, Readonly<Record<ExprContext, number>>>> = {
  fast: { Load: op.LOAD_FAST, Store: op.STORE_FAST, Del: op.DELETE_FAST },
  deref: { Load: op.LOAD_DEREF, Store: op.STORE_DEREF, Del: op.DELETE_DEREF },
  global: { Load: op.LOAD_GLOBAL, Store: op.STORE_GLOBAL, Del: op.DELETE_GLOBAL },
  name: { Load: op.LOAD_NAME, Store: op.STORE_NAME, Del: op.DELETE_NAME },
}

function storeOf(c: Compiler, mangled: string, scope: number): Store {
  const { unit } = c
  if (scope === where.free || scope === where.cell) return 'deref'
  if (scope === where.globalExplicit) return 'global'
  if (scope === where.globalImplicit) return unit.scope.isFunctionLike ? 'global' : 'name'
  if (scope !== where.local) return 'name'
  return unit.scope.isFunctionLike || unit.fastHidden.get(mangled) === true ? 'fast' : 'name'
}

function tableOf(c: Compiler, store: Store, scope: number): Map<string, number> {
  if (store === 'fast') return c.unit.varnames
  if (store !== 'deref') return c.unit.names
  return scope === where.free ? c.unit.freevars : c.unit.cellvars
}

/** Reads, binds or deletes a name of the source. */
export function emitName(c: Compiler, name: string, context: ExprContext, place: Span): void {
  const mangled = c.mangle(name)
  const scope = c.unit.scope.scope(mangled)
  const store = storeOf(c, mangled, scope)
  const index = indexOf(tableOf(c, store, scope), mangled)
  const opcode = context === 'Load' ? emitLoadPrefix(c, store, scope, place) : stores[store][context]
  c.emit(opcode, place, opcode === op.LOAD_GLOBAL ? index << 1 : index)
}

/** Loads the namespace that is searched first, where there is one, and returns the instruction that reads the name. */
function emitLoadPrefix(c: Compiler, store: Store, scope: number, place: Span): number {
  const { unit } = c
  const isInlined = unit.inlinedDepth > 0
  const isClass = unit.scope.kind === 'class'
  if (store === 'deref' && isClass && !isInlined) {
    c.emit(op.LOAD_LOCALS, place)
    return op.LOAD_FROM_DICT_OR_DEREF
  }
  if (unit.scope.canSeeClassScope && (store === 'deref' || (store === 'global' && scope === where.globalImplicit))) {
    c.emit(op.LOAD_DEREF, place, indexOf(unit.freevars, '__classdict__'))
    return store === 'deref' ? op.LOAD_FROM_DICT_OR_DEREF : op.LOAD_FROM_DICT_OR_GLOBALS
  }
  if (store === 'name' && isClass && isInlined) return op.LOAD_GLOBAL
  return stores[store].Load
}

export function loadAttribute(c: Compiler, name: string, place: Span): void {
  c.emit(op.LOAD_ATTR, place, c.nameIndex(name) << 1)
}

/** Loads a method and its `self`, for a call. */
export function loadMethod(c: Compiler, name: string, place: Span): void {
  c.emit(op.LOAD_ATTR, place, (c.nameIndex(name) << 1) | 1)
}

/** Where an attribute access starts if it spans lines: at the attribute's name. */
export function placeOfAttribute(place: Span, e: Attribute): Span {
  if (place.line === e.endLine) return place
  const line = e.endLine
  const length = codePointLength(e.attr)
  const known = length <= e.endColumn
  const column = known ? e.endColumn - length : -1
  const endLine = Math.max(line, place.endLine)
  let endColumn = known ? place.endColumn : -1
  if (line === endLine) endColumn = Math.max(column, endColumn)
  return { line, column, endLine, endColumn }
}
