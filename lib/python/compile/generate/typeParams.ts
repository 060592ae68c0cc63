/**
 * Type parameters and type aliases (PEP 695, 696): each bound and default is a function of its own, evaluated on
 * demand. Follows codegen_type_params and codegen_typealias of CPython 3.14's codegen.c.
 */
import type { Expr, TypeAlias, TypeParam } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import { at } from '../invariant'
import * as op from '../opcode'
import { functionPart, intrinsic1, intrinsic2 } from '../pseudo'
import type { Scope } from '../scope'
import { openAnnotations } from './annotations'
import { makeFunction } from './closures'
import { emitName } from './names'

const makers = {
  TypeVar: intrinsic1.TYPEVAR,
  ParamSpec: intrinsic1.PARAMSPEC,
  TypeVarTuple: intrinsic1.TYPEVARTUPLE,
} as const

/** Loads a function that evaluates `e`; its `format` defaults to 1. */
function lazyType(c: Compiler, e: Expr, name: string, scope: Scope, allowStarred: boolean): void {
  c.loadPooled(c.pool.tuple([c.pool.int(1)]), e)
  openAnnotations(c, scope, name, e)
  if (allowStarred && e.kind === 'Starred') {
    c.expression(e.value)
    c.emit(op.UNPACK_SEQUENCE, e, 1)
  } else c.expression(e)
  c.emit(op.RETURN_VALUE, e)
  makeFunction(c, c.close(true), e, functionPart.defaults)
}

function makeTypeParam(c: Compiler, p: TypeParam): void {
  c.loadString(p.name, p)
  if (p.kind !== 'TypeVar' || p.bound === null) return c.emit(op.CALL_INTRINSIC_1, p, makers[p.kind])
  lazyType(c, p.bound, p.name, c.table.find(p), false)
  const isTuple = p.bound.kind === 'Tuple'
  c.emit(op.CALL_INTRINSIC_2, p, isTuple ? intrinsic2.TYPEVAR_WITH_CONSTRAINTS : intrinsic2.TYPEVAR_WITH_BOUND)
}

function setDefault(c: Compiler, p: TypeParam, value: Expr): void {
  const scope = (p.kind === 'TypeVar' ? c.table.defaults.get(p) : undefined) ?? c.table.find(p)
  lazyType(c, value, p.name, scope, p.kind === 'TypeVarTuple')
  c.emit(op.CALL_INTRINSIC_2, p, intrinsic2.SET_TYPEPARAM_DEFAULT)
}

/** Makes the type parameters, binds each, and leaves a tuple of them. */
export function typeParams(c: Compiler, params: readonly TypeParam[]): void {
  let seenDefault = false
  for (const p of params) {
    makeTypeParam(c, p)
    if (p.defaultValue !== null) {
      seenDefault = true
      setDefault(c, p, p.defaultValue)
    } else if (seenDefault) {
      c.stop(`non-default type parameter '${p.name}' follows default type parameter`, p)
    }
    c.emit(op.COPY, p, 1)
    emitName(c, p.name, 'Store', p)
  }
  c.emit(op.BUILD_TUPLE, at(params, 0), params.length)
}

function aliasValue(c: Compiler, s: TypeAlias, name: string): void {
  c.loadPooled(c.pool.tuple([c.pool.int(1)]), s)
  openAnnotations(c, c.table.find(s), name, s)
  c.expression(s.value)
  c.emit(op.RETURN_VALUE, s)
  makeFunction(c, c.close(false), s, functionPart.defaults)
  c.emit(op.BUILD_TUPLE, s, 3)
  c.emit(op.CALL_INTRINSIC_1, s, intrinsic1.TYPEALIAS)
}

export function typeAlias(c: Compiler, s: TypeAlias): void {
  const name = s.name.kind === 'Name' ? s.name.id : ''
  const isGeneric = s.typeParams.length > 0
  if (isGeneric) {
    const scope = c.table.find(s.typeParams)
    c.open({ scope, type: 'annotations', name: `<generic parameters of ${name}>`, firstLine: s.line })
    c.loadString(name, s)
    typeParams(c, s.typeParams)
  } else {
    c.loadString(name, s)
    c.loadNone(s)
  }
  aliasValue(c, s, name)
  if (isGeneric) {
    makeFunction(c, c.close(false), s)
    c.emit(op.PUSH_NULL, s)
    c.emit(op.CALL, s, 0)
  }
  emitName(c, name, 'Store', s)
}
