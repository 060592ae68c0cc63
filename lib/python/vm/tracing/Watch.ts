/** Who is told what a thread runs: the functions given to `sys.settrace` and `sys.setprofile`. Both are owned. */
import type { PyObject } from '../../objects/PyObject'

export class Watch {
  tracer: PyObject | null = null
  profiler: PyObject | null = null
  /** One of them is being told: what it runs itself is not told of. */
  isTelling = false
}

/** What is watched of one frame. */
export interface FrameWatch {
  /** `f_trace`; owned by the frame's object. */
  trace: PyObject | null
  /** `f_trace_lines` and `f_trace_opcodes`. */
  lines: boolean
  opcodes: boolean
}
