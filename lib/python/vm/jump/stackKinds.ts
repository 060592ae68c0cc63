/**
 * What kinds of values lie on the evaluation stack before each instruction of a code object, as far as a jump from line to
 * line must know: an iterator of a loop, an exception being handled, ...
 *
 * Follows mark_stacks of CPython 3.14's frameobject.c. Kinds are numbered as there, for of several places to jump to the one
 * whose stack is the largest number is taken.
 */
import type { Code } from '../../compile/code'
import { popped, pushed } from '../../compile/effects'
import * as op from '../../compile/opcode'

export const stackKind = { ITERATOR: 1, EXCEPT: 2, OBJECT: 3, NULL: 4, LASTI: 5 } as const
/** Bottom first. */
export type Kinds = readonly number[]

const { ITERATOR, EXCEPT, OBJECT, NULL, LASTI } = stackKind

/** By instruction; undefined where it cannot be reached. */
export function stackKinds(code: Code): (Kinds | undefined)[] {
  const marks: (Kinds | undefined)[] = []
  marks[0] = []
  let before: number
  do {
    before = marks.filter((mark) => mark !== undefined).length
    scanInstructions(code, marks)
    scanHandlers(code, marks)
  } while (marks.filter((mark) => mark !== undefined).length > before)
  return marks
}

function scanInstructions(code: Code, marks: (Kinds | undefined)[]): void {
  const { instructions } = code
  for (let at = 0; at * 2 < instructions.length; at++) {
    const kinds = marks[at]
    if (kinds === undefined) continue
    const opcode = instructions[at * 2] ?? op.NOP
    const arg = instructions[at * 2 + 1] ?? 0
    const next = afterwards(opcode, arg, kinds)
    if (jumps(opcode)) marks[arg] ??= next
    if (!endsPath(opcode)) marks[at + 1] ??= next
  }
}

function scanHandlers(code: Code, marks: (Kinds | undefined)[]): void {
  for (const { start, target, depth, lasti } of code.handlers) {
    const kinds = marks[start]
    if (kinds === undefined || marks[target] !== undefined) continue
    const kept = kinds.slice(0, depth)
    marks[target] = lasti ? [...kept, LASTI, EXCEPT] : [...kept, EXCEPT]
  }
}

function jumps(opcode: number): boolean {
  const isBranch = opcode >= op.POP_JUMP_IF_FALSE && opcode <= op.POP_JUMP_IF_TRUE
  return isBranch || opcode === op.FOR_ITER || opcode === op.SEND || goesAway(opcode)
}

function goesAway(opcode: number): boolean {
  return opcode === op.JUMP_FORWARD || opcode === op.JUMP_BACKWARD || opcode === op.JUMP_BACKWARD_NO_INTERRUPT
}

function endsPath(opcode: number): boolean {
  return goesAway(opcode) || opcode === op.RETURN_VALUE || opcode === op.RAISE_VARARGS || opcode === op.RERAISE
}

function afterwards(opcode: number, arg: number, kinds: Kinds): Kinds {
  switch (opcode) {
    case op.SEND:
      return kinds
    case op.GET_ITER:
    case op.GET_AITER:
      return [...kinds.slice(0, -1), ITERATOR]
    case op.PUSH_EXC_INFO:
      return [...kinds, EXCEPT]
    case op.PUSH_NULL:
      return [...kinds, NULL]
    case op.LOAD_GLOBAL:
      return (arg & 1) === 0 ? [...kinds, OBJECT] : [...kinds, OBJECT, NULL]
    case op.LOAD_ATTR:
      return (arg & 1) === 0 ? [...kinds.slice(0, -1), OBJECT] : [...kinds.slice(0, -1), OBJECT, NULL]
    case op.COPY:
      return [...kinds, kinds.at(-arg) ?? OBJECT]
    case op.SWAP:
      return swapped(kinds, arg)
    default:
      return byEffect(kinds, pushed(opcode, arg) - popped(opcode, arg))
  }
}

function swapped(kinds: Kinds, arg: number): Kinds {
  const swap = [...kinds]
  const [deep, top] = [kinds.at(-arg) ?? OBJECT, kinds.at(-1) ?? OBJECT]
  swap[kinds.length - arg] = top
  swap[kinds.length - 1] = deep
  return swap
}

function byEffect(kinds: Kinds, effect: number): Kinds {
  if (effect <= 0) return kinds.slice(0, kinds.length + effect)
  return [...kinds, ...Array.from({ length: effect }, () => OBJECT)]
}
