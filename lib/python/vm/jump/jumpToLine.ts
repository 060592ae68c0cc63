/**
 * A trace function sends a frame to another line: `f_lineno` is written. Follows frame_lineno_set of CPython 3.14.
 *
 * The stack where the frame stands must fit the one where it goes: what lies on top of that is dropped, and an exception
 * that was being handled is handled no more. Local variables without a value become None, for the compiler may have proven
 * that they have one there.
 */
import type { Code } from '../../compile/code'
import * as op from '../../compile/opcode'
import { warn } from '../../objects/protocol/warn'
import { popOwned } from '../dropContents'
import type { Frame } from '../Frame'
import { instructionOf } from '../instructionOf'
import { popExcept } from '../instructions/control'
import type { PyRaise } from '../PyRaise'
import { OP_WORDS } from '../Unit'
import type { Vm } from '../Vm'
import { type Kinds, stackKind, stackKinds } from './stackKinds'

/** What a trace function is just told of. */
export type ToldEvent = 'call' | 'line' | 'return' | 'exception' | 'opcode' | 'other'

interface Landing {
  readonly at: number
  readonly kinds: Kinds
}

/** ValueError where that cannot be; the interpreter goes on at the line when the trace function has returned. */
export function jumpToLine(vm: Vm, frame: Frame, line: number): void {
  const { code } = frame.unit
  requireEvent(vm, frame)
  if (line < code.firstLine) throw vm.error('ValueError', `line ${line} comes before the current code block`)
  const starts = lineStarts(code)
  const reached = firstLineFrom(starts, line)
  if (reached === null) throw vm.error('ValueError', `line ${line} comes after the current code block`)
  const marks = stackKinds(code)
  const here = instructionOf(frame)
  const yields = opcodeHere(frame) === op.YIELD_VALUE
  const start = marks[here]
  const from = yields ? start?.slice(0, -1) : start
  const landing = landingOn(vm, linesBegin(starts, reached), marks, from)
  fillLocals(vm, frame)
  const depth = frame.sp - landing.kinds.length - frame.unit.stackBase
  for (let i = 0; i < depth; i++) {
    if (from?.[from.length - 1 - i] === stackKind.EXCEPT) popExcept(vm, frame)
    else popOwned(vm, frame)
  }
  frame.pc = frame.unit.place[landing.at] ?? frame.pc
  frame.line = -1
  frame.linePc = -1
  frame.cameFrom = -1
  frame.jumped = true
  frame.landedPc = frame.pc
}

function opcodeHere(frame: Frame): number {
  return frame.unit.ops[frame.pc * OP_WORDS] ?? op.NOP
}

/** A frame may jump when it is about to begin a line, goes on after a yield, or yields. */
function requireEvent(vm: Vm, frame: Frame): void {
  const { told } = vm.thread
  if (told === null || vm.thread.frame === null) throw refuse(vm, 'f_lineno can only be set in a trace function')
  if (told === 'call' && (frame.unit.ops[frame.pc * OP_WORDS + 1] ?? 0) === 0)
    throw refuse(vm, "can't jump from the 'call' trace event of a new frame")
  const isYield = told === 'return' && opcodeHere(frame) === op.YIELD_VALUE
  if (told !== 'line' && told !== 'opcode' && told !== 'call' && !isYield)
    throw refuse(vm, "can only jump from a 'line' trace event")
}

function refuse(vm: Vm, why: string): PyRaise {
  return vm.error('ValueError', why)
}

/** The instructions at which a line begins, with the line. */
function lineStarts({ instructions, positions }: Code): Map<number, number> {
  const starts = new Map<number, number>()
  let last = -1
  for (let at = 0; at * 2 < instructions.length; at++) {
    const line = positions[at * 4] ?? -1
    if (line === last || line < 0) continue
    starts.set(at, line)
    last = line
  }
  return starts
}

function firstLineFrom(starts: ReadonlyMap<number, number>, line: number): number | null {
  let first: number | null = null
  for (const here of starts.values()) if (here >= line && (first === null || here < first)) first = here
  return first
}

function linesBegin(starts: ReadonlyMap<number, number>, line: number): number[] {
  return [...starts].filter(([, here]) => here === line).map(([at]) => at)
}

/** Of the beginnings of the line that fit, the one with the largest stack. */
function landingOn(
  vm: Vm,
  places: readonly number[],
  marks: readonly (Kinds | undefined)[],
  from: Kinds | undefined,
): Landing {
  let best: Landing | null = null
  let why: string | null = null
  for (const at of places) {
    const kinds = marks[at]
    if (from !== undefined && kinds !== undefined && isCompatible(from, kinds)) {
      if (best === null || isLarger(kinds, best.kinds)) best = { at, kinds }
    } else why ??= from === undefined ? "can't jump from unreachable code" : explain(kinds)
  }
  if (best === null) throw refuse(vm, why ?? 'cannot find bytecode for specified line')
  return best
}

function isCompatible(from: Kinds, to: Kinds): boolean {
  return to.length <= from.length && to.every((kind, depth) => fits(from[depth] ?? 0, kind))
}

function fits(from: number, to: number): boolean {
  if (to === stackKind.OBJECT) return from !== stackKind.NULL
  return to === stackKind.NULL || from === to
}

function isLarger(one: Kinds, other: Kinds): boolean {
  if (one.length !== other.length) return one.length > other.length
  const at = one.findIndex((kind, depth) => kind !== other[depth])
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0)
}

function explain(kinds: Kinds | undefined): string {
  if (kinds === undefined) return "can't jump into an exception handler, or code may be unreachable"
  switch (kinds.at(-1)) {
    case stackKind.EXCEPT:
      return "can't jump into an 'except' block as there's no exception"
    case stackKind.LASTI:
      return "can't jump into a re-raising block as there's no location"
    case stackKind.ITERATOR:
      return "can't jump into the body of a for loop"
    default:
      return 'incompatible stacks'
  }
}

function fillLocals(vm: Vm, frame: Frame): void {
  const { stack, unit } = frame
  const unbound: number[] = []
  for (let slot = 0; slot < unit.stackBase; slot++) if ((stack[slot] ?? null) === null) unbound.push(slot)
  if (unbound.length === 0) return
  const many = unbound.length === 1 ? '' : 's'
  warn(vm, 'RuntimeWarning', `assigning None to ${unbound.length} unbound local${many}`)
  for (const slot of unbound) stack[slot] = vm.newNone()
}
