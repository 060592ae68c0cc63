/**
 * Makes a function object of a finished code object: its closure, defaults and annotations.
 * Follows codegen_make_closure and codegen_default_arguments of CPython 3.14's codegen.c.
 */
import type { Parameters, Span } from '../../syntax/tree'
import { fastKind, type Code } from '../code'
import type { Compiler } from '../compiler'
import { at, broken } from '../invariant'
import * as op from '../opcode'
import { functionPart, pseudo } from '../pseudo'
import { where } from '../scope'

const classCells: ReadonlySet<string> = new Set(['__class__', '__classdict__', '__conditional_annotations__'])

/** The index, among cells and free variables, of a name an inner function closes over. */
function closureIndex(c: Compiler, name: string): number {
  const { unit } = c
  const isCell = (unit.type === 'class' && classCells.has(name)) || unit.scope.scope(name) === where.cell
  return (isCell ? unit.cellvars : unit.freevars).get(name) ?? broken(`${name} is not closed over in ${unit.qualname}`)
}

const parts = [
  functionPart.closure,
  functionPart.annotations,
  functionPart.annotate,
  functionPart.kwDefaults,
  functionPart.defaults,
]

/** Loads a function of `code`; `flags` say which parts are on the stack. */
export function makeFunction(c: Compiler, code: Code, place: Span, flags = 0): void {
  let count = 0
  for (const [i, kind] of code.localsPlusKinds.entries()) {
    if ((kind & fastKind.FREE) === 0) continue
    c.emit(pseudo.LOAD_CLOSURE, place, closureIndex(c, at(code.localsPlusNames, i)))
    count++
  }
  if (count > 0) c.emit(op.BUILD_TUPLE, place, count)
  c.load({ type: 'code', code }, place)
  c.emit(op.MAKE_FUNCTION, place)
  const all = count > 0 ? flags | functionPart.closure : flags
  for (const part of parts) if ((all & part) !== 0) c.emit(op.SET_FUNCTION_ATTRIBUTE, place, part)
}

/** Pushes the default values and says which there are. */
export function pushDefaults(c: Compiler, args: Parameters, place: Span): number {
  let flags = 0
  if (args.defaults.length > 0) {
    c.expressions(args.defaults)
    c.emit(op.BUILD_TUPLE, place, args.defaults.length)
    flags |= functionPart.defaults
  }
  let count = 0
  for (const [i, value] of args.kwDefaults.entries()) {
    if (value === null) continue
    c.loadString(c.mangle(at(args.kwonly, i).name), place)
    c.expression(value)
    count++
  }
  if (count === 0) return flags
  c.emit(op.BUILD_MAP, place, count)
  return flags | functionPart.kwDefaults
}
