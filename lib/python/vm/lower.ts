/**
 * Makes a code object ready for a run (Unit.ts): places the steps, works out what is borrowed, makes the constants.
 *
 * A step begins where CPython's line events do: at the first instruction of a line, and where a jump lands on another line.
 * Only code of lesson modules has steps. This file does not know what the instructions do.
 */
import type { Code, Const } from '../compile/code'
import { codeFlag, fastKind } from '../compile/code'
import * as op from '../compile/opcode'
import type { PyObject } from '../objects/PyObject'
import { borrowing } from './borrowing'
import { fuse } from './fuse'
import { statementAt } from './statements'
import * as ownOp from './ownOp'
import { type ConstantList, type LaidCode, OP_WORDS, prepared, type SharedCode, type Unit } from './Unit'
import type { Vm } from './Vm'
import type { LessonModule } from './LessonModule'

/** Where code has its constants from. */
export interface ConstantSource {
  /** Whether so much code is being made ready around this one that what is in it comes later. */
  readonly isDeep: boolean
  /** Owned. */
  object(value: Const): PyObject
  list(values: readonly Const[], shared: SharedCode): ConstantList
}

/**
 * `constants` makes objects of constants; `lesson` is the module the code was written in, if people wrote it. Theirs is made
 * ready at once, other code when it is first run, or at once where constants of it are the collector's too, which tells how old they are;
 * code deep within other code, which may go deeper than the stack, when it is first run or looked through.
 */
export function lower(vm: Vm, code: Code, lesson: LessonModule | null, constants: ConstantSource): Unit {
  const unit = unprepared(
    code,
    lesson === null ? sharedOf(vm, code) : { laid: null, layout: null, tuples: null, keys: null },
    lesson !== null,
  )
  const [first] = code.consts
  if ((code.flags & codeFlag.HAS_DOCSTRING) !== 0 && first !== undefined)
    setConstants(unit, { objects: [constants.object(first)], holders: 1 })
  unit.prepare = preparation(vm, unit, lesson, constants)
  if (!constants.isDeep && (lesson !== null || code.consts.some(({ type }) => type === 'slice'))) unit.prepare()
  return unit
}

/** What makes the rest of a unit, once. */
function preparation(vm: Vm, unit: Unit, lesson: LessonModule | null, constants: ConstantSource): () => void {
  return () => {
    const { code } = unit
    unit.prepare = null
    const { ops, depths, place, lines } = lesson === null ? laidOnce(unit) : lay(code, sitesOf(code, lesson))
    unit.ops = ops
    unit.depths = depths
    unit.place = place
    unit.lines = lines
    const docstring = unit.consts
    setConstants(unit, constants.list(code.consts, unit.shared))
    for (const object of docstring) vm.decref(object)
    unit.nameObjects = code.names.map((name) => vm.internName(name))
    if (unit.isLesson) for (const name of code.localsPlusNames) vm.internName(name)
    unit.caches = new Array<undefined>(ops.length / OP_WORDS)
  }
}

function setConstants(unit: Unit, list: ConstantList): void {
  unit.consts = list.objects
  unit.constantList = list
}

const NO_WORDS = new Int32Array(0)
const NO_DEPTHS = new Int16Array(0)

function unprepared(code: Code, shared: SharedCode, isLesson: boolean): Unit {
  return {
    code,
    shared,
    prepare: null,
    ops: NO_WORDS,
    depths: NO_DEPTHS,
    lines: NO_WORDS,
    place: NO_WORDS,
    consts: [],
    constantList: { objects: [], holders: 1 },
    names: code.names,
    nameObjects: [],
    stackBase: code.localsPlusNames.length,
    argSlots: argSlots(code),
    plainArgs:
      code.kwOnlyArgCount === 0 && (code.flags & (STARRED | codeFlag.OPTIMIZED)) === codeFlag.OPTIMIZED
        ? code.argCount
        : -1,
    firstFree: code.localsPlusKinds.findIndex((kind) => (kind & fastKind.FREE) !== 0),
    caches: [],
    warm: null,
    isLesson,
    tuples: null,
    parts: null,
    isDropped: false,
    hasLineMarks: false,
    marked: null,
    watched: null,
    recorded: -1,
    label: -1,
    spareFrames: [],
    heat: 0,
    baseline: null,
    object: null,
  }
}

/** Library code is laid once a process. */
function laidOnce(unit: Unit): LaidCode {
  return (unit.shared.laid ??= lay(unit.code, null))
}

/** What all runs of the process share of the code. */
export function sharedOf(vm: Vm, code: Code): SharedCode {
  const { shared } = vm.host.sources
  const known = shared.get(code)
  if (known !== undefined) return known
  const made = { laid: null, layout: null, tuples: null, keys: null }
  shared.set(code, made)
  return made
}

const STARRED = codeFlag.VARARGS | codeFlag.VARKEYWORDS

/** The same code with a mark before each line, for tracing; made once a run. */
export function withLineMarks(unit: Unit): Unit {
  if (unit.marked !== null) return unit.marked
  const { ops, place } = lay(unit.code, sitesOf(unit.code, null))
  unit.marked = {
    ...prepared(unit),
    ops,
    place,
    caches: new Array<undefined>(ops.length / OP_WORDS),
    spareFrames: [],
    baseline: null,
    hasLineMarks: true,
  }
  return unit.marked
}

function argSlots(code: Code): number {
  return code.argCount + code.kwOnlyArgCount + ((code.flags & 4) !== 0 ? 1 : 0) + ((code.flags & 8) !== 0 ? 1 : 0)
}

/** What is to be written before instruction i: nothing, a step, or a change of statement within a line. */
interface Sites {
  readonly kind: Uint8Array
  readonly statement: Int32Array
}

const STEP = 1
const SITE = 2
const LINE = 3
const MARKS: Readonly<Record<number, number>> = { [STEP]: ownOp.STEP, [SITE]: ownOp.SITE, [LINE]: ownOp.LINE }

/** The steps and statements of a lesson's code; of any other, where its lines begin. */
function sitesOf(code: Code, lesson: LessonModule | null): Sites {
  const count = code.instructions.length / 2
  const sites: Sites = { kind: new Uint8Array(count), statement: new Int32Array(count) }
  const targets = jumpTargets(code)
  const first = firstTraceable(code)
  let line = -1
  let statement = 0
  for (let at = 0; at < count; at++) {
    const here = code.positions[at * 4] ?? -1
    if (here < 1) line = -1
    if (here < 1 || at <= first || isPrologue(code.instructions[at * 2] ?? 0)) continue
    const index = lesson === null ? -1 : statementAt(lesson.spans, here, Math.max(code.positions[at * 4 + 2] ?? 0, 0))
    const current = index < 0 ? statement : (lesson?.statements[index] ?? 0)
    if (here !== line || targets.has(at)) sites.kind[at] = lesson === null ? LINE : STEP
    else if (current !== statement) sites.kind[at] = SITE
    sites.statement[at] = current
    line = here
    statement = current
  }
  return sites
}

/** The RESUME that begins the body: what stands before it, such as a generator's making, is on no line. */
function firstTraceable({ instructions }: Code): number {
  let at = 0
  while (at < instructions.length / 2 && instructions[at * 2] !== op.RESUME) at++
  return at * 2 < instructions.length ? at : -1
}

function isPrologue(opcode: number): boolean {
  return (
    opcode === op.RESUME || opcode === op.RETURN_GENERATOR || opcode === op.MAKE_CELL || opcode === op.COPY_FREE_VARS
  )
}

/** Instructions that some jump or handler lands on. */
function jumpTargets(code: Code): Set<number> {
  const targets = new Set<number>()
  for (let at = 0; at < code.instructions.length; at += 2) {
    const opcode = code.instructions[at]
    const arg = code.instructions[at + 1] ?? 0
    const isJump = opcode === op.JUMP_BACKWARD || opcode === op.JUMP_FORWARD || opcode === op.JUMP_BACKWARD_NO_INTERRUPT
    const isBranch = opcode !== undefined && opcode >= op.POP_JUMP_IF_FALSE && opcode <= op.POP_JUMP_IF_TRUE
    if (isJump || isBranch) targets.add(arg)
    if (opcode === op.FOR_ITER) targets.add(arg + 1)
  }
  for (const handler of code.handlers) targets.add(handler.target)
  return targets
}

function lay(code: Code, sites: Sites | null): LaidCode {
  const { masks, depths } = borrowing(code)
  const count = code.instructions.length / 2
  const place = new Int32Array(count + 1)
  let next = 0
  for (let at = 0; at < count; at++) {
    place[at] = next
    next += ((sites?.kind[at] ?? 0) === 0 ? 0 : 1) + (code.instructions[at * 2] === op.NOT_TAKEN ? 0 : 1)
  }
  place[count] = next
  const ops = new Int32Array(next * OP_WORDS)
  for (let at = 0; at < count; at++) {
    let to = (place[at] ?? 0) * OP_WORDS
    const kind = sites?.kind[at] ?? 0
    if (kind !== 0) {
      ops.set([MARKS[kind] ?? ownOp.SITE, sites?.statement[at] ?? 0, masks[at] ?? 0, at], to)
      to += OP_WORDS
    }
    const opcode = code.instructions[at * 2] ?? 0
    // It only counts branches for CPython's optimizer.
    if (opcode === op.NOT_TAKEN) continue
    const arg = code.instructions[at * 2 + 1] ?? 0
    ops.set([opcode, isJump(opcode) ? (place[arg] ?? next) : arg, masks[at] ?? 0, at], to)
  }
  skipEndFor(ops, code, place)
  fuse(ops)
  return { ops, depths, place, lines: linesOf(ops, code) }
}

function linesOf(ops: Int32Array, code: Code): Int32Array {
  const lines = new Int32Array(ops.length / OP_WORDS)
  return lines.map((_, place) => code.positions[(ops[place * OP_WORDS + 3] ?? 0) * 4] ?? -1)
}

/** Whether its argument is where it may go. */
export function isJump(opcode: number): boolean {
  return (
    (opcode >= op.POP_JUMP_IF_FALSE && opcode <= op.POP_JUMP_IF_TRUE) ||
    opcode === op.JUMP_FORWARD ||
    opcode === op.JUMP_BACKWARD ||
    opcode === op.JUMP_BACKWARD_NO_INTERRUPT ||
    opcode === op.FOR_ITER ||
    opcode === op.SEND
  )
}

/** An exhausted FOR_ITER goes on behind the END_FOR it names. */
function skipEndFor(ops: Int32Array, code: Code, place: Int32Array): void {
  for (let at = 0; at < code.instructions.length / 2; at++) {
    if (code.instructions[at * 2] !== op.FOR_ITER) continue
    const words = placeOfItself(ops, place[at] ?? 0)
    ops[words + 1] = place[(code.instructions[at * 2 + 1] ?? 0) + 1] ?? 0
  }
}

/** The word where an instruction itself lies, behind the step or site that may have been put before it. */
function placeOfItself(ops: Int32Array, place: number): number {
  const words = place * OP_WORDS
  const first = ops[words] ?? 0
  return ownOp.isMark(first) ? words + OP_WORDS : words
}
