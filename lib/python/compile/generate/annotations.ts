/**
 * Annotations (PEP 649 and 749): the `__annotate__` functions of functions, classes and modules, which evaluate them
 * on demand; or, under `from __future__ import annotations`, their source text.
 * Follows the annotation functions of CPython 3.14's codegen.c.
 */
import type { AnnAssign, Expr, Parameter, Parameters, Span } from '../../syntax/tree'
import type { Code } from '../code'
import type { Compiler } from '../compiler'
import { broken } from '../invariant'
import * as op from '../opcode'
import { commonConstant, functionPart } from '../pseudo'
import { Sequence } from '../instruction'
import { mangle, type Scope } from '../scope'
import { indexOf, type Unit } from '../unit'
import { unparse } from '../unparse'
import { makeFunction } from './closures'
import { emitName } from './names'

const valueWithFakeGlobals = 2
const greaterThan = (4 << 5) | 4

/** Opens an `__annotate__`-like function, which refuses formats it does not know. */
export function openAnnotations(c: Compiler, scope: Scope, name: string, place: Span): void {
  const args = { positional: 0, positionalOnly: 1, keywordOnly: 0 }
  c.open({ scope, type: 'annotations', name, firstLine: place.line, args })
  c.emit(op.LOAD_FAST, place, 0)
  c.loadInt(valueWithFakeGlobals, place)
  c.emit(op.COMPARE_OP, place, greaterThan)
  const body = c.newLabel()
  c.jump(op.POP_JUMP_IF_FALSE, body, place)
  c.emit(op.LOAD_COMMON_CONSTANT, place, commonConstant.NotImplementedError)
  c.emit(op.RAISE_VARARGS, place, 1)
  c.use(body)
}

/** Closes it and loads it as a function; its parameter shows as `format`. */
function closeAnnotations(c: Compiler, place: Span): void {
  c.emit(op.RETURN_VALUE, place)
  const code = c.close(true)
  const renamed: Code = { ...code, localsPlusNames: ['format', ...code.localsPlusNames.slice(1)] }
  makeFunction(c, renamed, place)
}

function annotationText(c: Compiler, annotation: Expr): void {
  c.loadString(unparse(annotation), annotation)
}

/** Evaluates an annotation; `*args: *Ts` stands for the one item of `Ts`. */
function annotationValue(c: Compiler, annotation: Expr): void {
  if (annotation.kind === 'Starred') starredValue(c, annotation.value, annotation)
  else c.expression(annotation)
}

function starredValue(c: Compiler, value: Expr, place: Span, unpackAt = place): void {
  c.expression(value)
  c.emit(op.UNPACK_SEQUENCE, unpackAt, 1)
}

function parameterAnnotation(c: Compiler, name: string, annotation: Expr | null, place: Span): number {
  if (annotation === null) return 0
  c.loadString(c.mangle(name), place)
  if (c.future.annotations) annotationText(c, annotation)
  else if (annotation.kind === 'Starred') starredValue(c, annotation.value, place)
  else annotationValue(c, annotation)
  return 1
}

/** Loads the `__annotate__` of a function that has annotations and says so. */
export function functionAnnotations(c: Compiler, args: Parameters, returns: Expr | null, place: Span): number {
  const scope = c.table.find(args)
  if (!scope.usesAnnotations) return 0
  openAnnotations(c, scope, scope.name, place)
  const all: (Parameter | null)[] = [...args.args, ...args.posonly, args.vararg, ...args.kwonly, args.kwarg]
  let count = 0
  for (const each of all) if (each !== null) count += parameterAnnotation(c, each.name, each.annotation, place)
  count += parameterAnnotation(c, 'return', returns, place)
  c.emit(op.BUILD_MAP, place, count)
  closeAnnotations(c, place)
  return functionPart.annotate
}

// Variables of modules and classes

/** Notes `name: annotation` for the end of the module or class, where its `__annotate__` is made. */
export function variableAnnotation(c: Compiler, s: AnnAssign): void {
  if (s.target.kind !== 'Name' || !s.simple) return
  if (c.unit.type !== 'module' && c.unit.type !== 'class') return
  if (c.future.annotations) {
    annotationText(c, s.annotation)
    c.emit(op.LOAD_NAME, s, c.nameIndex('__annotations__'))
    c.loadString(c.mangle(s.target.id), s)
    return c.emit(op.STORE_SUBSCR, s)
  }
  deferAnnotation(c, s)
}

function deferAnnotation(c: Compiler, s: AnnAssign): void {
  const { unit } = c
  const isConditional = unit.type === 'module' || unit.conditionalDepth > 0
  const index = isConditional ? unit.nextConditionalAnnotation++ : -1
  unit.deferredAnnotations.push({ statement: s, index })
  if (!isConditional) return
  if (unit.type === 'class') c.emit(op.LOAD_DEREF, s, indexOf(unit.cellvars, '__conditional_annotations__'))
  else c.emit(op.LOAD_NAME, s, c.nameIndex('__conditional_annotations__'))
  c.loadInt(index, s)
  c.emit(op.SET_ADD, s, 1)
  c.emit(op.POP_TOP, s)
}

/** Makes the `__annotate__` of a module or class from the annotations noted in it. */
export function finishAnnotations(c: Compiler, place: Span): void {
  const { unit } = c
  if (unit.deferredAnnotations.length === 0) return
  const { sequence } = unit
  const isModule = unit.type === 'module'
  if (isModule) unit.sequence = new Sequence()
  const scope = unit.scope.annotationBlock ?? broken('no annotation block')
  openAnnotations(c, scope, scope.name, place)
  deferredBody(c, unit, place)
  closeAnnotations(c, place)
  emitName(c, isModule ? '__annotate__' : '__annotate_func__', 'Store', place)
  if (!isModule) return
  sequence.annotations = unit.sequence
  unit.sequence = sequence
}

function deferredBody(c: Compiler, owner: Unit, place: Span): void {
  c.emit(op.BUILD_MAP, place, 0)
  for (const { statement, index } of owner.deferredAnnotations) {
    const skip = c.newLabel()
    const name = statement.target.kind === 'Name' ? statement.target.id : ''
    const mangled = c.pool.string(mangle(c.unit.className, name))
    if (index >= 0) {
      c.loadInt(index, statement)
      loadConditionalSet(c, owner, statement)
      c.emit(op.CONTAINS_OP, statement, 0)
      c.jump(op.POP_JUMP_IF_FALSE, skip, statement)
    }
    c.expression(statement.annotation)
    c.emit(op.COPY, statement, 2)
    c.loadPooled(mangled, statement)
    c.emit(op.STORE_SUBSCR, place)
    c.use(skip)
  }
}

function loadConditionalSet(c: Compiler, owner: Unit, place: Span): void {
  const name = '__conditional_annotations__'
  if (owner.type === 'class') c.emit(op.LOAD_DEREF, place, indexOf(c.unit.freevars, name))
  else c.emit(op.LOAD_GLOBAL, place, c.nameIndex(name) << 1)
}

/** Evaluates the target of an annotated attribute or item that is not assigned, and drops it. */
export function checkAnnotatedTarget(c: Compiler, target: Expr): void {
  if (target.kind === 'Attribute') evaluateAndDrop(c, target.value)
  else if (target.kind === 'Subscript') {
    evaluateAndDrop(c, target.value)
    checkAnnotatedIndex(c, target.slice)
  }
}

function checkAnnotatedIndex(c: Compiler, index: Expr): void {
  if (index.kind === 'Slice') {
    for (const part of [index.lower, index.upper, index.step]) if (part !== null) evaluateAndDrop(c, part)
  } else if (index.kind === 'Tuple') for (const each of index.elts) checkAnnotatedIndex(c, each)
  else evaluateAndDrop(c, index)
}

function evaluateAndDrop(c: Compiler, e: Expr): void {
  c.expression(e)
  c.emit(op.POP_TOP, e)
}
