/**
 * Assignments: plain, augmented, annotated; and reading, binding and deleting attributes.
 * Follows codegen_augassign and codegen_annassign of CPython 3.14's codegen.c.
 */
import type { AnnAssign, Assign, Attribute, AugAssign, Expr, Subscript } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import * as op from '../opcode'
import { binaryOp, inPlaceOffset } from '../pseudo'
import { checkAnnotatedTarget, variableAnnotation } from './annotations'
import { loadSuper, superCallOf } from './calls'
import { emitName, loadAttribute, placeOfAttribute } from './names'
import { isTwoPartSlice, twoParts } from './subscripts'

export function assign(c: Compiler, s: Assign): void {
  c.expression(s.value)
  for (const [i, target] of s.targets.entries()) {
    if (i < s.targets.length - 1) c.emit(op.COPY, s, 1)
    c.expression(target)
  }
}

export function augAssign(c: Compiler, s: AugAssign): void {
  const { target } = s
  loadForUpdate(c, target)
  c.expression(s.value)
  c.emit(op.BINARY_OP, s, binaryOp[s.op] + inPlaceOffset)
  storeUpdated(c, target)
}

function loadForUpdate(c: Compiler, target: Expr): void {
  if (target.kind === 'Name') emitName(c, target.id, 'Load', target)
  else if (target.kind === 'Attribute') {
    c.expression(target.value)
    c.emit(op.COPY, target, 1)
    loadAttribute(c, target.attr, placeOfAttribute(target, target))
  } else if (target.kind === 'Subscript') loadItemForUpdate(c, target)
}

function loadItemForUpdate(c: Compiler, target: Subscript): void {
  c.expression(target.value)
  if (isTwoPartSlice(c, target.slice)) {
    twoParts(c, target.slice)
    for (let i = 0; i < 3; i++) c.emit(op.COPY, target, 3)
    return c.emit(op.BINARY_SLICE, target)
  }
  c.expression(target.slice)
  c.emit(op.COPY, target, 2)
  c.emit(op.COPY, target, 2)
  c.emit(op.BINARY_OP, target, binaryOp.subscript)
}

function storeUpdated(c: Compiler, target: Expr): void {
  if (target.kind === 'Name') emitName(c, target.id, 'Store', target)
  else if (target.kind === 'Attribute') {
    const place = placeOfAttribute(target, target)
    c.emit(op.SWAP, place, 2)
    c.emit(op.STORE_ATTR, place, c.nameIndex(target.attr))
  } else if (target.kind === 'Subscript') {
    const isSlice = isTwoPartSlice(c, target.slice)
    for (let depth = isSlice ? 4 : 3; depth > 1; depth--) c.emit(op.SWAP, target, depth)
    c.emit(isSlice ? op.STORE_SLICE : op.STORE_SUBSCR, target)
  }
}

export function annAssign(c: Compiler, s: AnnAssign): void {
  if (s.value !== null) {
    c.expression(s.value)
    c.expression(s.target)
  }
  if (s.target.kind === 'Name') variableAnnotation(c, s)
  else if (s.value === null) checkAnnotatedTarget(c, s.target)
}

/** Notes `self.x = ...` for the `__static_attributes__` of the class around. */
function noteStaticAttribute(c: Compiler, e: Attribute): void {
  if (e.ctx !== 'Store' || e.value.kind !== 'Name' || e.value.id !== 'self') return
  c.outer.findLast((unit) => unit.type === 'class')?.staticAttributes.add(e.attr)
}

export function attribute(c: Compiler, e: Attribute): void {
  const place = placeOfAttribute(e, e)
  if (e.ctx === 'Load') {
    const superCall = superCallOf(c, e)
    if (superCall !== null) {
      loadSuper(c, superCall, e, false)
      return c.emit(op.NOP, place)
    }
  }
  noteStaticAttribute(c, e)
  c.expression(e.value)
  if (e.ctx === 'Load') loadAttribute(c, e.attr, place)
  else c.emit(e.ctx === 'Store' ? op.STORE_ATTR : op.DELETE_ATTR, place, c.nameIndex(e.attr))
}
