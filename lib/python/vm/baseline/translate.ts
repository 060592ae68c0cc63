/**
 * Puts the code of a function into JavaScript: each instruction's template, one behind the other, with places to come in at.
 *
 * Invariant: the text depends on the instructions alone. Objects (constants, names, what instructions remember) are found through
 * the frame, so that a text is good for all code with the same instructions, in any run.
 */
import * as op from '../../compile/opcode'
import { sourceOf } from '../instructions/fastSlots'
import * as ownOp from '../ownOp'
import { OP_WORDS, type Unit } from '../Unit'
import { leadersOf } from './leaders'
import { runtime } from './runtime'
import { StackText } from './StackText'
import type { Instruction } from './template'
import { templates } from './templates'

/** The text of a function that gives the function, when it is called with `runtime`. */
export function translate(unit: Unit): string {
  const out = new StackText(unit.stackBase)
  const leaders = leadersOf(unit)
  let isReached = false
  let isWritten = false
  for (let at = 0; at * OP_WORDS < unit.ops.length; at++) {
    if (leaders[at] === 1) {
      if (isReached) out.flush()
      isReached = comeIn(out, unit, at)
    }
    if (isReached && !isWritten) {
      out.pc = at
      const instruction = instructionAt(unit, at, leaders)
      isWritten = write(out, instruction)
      isReached = !endsPath(instruction.opcode)
    } else isWritten = false
  }
  return framed(out)
}

/** A place to come in at; false if nothing ever does. */
function comeIn(out: StackText, { ops, depths }: Unit, at: number): boolean {
  const depth = depths[ops[at * OP_WORDS + 3] ?? 0] ?? -1
  if (depth < 0) return false
  out.restart(depth)
  out.line(`case ${at}:`)
  return true
}

function instructionAt(unit: Unit, at: number, leaders: Uint8Array): Instruction {
  const { ops, depths, lines } = unit
  const words = at * OP_WORDS
  const following = leaders[at + 1] === 0 ? (ops[words + OP_WORDS] ?? 0) : 0
  const isBranch = following === op.POP_JUMP_IF_FALSE || following === op.POP_JUMP_IF_TRUE
  return {
    opcode: ownOp.firstOf(ops[words] ?? 0),
    arg: ops[words + 1] ?? 0,
    mask: ops[words + 2] ?? 0,
    line: lines[at] ?? -1,
    after: depths[ops[words + OP_WORDS + 3] ?? 0] ?? 0,
    source: sourceOf(ops, words),
    branch: isBranch ? instructionAt(unit, at + 1, leaders) : null,
  }
}

/** True if the next instruction is written too. */
function write(out: StackText, instruction: Instruction): boolean {
  const template = templates.get(instruction.opcode)
  if (template !== undefined) return template(out, instruction) === true
  out.exit()
  return false
}

const leaves = new Set([op.JUMP_BACKWARD, op.JUMP_FORWARD, op.RETURN_VALUE, op.YIELD_VALUE])

function endsPath(opcode: number): boolean {
  return leaves.has(opcode) || !templates.has(opcode)
}

function framed(out: StackText): string {
  const variables = Array.from({ length: out.deepest }, (_, depth) => `s${depth}`)
  return `const { ${Object.keys(runtime).join(', ')} } = runtime
return function (vm, frame, pc) {
const { stack } = frame, { consts } = frame.unit, { recorder, smallInts } = vm, { int, float } = vm.types
let ${['r', 'c', 'n', 'next', ...variables].join(', ')}
for (;;) switch (pc) {
${out.text()}
default: return frame
}
}`
}
