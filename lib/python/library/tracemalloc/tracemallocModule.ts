/** `_tracemalloc`: the sizes and places of the run's own memory, under the library's `tracemalloc.py`. */
import { native } from '../../objects/native/native'
import { cIntOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { type Place, Traces } from './Traces'

const MOST_FRAMES = 65_535

function tracesOf(vm: Vm): Traces | null {
  return vm.memoryWatch instanceof Traces ? vm.memoryWatch : null
}

function start(vm: Vm, frames?: PyObject): PyObject {
  const limit = frames === undefined ? 1 : cIntOf(vm, frames)
  if (limit < 1 || limit > MOST_FRAMES)
    throw vm.error('ValueError', `the number of frames must be in range [1; ${MOST_FRAMES}]`)
  if (vm.memoryWatch !== null) return vm.newNone()
  vm.tracebackLimit = limit
  vm.memoryWatch = new Traces(vm, limit)
  return vm.newNone()
}

function stop(vm: Vm): PyObject {
  vm.memoryWatch = null
  return vm.newNone()
}

function placesOf(vm: Vm, places: readonly Place[]): PyObject {
  return vm.filledTuple(places.map(({ filename, line }) => vm.filledTuple([vm.str(filename), vm.int(line)])))
}

function objectTraceback(vm: Vm, object: PyObject): PyObject {
  const stack = tracesOf(vm)?.stackOf(object) ?? null
  return stack === null ? vm.newNone() : placesOf(vm, stack.places)
}

/** Gives places as tuples (owned): the same places are one tuple. */
function sharedPlaces(vm: Vm): (places: readonly Place[]) => PyObject {
  const made = new Map<string, PyObject>()
  return (places) => {
    const key = places.map(({ filename, line }) => `${filename}:${line}`).join('\n')
    const known = made.get(key)
    if (known !== undefined) {
      known.refs++
      return known
    }
    const tuple = placesOf(vm, places)
    made.set(key, tuple)
    return tuple
  }
}

/** `(domain, size, places, depth)` of every trace; what tells of them is itself not traced. */
function allTraces(vm: Vm): PyObject {
  const blocks = [...(tracesOf(vm)?.blocks ?? [])]
  const shared = sharedPlaces(vm)
  return vm.untraced(() =>
    vm.list(
      blocks.map(({ size, stack }) =>
        vm.filledTuple([vm.int(0), vm.int(size), shared(stack.places), vm.int(stack.depth)]),
      ),
    ),
  )
}

function tracedMemory(vm: Vm): PyObject {
  const traces = tracesOf(vm)
  const now = traces?.now ?? 0
  const peak = traces?.peak ?? 0
  return vm.filledTuple([vm.int(now), vm.int(peak)])
}

export const tracemallocModule: NativeModule = {
  name: '_tracemalloc',
  functions: [
    native('start(nframe=1, /)', start),
    native('stop()', stop),
    native('is_tracing()', (vm) => vm.bool(vm.memoryWatch !== null)),
    native('clear_traces()', (vm) => {
      tracesOf(vm)?.clear()
      return vm.newNone()
    }),
    native('reset_peak()', (vm) => {
      const traces = tracesOf(vm)
      if (traces !== null) traces.peak = traces.now
      return vm.newNone()
    }),
    native('get_traceback_limit()', (vm) => vm.int(vm.tracebackLimit)),
    native('get_traced_memory()', tracedMemory),
    native('get_tracemalloc_memory()', (vm) => vm.int(tracesOf(vm)?.ownBytes ?? 0)),
    native('_get_traces()', allTraces),
    native('_get_object_traceback(obj, /)', objectTraceback),
  ],
}
