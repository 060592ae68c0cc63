/**
 * Functions and lambdas: defaults, annotations, type parameters, the body, decorators.
 * Follows codegen_function and codegen_lambda of CPython 3.14's codegen.c.
 */
import type { AsyncFunctionDef, Expr, FunctionDef, Lambda, Parameters, Statement } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import { cleanDocstring } from '../docstring'
import { nowhere } from '../instruction'
import * as op from '../opcode'
import { functionPart, intrinsic1, intrinsic2, pseudo } from '../pseudo'
import { functionAnnotations } from './annotations'
import { makeFunction, pushDefaults } from './closures'
import { emitName } from './names'
import { typeParams } from './typeParams'
import { bodyOf } from './bodies'
import type { ArgumentCounts } from '../unit'

function countArguments(args: Parameters): ArgumentCounts {
  return { positional: args.args.length, positionalOnly: args.posonly.length, keywordOnly: args.kwonly.length }
}

/** Calls each decorator on what is on the stack, innermost first. */
export function applyDecorators(c: Compiler, decorators: readonly Expr[]): void {
  for (const decorator of decorators.toReversed()) c.emit(op.CALL, decorator, 0)
}

/** The first line of a definition: its first decorator's, if it has one. */
export function firstLineOf(s: { readonly line: number; readonly decorators: readonly Expr[] }): number {
  return s.decorators[0]?.line ?? s.line
}

/** Wraps a generator's body so that a StopIteration that escapes becomes a RuntimeError. */
export function guardStopIteration(c: Compiler): void {
  const handler = c.newLabel()
  c.unit.sequence.insertFirst(pseudo.SETUP_CLEANUP, nowhere, handler)
  c.loadNone(nowhere)
  c.emit(op.RETURN_VALUE, nowhere)
  c.use(handler)
  c.emit(op.CALL_INTRINSIC_1, nowhere, intrinsic1.STOPITERATION_ERROR)
  c.emit(op.RERAISE, nowhere, 1)
}

function functionBody(c: Compiler, s: FunctionDef | AsyncFunctionDef, flags: number, firstLine: number): void {
  const scope = c.table.find(s)
  const type = s.kind === 'AsyncFunctionDef' ? 'asyncFunction' : 'function'
  c.open({ scope, type, name: s.name, firstLine, args: countArguments(s.args) })
  const { docstring, statements } = bodyOf(c, s.body, scope.hasDocstring)
  if (docstring !== null) c.constant(c.pool.string(cleanDocstring(docstring.text)))
  generatorBody(c, statements, scope.isCoroutine || scope.isGenerator)
  makeFunction(c, c.close(true), s, flags)
}

function generatorBody(c: Compiler, statements: readonly Statement[], isGenerator: boolean): void {
  const start = c.newLabel()
  c.use(start)
  if (isGenerator) c.pushFrameBlock({ kind: 'stopIteration', place: nowhere, start })
  c.body(statements)
  if (!isGenerator) return
  guardStopIteration(c)
  c.popFrameBlock()
}

export function functionDef(c: Compiler, s: FunctionDef | AsyncFunctionDef): void {
  c.expressions(s.decorators)
  const firstLine = firstLineOf(s)
  const flags = pushDefaults(c, s.args, s)
  if (s.typeParams.length > 0) genericFunction(c, s, flags, firstLine)
  else functionBody(c, s, flags | functionAnnotations(c, s.args, s.returns, s), firstLine)
  applyDecorators(c, s.decorators)
  emitName(c, s.name, 'Store', s)
}

/** The function is made by a function of its type parameters, which takes the defaults. */
function genericFunction(c: Compiler, s: FunctionDef | AsyncFunctionDef, flags: number, firstLine: number): void {
  const both = functionPart.defaults | functionPart.kwDefaults
  const count = (flags & both) === both ? 2 : (flags & both) === 0 ? 0 : 1
  if (count === 2) c.emit(op.SWAP, s, 2)
  const scope = c.table.find(s.typeParams)
  const args = { positional: count, positionalOnly: 0, keywordOnly: 0 }
  c.open({ scope, type: 'annotations', name: `<generic parameters of ${s.name}>`, firstLine, args })
  typeParams(c, s.typeParams)
  for (let i = 0; i < count; i++) c.emit(op.LOAD_FAST, s, i)
  functionBody(c, s, flags | functionAnnotations(c, s.args, s.returns, s), firstLine)
  c.emit(op.SWAP, s, 2)
  c.emit(op.CALL_INTRINSIC_2, s, intrinsic2.SET_FUNCTION_TYPE_PARAMS)
  makeFunction(c, c.close(false), s)
  if (count > 0) {
    c.emit(op.SWAP, s, count + 1)
    c.emit(op.CALL, s, count - 1)
  } else {
    c.emit(op.PUSH_NULL, s)
    c.emit(op.CALL, s, 0)
  }
}

/** Begins a lambda, whose body is to follow, and returns what ends it. */
export function openLambda(c: Compiler, e: Lambda): () => void {
  const flags = pushDefaults(c, e.args, e)
  const scope = c.table.find(e)
  c.open({ scope, type: 'lambda', name: '<lambda>', firstLine: e.line, args: countArguments(e.args) })
  return () => {
    if (!scope.isGenerator) c.emit(op.RETURN_VALUE, e.body)
    makeFunction(c, c.close(!scope.isGenerator), e, flags)
  }
}
