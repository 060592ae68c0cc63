/**
 * How generators lie in memory: until its body is over, a generator owns its frame's locals and stack, also while it runs.
 * For the history it refers to the frame's node (generatorData.ts).
 */
import { NAMED_SLOT } from '../../../heap/history/event'
import { codeFlag } from '../../compile/code'
import { isBorrowed } from '../../vm/dropContents'
import type { Frame } from '../../vm/Frame'
import { releaseFrame } from '../../vm/frames'
import type { PyContainer, PyObject } from '../PyObject'
import { kind, type Layout } from '../PyType'
import { FRAME_SLOT, generatorData } from './generatorData'

const BYTES = 168
const SLOT_BYTES = 8
const NAME_SLOT = NAMED_SLOT + 1
const QUALNAME_SLOT = NAMED_SLOT + 2
const ORIGIN_SLOT = NAMED_SLOT + 3

/** Everything that a frame put aside owns, in the order of CPython's traversal. */
function eachOwned(frame: Frame, code: PyObject | null, visit: (child: PyObject) => void): void {
  if (frame.object !== null) visit(frame.object)
  if (frame.locals !== null) visit(frame.locals)
  if (frame.func !== null) visit(frame.func)
  if (code !== null) visit(code)
  const { stackBase } = frame.unit
  for (let slot = 0; slot < frame.sp; slot++) {
    const child = frame.stack[slot] ?? null
    if (child !== null && (slot < stackBase || !isBorrowed(frame, slot - stackBase))) visit(child)
  }
}

/** Only asynchronous generators' finalizers can be part of a cycle; a coroutine's origin is plain values. */
function visibleOrigin(object: PyContainer): PyObject | null {
  const { origin, code } = generatorData(object)
  return code !== null && (code.data.code.flags & codeFlag.ASYNC_GENERATOR) !== 0 ? origin : null
}

export const generatorLayout: Layout = {
  name: 'generator',
  kind: kind.GENERATOR,
  container: true,
  naming: 'none',
  role: 'machinery',
  slotNames: ['gi_frame', '__name__', '__qualname__', '(origin)'],
  systemSlots: [0, 1, 2, 3],
  traverse: (object, visit) => {
    const data = generatorData(object)
    visit(data.name)
    visit(data.qualname)
    const origin = visibleOrigin(object)
    if (origin !== null) visit(origin)
    if (data.frame !== null) eachOwned(data.frame, data.code, visit)
    else if (data.code !== null) visit(data.code)
    if (data.handled.value !== null) visit(data.handled.value)
  },
  release: (vm, object) => {
    const data = generatorData(object)
    const { frame, handled, origin, code } = data
    data.frame = null
    data.state = 'done'
    const taken: PyObject[] = []
    if (origin !== null) taken.push(origin)
    if (frame !== null) {
      frame.generator = null
      vm.recordDrop(object, FRAME_SLOT)
      taken.push(...releaseFrame(vm, frame))
    }
    if (handled.value !== null) taken.push(handled.value)
    if (code !== null) taken.push(code)
    taken.push(data.name, data.qualname)
    Object.assign(data, { origin: null, code: null, name: vm.emptyStr, qualname: vm.emptyStr })
    handled.value = null
    return taken
  },
  edges: (object, emit) => {
    const { frame, name, qualname, origin } = generatorData(object)
    if (frame !== null && frame.id !== 0) emit(FRAME_SLOT, frame)
    emit(NAME_SLOT, name)
    emit(QUALNAME_SLOT, qualname)
    if (origin !== null) emit(ORIGIN_SLOT, origin)
  },
  size: (object) => {
    const { code } = generatorData(object as PyContainer) // generators are containers
    const slots = code === null ? 0 : code.data.code.localsPlusNames.length + code.data.code.stackSize
    return BYTES + SLOT_BYTES * slots
  },
  clearable: false,
  finalize: null,
}

const named = (frame: string): Layout => ({
  ...generatorLayout,
  slotNames: [frame, ...generatorLayout.slotNames.slice(1)],
})

export const coroutineLayout = named('cr_frame')
export const asyncGeneratorLayout = named('ag_frame')
