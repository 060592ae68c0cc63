/**
 * Statements: the simple ones here, the others by their families.
 * Follows codegen_visit_stmt of CPython 3.14's codegen.c.
 */
import type { Assert, ExprStatement, Raise, Statement } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import { nowhere } from '../instruction'
import { never } from '../invariant'
import * as op from '../opcode'
import { commonConstant, intrinsic1 } from '../pseudo'
import { annAssign, assign, augAssign } from './assigns'
import { classDef } from './classes'
import { jumpIf } from './conditions'
import { functionDef } from './functions'
import { importFrom, importStatement } from './imports'
import { asyncForLoop, forLoop, ifStatement, whileLoop } from './loops'
import { matchStatement } from './matches'
import { effective } from './rewrite'
import { tryStatement } from './tries'
import { typeAlias } from './typeParams'
import { breakLoop, continueLoop, returnStatement } from './unwind'
import { withStatement } from './withs'

export function visitStatement(c: Compiler, s: Statement): void {
  switch (s.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return functionDef(c, s)
    case 'ClassDef':
      return classDef(c, s)
    case 'TypeAlias':
      return typeAlias(c, s)
    case 'Return':
      return returnStatement(c, s)
    case 'Delete':
      return c.expressions(s.targets)
    case 'Assign':
      return assign(c, s)
    case 'AugAssign':
      return augAssign(c, s)
    case 'AnnAssign':
      return annAssign(c, s)
    case 'Raise':
      return raise(c, s)
    case 'Assert':
      return assertion(c, s)
    case 'Import':
      return importStatement(c, s)
    case 'ImportFrom':
      return importFrom(c, s)
    case 'Global':
    case 'Nonlocal':
      return
    case 'Expr':
      return expressionStatement(c, s)
    case 'Pass':
      return c.emit(op.NOP, s)
    case 'Break':
      return breakLoop(c, s)
    case 'Continue':
      return continueLoop(c, s)
    default:
      c.unit.conditionalDepth++
      visitCompound(c, s)
      c.unit.conditionalDepth--
  }
}

type Compound = Extract<
  Statement,
  { kind: 'For' | 'AsyncFor' | 'While' | 'If' | 'With' | 'AsyncWith' | 'Match' | 'Try' | 'TryStar' }
>

function visitCompound(c: Compiler, s: Compound): void {
  switch (s.kind) {
    case 'If':
      return ifStatement(c, s)
    case 'For':
      return forLoop(c, s)
    case 'While':
      return whileLoop(c, s)
    case 'Try':
    case 'TryStar':
      return tryStatement(c, s)
    case 'With':
    case 'AsyncWith':
      return withStatement(c, s)
    case 'AsyncFor':
      return asyncForLoop(c, s)
    case 'Match':
      return matchStatement(c, s)
    default:
      return never(s)
  }
}

function raise(c: Compiler, s: Raise): void {
  if (s.exc === null) return c.emit(op.RAISE_VARARGS, s, 0)
  c.expression(s.exc)
  if (s.cause !== null) c.expression(s.cause)
  c.emit(op.RAISE_VARARGS, s, s.cause === null ? 1 : 2)
}

function assertion(c: Compiler, s: Assert): void {
  if (s.test.kind === 'Tuple' && s.test.elts.length > 0) {
    c.warn('assertion is always true, perhaps remove parentheses?', s)
  }
  if (c.settings.optimize > 0) return
  const end = c.newLabel()
  jumpIf(c, s.test, end, true, s)
  c.emit(op.LOAD_COMMON_CONSTANT, s, commonConstant.AssertionError)
  if (s.msg !== null) {
    c.expression(s.msg)
    c.emit(op.CALL, s, 0)
  }
  c.emit(op.RAISE_VARARGS, s.test, 1)
  c.use(end)
}

function expressionStatement(c: Compiler, s: ExprStatement): void {
  if (c.settings.isInteractive && c.outer.length === 0) {
    c.expression(s.value)
    c.emit(op.CALL_INTRINSIC_1, s, intrinsic1.PRINT)
    return c.emit(op.POP_TOP, nowhere)
  }
  if (effective(c, s.value).kind === 'Constant') return c.emit(op.NOP, s)
  c.expression(s.value)
  c.emit(op.POP_TOP, nowhere)
}
