/**
 * Classes: the body as a function that fills a namespace, then the call of `__build_class__`.
 * Follows codegen_class of CPython 3.14's codegen.c.
 */
import type { ClassDef, Span } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import { nowhere } from '../instruction'
import * as op from '../opcode'
import { intrinsic1, pseudo } from '../pseudo'
import { sortedNames } from '../scope'
import { indexOf } from '../unit'
import { namespaceBody } from './bodies'
import { callWith } from './calls'
import { makeFunction } from './closures'
import { applyDecorators, firstLineOf } from './functions'
import { emitName } from './names'
import { typeParams } from './typeParams'

export function classDef(c: Compiler, s: ClassDef): void {
  c.expressions(s.decorators)
  const firstLine = firstLineOf(s)
  if (s.typeParams.length > 0) genericClass(c, s, firstLine)
  else {
    classBody(c, s, firstLine)
    callWith(c, s.bases, s.keywords, s, { pushed: 2 })
  }
  applyDecorators(c, s.decorators)
  emitName(c, s.name, 'Store', s)
}

function genericClass(c: Compiler, s: ClassDef, firstLine: number): void {
  const scope = c.table.find(s.typeParams)
  const name = `<generic parameters of ${s.name}>`
  c.open({ scope, type: 'annotations', name, firstLine, className: s.name })
  typeParams(c, s.typeParams)
  emitName(c, '.type_params', 'Store', s)
  classBody(c, s, firstLine)
  emitName(c, '.type_params', 'Load', s)
  c.emit(op.CALL_INTRINSIC_1, s, intrinsic1.SUBSCRIPT_GENERIC)
  emitName(c, '.generic_base', 'Store', s)
  callWith(c, s.bases, s.keywords, s, { pushed: 2, injected: '.generic_base' })
  makeFunction(c, c.close(false), s)
  c.emit(op.PUSH_NULL, s)
  c.emit(op.CALL, s, 0)
}

function classBody(c: Compiler, s: ClassDef, firstLine: number): void {
  c.open({ scope: c.table.find(s), type: 'class', name: s.name, firstLine, className: s.name })
  const place: Span = { line: firstLine, endLine: firstLine, column: 0, endColumn: 0 }
  prologue(c, s, place)
  namespaceBody(c, s.body, place)
  epilogue(c)
  const code = c.close(true)
  c.emit(op.LOAD_BUILD_CLASS, s)
  c.emit(op.PUSH_NULL, s)
  makeFunction(c, code, s)
  c.loadString(s.name, s)
}

function prologue(c: Compiler, s: ClassDef, place: Span): void {
  const { unit } = c
  emitName(c, '__name__', 'Load', place)
  emitName(c, '__module__', 'Store', place)
  c.loadString(unit.qualname, place)
  emitName(c, '__qualname__', 'Store', place)
  c.loadInt(unit.firstLine, place)
  emitName(c, '__firstlineno__', 'Store', place)
  if (s.typeParams.length > 0) {
    emitName(c, '.type_params', 'Load', place)
    emitName(c, '__type_params__', 'Store', place)
  }
  if (unit.scope.needsClassDict) {
    c.emit(op.LOAD_LOCALS, place)
    c.emit(op.STORE_DEREF, place, indexOf(unit.cellvars, '__classdict__'))
  }
  if (unit.scope.hasConditionalAnnotations) {
    c.emit(op.BUILD_SET, place, 0)
    c.emit(op.STORE_DEREF, place, indexOf(unit.cellvars, '__conditional_annotations__'))
  }
}

/** Stores what the metaclass needs to fill the cells of methods that say `__class__` or see the class's names. */
function epilogue(c: Compiler): void {
  const { unit } = c
  c.loadStrings(sortedNames(unit.staticAttributes), nowhere)
  emitName(c, '__static_attributes__', 'Store', nowhere)
  if (unit.scope.needsClassDict) {
    c.emit(pseudo.LOAD_CLOSURE, nowhere, indexOf(unit.cellvars, '__classdict__'))
    emitName(c, '__classdictcell__', 'Store', nowhere)
  }
  if (unit.scope.needsClassClosure) {
    c.emit(pseudo.LOAD_CLOSURE, nowhere, indexOf(unit.cellvars, '__class__'))
    c.emit(op.COPY, nowhere, 1)
    emitName(c, '__classcell__', 'Store', nowhere)
  } else c.loadNone(nowhere)
  c.emit(op.RETURN_VALUE, nowhere)
}
