/**
 * Code whose every instruction is looked at: for the events INSTRUCTION, JUMP and BRANCH of `sys.monitoring`, and for
 * `f_trace_opcodes`.
 *
 * Where the frame came from is remembered when a jump or branch begins (`Frame.cameFrom`) and told at the next instruction
 * it reaches, before anything of that instruction. CPython tells from the instruction itself or the one behind it, which is
 * the same order.
 */
import * as op from '../../compile/opcode'
import type { Frame } from '../Frame'
import { instructionOf } from '../instructionOf'
import * as ownOp from '../ownOp'
import { withLineMarks } from '../lower'
import { OP_WORDS, prepared, type Unit } from '../Unit'
import type { Vm } from '../Vm'
import { fire, fireJump } from './fire'
import { monitored } from './Monitoring'

function isBranch(opcode: number): boolean {
  return opcode >= op.POP_JUMP_IF_FALSE && opcode <= op.POP_JUMP_IF_TRUE
}

function isJump(opcode: number): boolean {
  return opcode === op.JUMP_FORWARD || opcode === op.JUMP_BACKWARD
}

/** An instruction is about to run. */
export function reachedInstruction(vm: Vm, frame: Frame): void {
  const at = instructionOf(frame)
  const opcode = opcodeAt(frame.unit, at)
  const isBehindBranch = frame.cameFrom >= 0
  tellFlow(vm, frame)
  fire(vm, frame, monitored.INSTRUCTION)
  // An `async for` that goes on has no branch of its own before the mark.
  if (opcode === op.NOT_TAKEN && !isBehindBranch) fireJump(vm, frame, monitored.BRANCH_LEFT, at - 1, at + 1)
  if (isBranch(opcode) || isJump(opcode) || opcode === op.FOR_ITER || opcode === op.END_ASYNC_FOR) frame.cameFrom = at
}

/** How the frame came to the instruction where it stands, if nobody was told yet. */
export function tellFlow(vm: Vm, frame: Frame): void {
  const from = frame.cameFrom
  if (from < 0) return
  frame.cameFrom = -1
  const { unit } = frame
  const at = instructionOf(frame)
  const opcode = opcodeAt(unit, from)
  const target = unit.code.instructions[from * 2 + 1] ?? 0
  if (isJump(opcode)) fireJump(vm, frame, monitored.JUMP, from, target)
  else if (opcode === op.END_ASYNC_FOR) fireJump(vm, frame, monitored.BRANCH_RIGHT, target, from + 1)
  else if (opcode === op.FOR_ITER) {
    if (at === from + 1) fireJump(vm, frame, monitored.BRANCH_LEFT, from, at)
    else fireJump(vm, frame, monitored.BRANCH_RIGHT, from, at + 1)
  } else if (at === target) fireJump(vm, frame, monitored.BRANCH_RIGHT, from, target)
  else fireJump(vm, frame, monitored.BRANCH_LEFT, from, opcodeAt(unit, at) === op.NOT_TAKEN ? at + 1 : at)
}

function opcodeAt(unit: Unit, at: number): number {
  return unit.code.instructions[at * 2] ?? op.NOP
}

/** The same code with a mark before every instruction; made once a run. */
export function withInstructionMarks(unit: Unit): Unit {
  if (unit.watched !== null) return unit.watched
  const source = unit.isLesson || unit.hasLineMarks ? prepared(unit) : withLineMarks(unit)
  const words: number[] = []
  const count = source.ops.length / OP_WORDS
  const moved = new Int32Array(count + 1)
  for (let place = 0; place < count; place++) moved[place] = markOne(source, place, words)
  moved[count] = words.length / OP_WORDS
  const ops = Int32Array.from(words)
  for (let to = 0; to < ops.length; to += OP_WORDS)
    if (hasTarget(ops[to] ?? 0)) ops[to + 1] = moved[ops[to + 1] ?? 0] ?? 0
  const marked: Unit = {
    ...source,
    ops,
    place: source.place.map((place) => moved[place] ?? 0),
    lines: linesAt(source, ops),
    caches: new Array<undefined>(ops.length / OP_WORDS),
    spareFrames: [],
    baseline: null,
    hasLineMarks: true,
  }
  marked.watched = marked
  unit.watched = marked
  return marked
}

/** Writes what stands at one place, a mark before it; the place where it begins now. Fused instructions come apart again. */
function markOne(source: Unit, place: number, words: number[]): number {
  const [first = 0, arg = 0, mask = 0, at = 0] = source.ops.subarray(place * OP_WORDS, (place + 1) * OP_WORDS)
  const isMark = ownOp.isMark(first)
  const afterMark = place > 0 && ownOp.isMark(source.ops[(place - 1) * OP_WORDS])
  if (!afterMark && at > 0 && opcodeAt(source, at - 1) === op.NOT_TAKEN) words.push(ownOp.EACH, 0, 0, at - 1)
  const begins = words.length / OP_WORDS
  if (isMark) words.push(first, arg, mask, at)
  else words.push(ownOp.EACH, 0, mask, at, opcodeAt(source, at), arg, mask, at)
  return begins
}

function hasTarget(opcode: number): boolean {
  return (
    isBranch(opcode) ||
    isJump(opcode) ||
    opcode === op.JUMP_BACKWARD_NO_INTERRUPT ||
    opcode === op.FOR_ITER ||
    opcode === op.SEND
  )
}

function linesAt({ code }: Unit, ops: Int32Array): Int32Array {
  const lines = new Int32Array(ops.length / OP_WORDS)
  return lines.map((_, place) => code.positions[(ops[place * OP_WORDS + 3] ?? 0) * 4] ?? -1)
}
