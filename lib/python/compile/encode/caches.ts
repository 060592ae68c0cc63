/** How many code units CPython 3.14 keeps free behind an instruction for what it learns while running. */
import * as op from '../opcode'

const CACHES: readonly (readonly [opcode: number, units: number])[] = [
  [op.LOAD_GLOBAL, 4], [op.BINARY_OP, 5], [op.UNPACK_SEQUENCE, 1], [op.COMPARE_OP, 1], [op.CONTAINS_OP, 1], [op.FOR_ITER, 1],
  [op.LOAD_SUPER_ATTR, 1], [op.LOAD_ATTR, 9], [op.STORE_ATTR, 4], [op.CALL, 3], [op.CALL_KW, 3], [op.STORE_SUBSCR, 1],
  [op.SEND, 1], [op.JUMP_BACKWARD, 1], [op.TO_BOOL, 3], [op.POP_JUMP_IF_TRUE, 1], [op.POP_JUMP_IF_FALSE, 1],
  [op.POP_JUMP_IF_NONE, 1], [op.POP_JUMP_IF_NOT_NONE, 1],
] // oxfmt-ignore

const unitsByOpcode: Readonly<Uint8Array> = CACHES.reduce((table, [opcode, units]) => {
  table[opcode] = units
  return table
}, new Uint8Array(256))

export function cacheUnits(opcode: number): number {
  return unitsByOpcode[opcode] ?? 0
}
