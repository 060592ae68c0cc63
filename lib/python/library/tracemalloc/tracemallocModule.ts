/** `_tracemalloc`: the sizes and places of the run's own objects, under the library's `tracemalloc.py`. */
import { native } from '../../objects/native/native'
import { cIntOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { type Trace, Traces } from './Traces'

const MOST_FRAMES = 65_535

function tracesOf(vm: Vm): Traces | null {
  return vm.births instanceof Traces ? vm.births : null
}

function start(vm: Vm, frames?: PyObject): PyObject {
  const limit = frames === undefined ? 1 : cIntOf(vm, frames)
  if (limit < 1 || limit > MOST_FRAMES)
    throw vm.error('ValueError', `the number of frames must be in range [1; ${MOST_FRAMES}]`)
  if (vm.births !== null) return vm.newNone()
  vm.tracebackLimit = limit
  watch(vm, new Traces(vm, limit))
  return vm.newNone()
}

function watch(vm: Vm, traces: Traces | null): void {
  vm.births = traces
  vm.recorder.watch = traces
}

function stop(vm: Vm): PyObject {
  watch(vm, null)
  return vm.newNone()
}

function placesOf(vm: Vm, { places }: Trace): PyObject {
  return vm.tuple(places.map(({ filename, line }) => vm.tuple([vm.str(filename), vm.int(line)])))
}

function objectTraceback(vm: Vm, object: PyObject): PyObject {
  const trace = tracesOf(vm)?.byId.get(object.id)
  return trace === undefined || trace.saved > 0 ? vm.newNone() : placesOf(vm, trace)
}

/** `(domain, size, places, depth)` of every trace. */
function allTraces(vm: Vm): PyObject {
  const traces = tracesOf(vm)
  const all = traces === null ? [] : [...traces.byId.values()].filter(({ size }) => size > 0)
  return vm.list(
    all.map((trace) => vm.tuple([vm.int(0), vm.int(trace.size), placesOf(vm, trace), vm.int(trace.depth)])),
  )
}

function tracedMemory(vm: Vm): PyObject {
  const traces = tracesOf(vm)
  return vm.tuple([vm.int(traces?.now ?? 0), vm.int(traces?.peak ?? 0)])
}

export const tracemallocModule: NativeModule = {
  name: '_tracemalloc',
  functions: [
    native('start(nframe=1, /)', start),
    native('stop()', stop),
    native('is_tracing()', (vm) => vm.bool(vm.births !== null)),
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
