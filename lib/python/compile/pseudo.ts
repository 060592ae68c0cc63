/**
 * Instructions that exist only between the code generator and the assembler, with CPython 3.14's numbers, and the
 * classes of opcodes the flow graph asks about: which ones jump, end a block, push a handler, carry an argument.
 *
 * Follows CPython's pycore_opcode_utils.h and pycore_opcode_metadata.h. Knows nothing of blocks.
 */
import * as op from './opcode'

export const pseudo = {
  ANNOTATIONS_PLACEHOLDER: 256,
  JUMP: 257,
  JUMP_IF_FALSE: 258,
  JUMP_IF_TRUE: 259,
  JUMP_NO_INTERRUPT: 260,
  LOAD_CLOSURE: 261,
  POP_BLOCK: 262,
  SETUP_CLEANUP: 263,
  SETUP_FINALLY: 264,
  SETUP_WITH: 265,
  STORE_FAST_MAYBE_NULL: 266,
} as const

/** `LOAD_CONST`-like arguments of special instructions, as CPython numbers them. */
export const intrinsic1 = {
  PRINT: 1,
  IMPORT_STAR: 2,
  STOPITERATION_ERROR: 3,
  ASYNC_GEN_WRAP: 4,
  UNARY_POSITIVE: 5,
  LIST_TO_TUPLE: 6,
  TYPEVAR: 7,
  PARAMSPEC: 8,
  TYPEVARTUPLE: 9,
  SUBSCRIPT_GENERIC: 10,
  TYPEALIAS: 11,
} as const
export const intrinsic2 = {
  PREP_RERAISE_STAR: 1,
  TYPEVAR_WITH_BOUND: 2,
  TYPEVAR_WITH_CONSTRAINTS: 3,
  SET_FUNCTION_TYPE_PARAMS: 4,
  SET_TYPEPARAM_DEFAULT: 5,
} as const
export const commonConstant = { AssertionError: 0, NotImplementedError: 1, tuple: 2, all: 3, any: 4 } as const
export const special = { enter: 0, exit: 1, asyncEnter: 2, asyncExit: 3 } as const
export const resumeAt = { start: 0, afterYield: 1, afterYieldFrom: 2, afterAwait: 3, depthOneFlag: 4 } as const
/** Bits of SET_FUNCTION_ATTRIBUTE. */
export const functionPart = { defaults: 1, kwDefaults: 2, annotations: 4, closure: 8, annotate: 16 } as const
/** Arguments of BINARY_OP; the in-place form of an operator is 13 higher. */
export const binaryOp = {
  Add: 0,
  BitAnd: 1,
  FloorDiv: 2,
  LShift: 3,
  MatMult: 4,
  Mult: 5,
  Mod: 6,
  BitOr: 7,
  Pow: 8,
  RShift: 9,
  Sub: 10,
  Div: 11,
  BitXor: 12,
  subscript: 26,
} as const
export const inPlaceOffset = 13

const jumps = 1
const blockPush = 2
const scopeExit = 4
const unconditional = 8
const conditional = 16
const evalBreak = 32

function classify(): Uint8Array {
  const kinds = new Uint8Array(300)
  const mark = (bits: number, ...opcodes: number[]): void => {
    for (const opcode of opcodes) kinds[opcode] = (kinds[opcode] ?? 0) | bits
  }
  const { JUMP, JUMP_NO_INTERRUPT, JUMP_IF_FALSE, JUMP_IF_TRUE, SETUP_CLEANUP, SETUP_FINALLY, SETUP_WITH } = pseudo
  mark(unconditional | jumps, JUMP, JUMP_NO_INTERRUPT)
  mark(unconditional | jumps, op.JUMP_FORWARD, op.JUMP_BACKWARD, op.JUMP_BACKWARD_NO_INTERRUPT)
  mark(conditional | jumps, op.POP_JUMP_IF_FALSE, op.POP_JUMP_IF_TRUE, op.POP_JUMP_IF_NONE, op.POP_JUMP_IF_NOT_NONE)
  mark(jumps, op.FOR_ITER, op.SEND, op.END_ASYNC_FOR, JUMP_IF_FALSE, JUMP_IF_TRUE)
  mark(blockPush, SETUP_CLEANUP, SETUP_FINALLY, SETUP_WITH)
  mark(scopeExit, op.RETURN_VALUE, op.RAISE_VARARGS, op.RERAISE)
  mark(evalBreak, JUMP, op.JUMP_BACKWARD, op.RESUME, op.CALL, op.CALL_KW, op.CALL_FUNCTION_EX)
  return kinds
}

const kinds: Readonly<Uint8Array> = classify()

function is(opcode: number, bits: number): boolean {
  return ((kinds[opcode] ?? 0) & bits) !== 0
}

export function isJump(opcode: number): boolean {
  return is(opcode, jumps)
}
export function isBlockPush(opcode: number): boolean {
  return is(opcode, blockPush)
}
export function hasTarget(opcode: number): boolean {
  return is(opcode, jumps | blockPush)
}
export function isScopeExit(opcode: number): boolean {
  return is(opcode, scopeExit)
}
/** Whether nothing may follow the instruction in its block. */
export function isTerminator(opcode: number): boolean {
  return is(opcode, jumps | scopeExit)
}
export function isUnconditionalJump(opcode: number): boolean {
  return is(opcode, unconditional)
}
export function isConditionalJump(opcode: number): boolean {
  return is(opcode, conditional)
}
/** Whether control never reaches the instruction after this one. */
export function endsFlow(opcode: number): boolean {
  return is(opcode, unconditional | scopeExit)
}
/** Whether the interpreter looks for signals and other threads here. */
export function hasEvalBreak(opcode: number): boolean {
  return is(opcode, evalBreak)
}
