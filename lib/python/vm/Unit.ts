/**
 * A code object made ready for one run: constants and names as this run's objects, instructions with what they borrow, and
 * the places where steps begin.
 *
 * Invariant: `ops` holds four words an instruction: opcode, argument, borrow mask, and the index of the instruction in
 * `code`. Bit k of the mask says that the k-th entry from the top of the stack is borrowed when the instruction begins.
 *
 * Most functions of an imported module are never called, so what running needs is made when a first frame is: until then
 * `prepare` is there, and everything it fills is empty (of the constants only a docstring is there). Whoever reads those
 * without a frame calls `prepared` first.
 */
import type { Code } from '../compile/code'
import type { CodeLayout } from '../compile/encode/layout'
import type { TupleShapes } from '../compile/tupleShapes'
import type { CodeParts } from '../objects/function/CodeParts'
import type { CodeTuples } from '../objects/function/CodeTuples'
import type { PyObject, PyStr } from '../objects/PyObject'
import type { PyType } from '../objects/PyType'
import type { Frame } from './Frame'
import type { Vm } from './Vm'

/** What an instruction remembers of its last execution: good while `version` is the class's or table's. */
export interface InlineCache {
  cls: PyType | null
  version: number
  /** A second version: the builtins' table's. */
  version2: number
  index: number
  value: PyObject | null
  /** Of another class (inlineCaches.ts). */
  next: InlineCache | null
}

export const OP_WORDS = 4

/**
 * Runs a frame from an instruction on. Gives the frame that runs next; the same one where the interpreter is to go on with it,
 * from its `pc`; null where the frame has given the machine's caller what is in `Vm.finished`.
 */
export type Baseline = (vm: Vm, frame: Frame, pc: number) => Frame | null

/** What of a unit is the same in every run: no objects. */
export interface LaidCode {
  readonly ops: Int32Array
  /** Depth of the evaluation stack before each instruction, or -1 where it is never reached. */
  readonly depths: Int16Array
  /** The line of each instruction in `ops`, -1 for none. */
  readonly lines: Int32Array
  /** The index in `ops` (in instructions) of each instruction of `code`. */
  readonly place: Int32Array
}

/** The constants of one code object, or of several that have the same and were compiled together: each counted once. */
export interface ConstantList {
  readonly objects: readonly PyObject[]
  /** How many code objects have it. */
  holders: number
}

/** By what the constants of a code object are told from others (Constants.ts): of each, null for code, and of all; null if there is code among them. */
export interface ConstantKeys {
  readonly each: readonly (string | null)[]
  readonly all: string | null
}

/** What runs share of library code, made when the first of them wants it. */
export interface SharedCode {
  laid: LaidCode | null
  /** Where CPython's own encoding has each instruction. */
  layout: CodeLayout | null
  /** Of a module. */
  tuples: TupleShapes | null
  keys: ConstantKeys | null
}

export interface Unit {
  readonly code: Code
  readonly shared: SharedCode
  prepare: (() => void) | null
  ops: Int32Array
  depths: Int16Array
  lines: Int32Array
  place: Int32Array
  consts: readonly PyObject[]
  /** Counts `consts`. */
  constantList: ConstantList
  readonly names: readonly string[]
  nameObjects: readonly PyStr[]
  /** How many fast slots come before the evaluation stack. */
  readonly stackBase: number
  readonly argSlots: number
  /** How many arguments a call needs that gives just the positional ones; -1 if there are others, or names to be had. */
  readonly plainArgs: number
  readonly firstFree: number
  caches: (InlineCache | undefined)[]
  /** Instructions that ran before, of those that ask (firstTime.ts). */
  warm: Set<number> | null
  readonly isLesson: boolean
  /** Of a module that was imported: the tuples of its code, which the collector counts. */
  tuples: CodeTuples | null
  /** What the code object consists of, as objects; null for code that nobody compiled. */
  parts: CodeParts | null
  /** The code object is gone, and its references to the constants with it. */
  isDropped: boolean
  /** Whether each line has a mark (`ownOp.LINE`), and the same code with marks, once it was traced. */
  readonly hasLineMarks: boolean
  marked: Unit | null
  /** The same code with a mark before each instruction, once those were watched. */
  watched: Unit | null
  /** The frame's type and label in the history, -1 until one is shown. */
  recorded: number
  label: number
  /** Frames that are done with, for the next calls. */
  readonly spareFrames: Frame[]
  /** How many steps ran in it before it was put into JavaScript (baseline/). */
  heat: number
  /** The same as a JavaScript function, once it ran often. */
  baseline: Baseline | null
  /** The code object that the program sees; not owned by the unit. */
  object: PyObject | null
}

/** The unit with everything that running needs. */
export function prepared(unit: Unit): Unit {
  unit.prepare?.()
  return unit
}
