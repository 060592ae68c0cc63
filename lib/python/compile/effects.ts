/**
 * How many values each instruction takes from the stack and puts back, as CPython 3.14's opcode metadata says.
 *
 * For a SETUP_* pseudo-instruction the numbers are those of its handler's entry. Jumps count what the fall-through
 * sees, which CPython also uses for the jump.
 */
import * as op from './opcode'
import { pseudo } from './pseudo'

const none = 0
type Count = number | ((arg: number) => number)
type Effect = readonly [popped: Count, pushed: Count]

const { SETUP_CLEANUP, SETUP_FINALLY, SETUP_WITH, LOAD_CLOSURE, STORE_FAST_MAYBE_NULL, JUMP_IF_FALSE, JUMP_IF_TRUE } =
  pseudo
const low = (arg: number): number => arg & 1
const self = (arg: number): number => arg

const effects: readonly (readonly [opcode: number, ...effect: Effect])[] = [
  [op.BINARY_SLICE, 3, 1],
  [op.BUILD_TEMPLATE, 2, 1],
  [op.CALL_FUNCTION_EX, 4, 1],
  [op.CHECK_EG_MATCH, 2, 2],
  [op.CHECK_EXC_MATCH, 2, 2],
  [op.CLEANUP_THROW, 3, 2],
  [op.DELETE_SUBSCR, 2, none],
  [op.END_FOR, 1, none],
  [op.END_SEND, 2, 1],
  [op.EXIT_INIT_CHECK, 1, none],
  [op.FORMAT_SIMPLE, 1, 1],
  [op.FORMAT_WITH_SPEC, 2, 1],
  [op.GET_AITER, 1, 1],
  [op.GET_ANEXT, 1, 2],
  [op.GET_ITER, 1, 1],
  [op.GET_LEN, 1, 2],
  [op.GET_YIELD_FROM_ITER, 1, 1],
  [op.LOAD_BUILD_CLASS, none, 1],
  [op.LOAD_LOCALS, none, 1],
  [op.MAKE_FUNCTION, 1, 1],
  [op.MATCH_KEYS, 2, 3],
  [op.MATCH_MAPPING, 1, 2],
  [op.MATCH_SEQUENCE, 1, 2],
  [op.POP_EXCEPT, 1, none],
  [op.POP_ITER, 1, none],
  [op.POP_TOP, 1, none],
  [op.PUSH_EXC_INFO, 1, 2],
  [op.PUSH_NULL, none, 1],
  [op.RETURN_GENERATOR, none, 1],
  [op.RETURN_VALUE, 1, 1],
  [op.STORE_SLICE, 4, none],
  [op.STORE_SUBSCR, 3, none],
  [op.TO_BOOL, 1, 1],
  [op.UNARY_INVERT, 1, 1],
  [op.UNARY_NEGATIVE, 1, 1],
  [op.UNARY_NOT, 1, 1],
  [op.WITH_EXCEPT_START, 5, 6],
  [op.BINARY_OP, 2, 1],
  [op.BUILD_INTERPOLATION, (arg) => 2 + (arg & 1), 1],
  [op.BUILD_LIST, self, 1],
  [op.BUILD_MAP, (arg) => arg * 2, 1],
  [op.BUILD_SET, self, 1],
  [op.BUILD_SLICE, self, 1],
  [op.BUILD_STRING, self, 1],
  [op.BUILD_TUPLE, self, 1],
  [op.CALL, (arg) => 2 + arg, 1],
  [op.CALL_INTRINSIC_1, 1, 1],
  [op.CALL_INTRINSIC_2, 2, 1],
  [op.CALL_KW, (arg) => 3 + arg, 1],
  [op.COMPARE_OP, 2, 1],
  [op.CONTAINS_OP, 2, 1],
  [op.CONVERT_VALUE, 1, 1],
  [op.COPY, self, (arg) => arg + 1],
  [op.DELETE_ATTR, 1, none],
  [op.DICT_MERGE, (arg) => 5 + (arg - 1), (arg) => 4 + (arg - 1)],
  [op.DICT_UPDATE, (arg) => 2 + (arg - 1), (arg) => 1 + (arg - 1)],
  [op.END_ASYNC_FOR, 2, none],
  [op.FOR_ITER, 1, 2],
  [op.GET_AWAITABLE, 1, 1],
  [op.IMPORT_FROM, 1, 2],
  [op.IMPORT_NAME, 2, 1],
  [op.IS_OP, 2, 1],
  [op.LIST_APPEND, (arg) => 2 + (arg - 1), (arg) => 1 + (arg - 1)],
  [op.LIST_EXTEND, (arg) => 2 + (arg - 1), (arg) => 1 + (arg - 1)],
  [op.LOAD_ATTR, 1, (arg) => 1 + low(arg)],
  [op.LOAD_COMMON_CONSTANT, none, 1],
  [op.LOAD_CONST, none, 1],
  [op.LOAD_DEREF, none, 1],
  [op.LOAD_FAST, none, 1],
  [op.LOAD_FAST_AND_CLEAR, none, 1],
  [op.LOAD_FAST_BORROW, none, 1],
  [op.LOAD_FAST_BORROW_LOAD_FAST_BORROW, none, 2],
  [op.LOAD_FAST_CHECK, none, 1],
  [op.LOAD_FAST_LOAD_FAST, none, 2],
  [op.LOAD_FROM_DICT_OR_DEREF, 1, 1],
  [op.LOAD_FROM_DICT_OR_GLOBALS, 1, 1],
  [op.LOAD_GLOBAL, none, (arg) => 1 + low(arg)],
  [op.LOAD_NAME, none, 1],
  [op.LOAD_SMALL_INT, none, 1],
  [op.LOAD_SPECIAL, 1, 2],
  [op.LOAD_SUPER_ATTR, 3, (arg) => 1 + low(arg)],
  [op.MAP_ADD, (arg) => 3 + (arg - 1), (arg) => 1 + (arg - 1)],
  [op.MATCH_CLASS, 3, 1],
  [op.POP_JUMP_IF_FALSE, 1, none],
  [op.POP_JUMP_IF_NONE, 1, none],
  [op.POP_JUMP_IF_NOT_NONE, 1, none],
  [op.POP_JUMP_IF_TRUE, 1, none],
  [op.RAISE_VARARGS, self, none],
  [op.RERAISE, (arg) => 1 + arg, self],
  [op.SEND, 2, 2],
  [op.SET_ADD, (arg) => 2 + (arg - 1), (arg) => 1 + (arg - 1)],
  [op.SET_FUNCTION_ATTRIBUTE, 2, 1],
  [op.SET_UPDATE, (arg) => 2 + (arg - 1), (arg) => 1 + (arg - 1)],
  [op.STORE_ATTR, 2, none],
  [op.STORE_DEREF, 1, none],
  [op.STORE_FAST, 1, none],
  [op.STORE_FAST_LOAD_FAST, 1, 1],
  [op.STORE_FAST_STORE_FAST, 2, none],
  [op.STORE_GLOBAL, 1, none],
  [op.STORE_NAME, 1, none],
  [op.SWAP, self, self],
  [op.UNPACK_EX, 1, (arg) => 1 + (arg & 0xff) + (arg >> 8)],
  [op.UNPACK_SEQUENCE, 1, self],
  [op.YIELD_VALUE, 1, 1],
  [JUMP_IF_FALSE, 1, 1],
  [JUMP_IF_TRUE, 1, 1],
  [LOAD_CLOSURE, none, 1],
  [SETUP_CLEANUP, none, 2],
  [SETUP_FINALLY, none, 1],
  [SETUP_WITH, none, 1],
  [STORE_FAST_MAYBE_NULL, 1, none],
]

function column(which: 1 | 2): readonly Count[] {
  const counts: Count[] = Array.from({ length: 300 }, () => none)
  for (const effect of effects) counts[effect[0]] = effect[which]
  return counts
}
const poppedBy = column(1)
const pushedBy = column(2)

function count(counts: readonly Count[], opcode: number, arg: number): number {
  const value = counts[opcode] ?? none
  return typeof value === 'number' ? value : value(arg)
}

/** Values the instruction takes from the stack. */
export function popped(opcode: number, arg: number): number {
  return count(poppedBy, opcode, arg)
}

/** Values the instruction puts on the stack. */
export function pushed(opcode: number, arg: number): number {
  return count(pushedBy, opcode, arg)
}
