/** Who is told what a thread runs: the functions given to `sys.settrace` and `sys.setprofile`. Both are owned. */
import type { PyDict } from '../../objects/dict/DictTable'
import type { PyObject } from '../../objects/PyObject'

export class Watch {
  tracer: PyObject | null = null
  profiler: PyObject | null = null
  /** One of them is being told: what it runs itself is not told of. */
  isTelling = false
}

/** What programs did to one frame: watched it, wrote its variables from outside. All is owned by the frame's object. */
export interface FrameWatch {
  /** `f_trace`. */
  trace: PyObject | null
  /** `f_trace_lines` and `f_trace_opcodes`. */
  lines: boolean
  opcodes: boolean
  /** The latter was set while the frame was told of something: its code gets the marks when that is over. */
  wantsMarks: boolean
  /** Names put into `f_locals` that the function has no variable for. */
  extra: PyDict | null
  /** Values that were overwritten through `f_locals`: the running code may have borrowed them. */
  readonly overwritten: PyObject[]
}
