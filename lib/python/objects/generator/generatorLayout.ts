/**
 * How generators lie in memory: while one is suspended, it owns its frame's locals and stack, and refers to the frame in
 * the history (`gi_frame`), whose node keeps showing them.
 */
import type { HeapObject } from '../../../heap/HeapObject'
import { dropContents } from '../../vm/dropContents'
import type { Frame } from '../../vm/Frame'
import type { PyContainer, PyObject } from '../PyObject'
import { kind, type Layout } from '../PyType'
import { generatorData } from './generatorData'

const BYTES = 144
const SLOT_BYTES = 8

/** The frame, if it is the generator's own to keep: it is when it does not run. */
function ownFrame(object: PyContainer): Frame | null {
  const { frame, state } = generatorData(object)
  return state === 'running' ? null : frame
}

function eachReference(frame: Frame, visit: (child: PyObject, slot: number) => void): void {
  for (let slot = 0; slot < frame.sp; slot++) {
    const child = frame.stack[slot] ?? null
    if (child !== null) visit(child, slot)
  }
}

export const generatorLayout: Layout = {
  name: 'generator',
  kind: kind.GENERATOR,
  container: true,
  naming: 'none',
  role: 'machinery',
  slotNames: ['gi_frame', '__name__', '__qualname__'],
  systemSlots: [0, 1, 2],
  traverse: (object, visit: (child: HeapObject) => void) => {
    const data = generatorData(object)
    visit(data.name)
    visit(data.qualname)
    const frame = ownFrame(object)
    if (frame === null) return
    if (frame.func !== null) visit(frame.func)
    eachReference(frame, visit)
    if (data.handled.value !== null) visit(data.handled.value)
  },
  release: (vm, object) => {
    const data = generatorData(object)
    const frame = ownFrame(object)
    data.frame = null
    data.state = 'done'
    if (frame !== null) {
      frame.generator = null
      dropContents(vm, frame)
      if (frame.id !== 0) vm.recorder.free(frame.id)
      frame.id = 0
    }
    const handled = data.handled.value
    data.handled.value = null
    return [...(handled === null ? [] : [handled]), data.name, data.qualname]
  },
  edges: (object, emit) => {
    const data = generatorData(object)
    emit(NAME_SLOT, data.name)
    emit(NAME_SLOT + 1, data.qualname)
  },
  size: (object) => BYTES + SLOT_BYTES * (generatorData(object as PyContainer).frame?.stack.length ?? 6), // generators are containers
  clearable: true,
  finalize: null,
}

const NAME_SLOT = (1 << 26) + 1
