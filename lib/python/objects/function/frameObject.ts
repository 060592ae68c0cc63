/**
 * Frame objects: what a program sees of a call. Made when somebody asks (a traceback, `sys._getframe`); once the call is
 * over, the object keeps what the frame held.
 */
import { NAMED_SLOT } from '../../../heap/history/event'
import { type Frame, recycleFrame } from '../../vm/Frame'
import { dropContents } from '../../vm/dropContents'
import { backSlot } from '../../vm/shownStack'
import type { Vm } from '../../vm/Vm'
import { PyContainer, type PyObject } from '../PyObject'
import { kind, type Layout } from '../PyType'

export interface PyFrame extends PyContainer {
  data: Frame
}

/** The frame's object, owned. */
export function frameObject(vm: Vm, frame: Frame): PyContainer {
  if (frame.object !== null) {
    frame.object.refs++
    return frame.object
  }
  const object = new PyContainer(vm.types.frame, frame)
  vm.born(object)
  // Two references: the running frame's own, and the caller's.
  object.refs = 2
  object.id = frame.id
  frame.object = object
  return object
}

/** Whether the call is over and the object owns what it held. */
function ownsContents(frame: Frame): boolean {
  return frame.back === null && frame.isFinished
}

function eachOwned(frame: Frame, visit: (child: PyObject, slot: number) => void): void {
  const { unit, stack } = frame
  for (let slot = 0; slot < unit.stackBase; slot++) {
    const value = stack[slot] ?? null
    if (value !== null) visit(value, slot)
  }
}

/** What the frame's object owns besides: the trace function, names put beside the variables, values written over. */
function watchedOf(frame: Frame): PyObject[] {
  if (frame.watched === null) return []
  const { trace, extra, overwritten } = frame.watched
  return [trace, extra, ...overwritten].filter((object) => object !== null)
}

const BYTES = 160

export const frameLayout: Layout = {
  name: 'frame',
  kind: kind.OTHER,
  container: true,
  naming: 'none',
  role: 'frame',
  slotNames: [],
  systemSlots: [],
  traverse: (object, visit) => {
    const frame = (object as PyFrame).data // the class has a Frame
    if (frame.backObject !== null) visit(frame.backObject)
    for (const child of watchedOf(frame)) visit(child)
    if (!ownsContents(frame)) return
    if (frame.locals !== null) visit(frame.locals)
    if (frame.func !== null) visit(frame.func)
    if (frame.code !== null) visit(frame.code)
    eachOwned(frame, visit)
  },
  release: (vm, object) => {
    const frame = (object as PyFrame).data // as above
    const isLast = object.refs === 0 && frame.object === object && ownsContents(frame) && frame.generator === null
    frame.object = null
    if (ownsContents(frame)) dropContents(vm, frame)
    const { backObject } = frame
    frame.backObject = null
    const watched = watchedOf(frame)
    frame.watched = null
    if (isLast) {
      frame.id = 0
      recycleFrame(frame)
    }
    return backObject === null ? watched : [backObject, ...watched]
  },
  edges: (object, emit) => {
    const frame = (object as PyFrame).data // as above
    if (ownsContents(frame)) eachOwned(frame, (child, slot) => emit(NAMED_SLOT + slot, child))
    if (frame.backObject !== null) emit(backSlot(frame.unit), frame.backObject)
    const trace = frame.watched?.trace ?? null
    if (trace !== null) emit(backSlot(frame.unit) + 1, trace)
  },
  size: (object) => BYTES + 8 * (object as PyFrame).data.stack.length, // as above
  clearable: true,
  finalize: null,
}
