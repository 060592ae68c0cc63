/** Traceback objects: one for each frame an exception passed, outermost first, each keeping its frame. */
import { NAMED_SLOT } from '../../../heap/history/event'
import { frameObject } from '../function/frameObject'
import { fixedLayout } from '../layouts'
import type { PyContainer, PyObject } from '../PyObject'
import type { Layout } from '../PyType'
import type { Frame } from '../../vm/Frame'
import type { Vm } from '../../vm/Vm'
import { exceptionData, TRACEBACK_SLOT } from './exceptionData'

export interface TracebackData {
  next: PyObject | null
  frame: PyObject | null
  /** The instruction of the code object. */
  readonly instruction: number
  readonly line: number
  /** `tb_lasti` as a program gave it; left out where the interpreter knows. */
  readonly offset?: number
}

export interface PyTraceback extends PyContainer {
  data: TracebackData
}

const BYTES = 56
/** Where the history shows `tb_next`; `tb_frame` follows. */
export const NEXT_SLOT = NAMED_SLOT

const fixed = fixedLayout<TracebackData>('traceback', 'machinery', BYTES, ['next', 'frame'], {
  labels: ['tb_next', 'tb_frame'],
  system: ['next', 'frame'],
})

/** What every exception that is caught makes and drops is done by name, which is several times as fast. */
export const tracebackLayout: Layout = {
  ...fixed,
  release: (_vm, object) => {
    const { data } = object as PyTraceback // the layout is that of tracebacks
    const taken = [data.next, data.frame]
    data.next = null
    data.frame = null
    return taken
  },
  edges: (object, emit) => {
    const { next, frame } = (object as PyTraceback).data // as above
    if (next !== null) emit(NEXT_SLOT, next)
    if (frame !== null) emit(NEXT_SLOT + 1, frame)
  },
}

/** The exception passes `frame` at instruction `at`: a new first entry of its traceback. */
export function addTraceback(vm: Vm, exception: PyContainer, frame: Frame, at: number): void {
  const data = exceptionData(exception)
  const line = frame.unit.code.positions[at * 4] ?? -1
  const entry: TracebackData = { next: data.traceback, frame: frameObject(vm, frame), instruction: at, line }
  const traceback = vm.container(vm.types.traceback, entry)
  data.traceback = traceback
  vm.recordStore(exception, TRACEBACK_SLOT, traceback)
}

/** Replaces the exception's traceback; `traceback` is borrowed, null clears it. */
export function setTraceback(vm: Vm, exception: PyContainer, traceback: PyObject | null): void {
  const data = exceptionData(exception)
  const old = data.traceback
  if (traceback !== null) traceback.refs++
  data.traceback = traceback
  if (traceback !== null) vm.recordStore(exception, TRACEBACK_SLOT, traceback)
  else vm.recordDrop(exception, TRACEBACK_SLOT)
  vm.xdecref(old)
}
