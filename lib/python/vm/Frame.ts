/**
 * One call of a code object: its fast slots and its stack, in one array as in CPython.
 *
 * Invariants: `stack[0 .. unit.stackBase)` are locals, cells and free variables; above them lies the evaluation stack up to
 * `sp`. Entries are owned, except where `unit` says that an instruction borrows, and locals whose bit is set in `borrowed`:
 * arguments that the caller's own local keeps alive (3.14 passes them on without counting).
 */
import { HeapObject } from '../../heap/HeapObject'
import type { PyDict } from '../objects/dict/DictTable'
import type { PyContainer, PyObject } from '../objects/PyObject'
import type { FrameWatch } from './tracing/Watch'
import { prepared, type Unit } from './Unit'

/** `native`: the machine's caller; `call`: the calling frame's stack; `onward`: the same, its operands are there still; `operator`: the same, for the two operands of one; `init`: an instance waits for `__init__` to return. */
export type Continuation = 'native' | 'call' | 'onward' | 'operator' | 'init' | 'forIter' | 'send'

export class Frame extends HeapObject {
  pc = 0
  sp: number
  /** Bit i: local i is borrowed from the caller; only the first 31 can be. */
  borrowed = 0
  back: Frame | null = null
  then: Continuation = 'native'
  /** The names of a module's, class's or exec's body; null in functions. Owned. */
  locals: PyObject | null = null
  /** The instance that waits while its `__init__` runs; owned. */
  instance: PyObject | null = null
  /** Set by RERAISE: the traceback already has this frame. */
  reraising = false
  /** Set by RERAISE: the instruction that first raised, at which the frame counts as being from then on; else -1. */
  raisedAt = -1
  /** The generator or coroutine whose body this is; not owned. */
  generator: PyContainer | null = null
  /** The frame object, once somebody asked for it; not owned. */
  object: PyContainer | null = null
  /** The calling frame's object, once the call is over and its own object lives on; owned. */
  backObject: PyContainer | null = null
  /** What it ran, once the call is over and its own object lives on; owned. A running frame's reference is counted by `sys.getrefcount` alone. */
  code: PyObject | null = null
  /** The call is over. */
  isFinished = false
  /** The statement that runs. */
  site = 0
  /** The line of the last step, and the instruction where it began. */
  line = -1
  linePc = -1
  /** The jump or branch that ran last, where every instruction is watched; -1 once it was told of. */
  cameFrom = -1
  /** A trace function sent it elsewhere: `pc` and `sp` are not where the interpreter left them. */
  jumped = false
  /** Where it was sent, until it says that a line begins there. */
  landedPc = -1
  /** What is watched of it (`f_trace`), once something is. */
  watched: FrameWatch | null = null
  /** How many entries of the evaluation stack the history knows of, which they were, and as which births. */
  shown = 0
  readonly shownEntries: (PyObject | null)[] = []
  readonly shownSerials: number[] = []

  readonly stack: (PyObject | null)[]

  /** `func` is taken over. */
  constructor(
    public unit: Unit,
    public func: PyObject | null,
    public globals: PyDict,
    public builtins: PyObject,
  ) {
    super()
    this.sp = unit.stackBase
    this.stack = new Array<PyObject | null>(unit.stackBase + unit.code.stackSize + 1).fill(null)
  }
}

/** A frame whose slots are all empty, made of one that is done with where there is one; `func` is taken over. */
export function newFrame(unit: Unit, func: PyObject | null, globals: PyDict, builtins: PyObject): Frame {
  const frame = unit.spareFrames.pop()
  if (frame === undefined) return new Frame(prepared(unit), func, globals, builtins)
  frame.func = func
  frame.globals = globals
  frame.builtins = builtins
  return frame
}

/** More than these are waste: recursion needs the deeper ones once. */
const SPARE_FRAMES = 64

/** The frame is over and nothing knows it any more: its contents are dropped, its object is gone. */
export function recycleFrame(frame: Frame): void {
  const { spareFrames } = frame.unit
  if (spareFrames.length >= SPARE_FRAMES) return
  frame.pc = 0
  frame.sp = frame.unit.stackBase
  frame.back = null
  frame.then = 'native'
  frame.reraising = false
  frame.isFinished = false
  frame.site = 0
  frame.cameFrom = -1
  frame.line = -1
  frame.linePc = -1
  frame.shown = 0
  frame.watched = null
  spareFrames.push(frame)
}
