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
import type { Unit } from './Unit'

/** `native`: the machine's caller; `call`: the calling frame's stack; `init`: an instance waits for `__init__` to return. */
export type Continuation = 'native' | 'call' | 'init' | 'forIter' | 'send'

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
  /** The generator or coroutine whose body this is; not owned. */
  generator: PyContainer | null = null
  /** The frame object, once somebody asked for it; not owned. */
  object: PyContainer | null = null
  /** The calling frame's object, once the call is over and its own object lives on; owned. */
  backObject: PyContainer | null = null
  /** The call is over. */
  isFinished = false
  /** The statement that runs. */
  site = 0
  /** The line of the last step, and the instruction where it began. */
  line = -1
  linePc = -1
  /** How many entries of the evaluation stack the history knows of. */
  shown = 0
  readonly shownIds: number[] = []

  constructor(
    readonly unit: Unit,
    /** Owned. */
    public func: PyObject | null,
    readonly globals: PyDict,
    readonly builtins: PyDict,
    readonly stack: (PyObject | null)[],
  ) {
    super()
    this.sp = unit.stackBase
  }
}
