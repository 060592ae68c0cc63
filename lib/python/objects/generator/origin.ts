/** Where coroutines are created, if `sys.set_coroutine_origin_tracking_depth` asked for it. */
import { instructionOf } from '../../vm/instructionOf'
import type { Frame } from '../../vm/Frame'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'

const DEPTH = 'coroutine_origin_tracking_depth'

export function originDepth(vm: Vm): number {
  const depth = vm.state.get(DEPTH)
  return depth === undefined ? 0 : Number(depth.data)
}

export function setOriginDepth(vm: Vm, depth: number): void {
  const old = vm.state.get(DEPTH)
  vm.state.set(DEPTH, vm.int(depth))
  vm.xdecref(old)
}

/** `(filename, line, function)` of the frames that call the coroutine function, innermost first; null: not tracked. */
export function originOf(vm: Vm): PyObject | null {
  const depth = originDepth(vm)
  if (depth === 0) return null
  const frames: Frame[] = []
  for (let frame = vm.frame?.back ?? null; frame !== null && frames.length < depth; frame = frame.back)
    frames.push(frame)
  return vm.tuple(frames.map((frame) => describe(vm, frame)))
}

function describe(vm: Vm, frame: Frame): PyObject {
  const { code } = frame.unit
  const line = code.positions[instructionOf(frame) * 4] ?? code.firstLine
  return vm.tuple([vm.str(code.filename), vm.int(line), vm.str(code.name)])
}
