/** `sys.settrace`, `setprofile` and what belongs to them. How things are told: vm/tracing. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { callTold, setProfiler, setTracer } from '../../vm/tracing/events'
import type { Vm } from '../../vm/Vm'

function owned(vm: Vm, object: PyObject | null | undefined): PyObject {
  const value = object ?? vm.none
  value.refs++
  return value
}

function setter(put: (vm: Vm, func: PyObject | null) => void): (vm: Vm, func: PyObject) => PyObject {
  return (vm, func) => {
    put(vm, func === vm.none ? null : func)
    return vm.newNone()
  }
}

function inAllThreads(put: typeof setTracer): (vm: Vm, func: PyObject | null) => void {
  return (vm, func) => {
    for (const thread of vm.scheduler.threads) put(vm, func, thread)
  }
}

function callTracing(vm: Vm, func: PyObject, args: PyObject): PyObject {
  if (args.cls !== vm.types.tuple)
    throw vm.error('TypeError', `call_tracing() argument 2 must be tuple, not ${argumentKind(vm, args)}`)
  return callTold(vm, func, args.data as PyObject[]) // exact tuple
}

export const tracingFunctions: readonly NativeDefinition[] = [
  native('settrace(function, /)', setter(setTracer)),
  native('gettrace()', (vm) => owned(vm, vm.thread.watch?.tracer)),
  native('setprofile(function, /)', setter(setProfiler)),
  native('getprofile()', (vm) => owned(vm, vm.thread.watch?.profiler)),
  native('_settraceallthreads(function, /)', setter(inAllThreads(setTracer))),
  native('_setprofileallthreads(function, /)', setter(inAllThreads(setProfiler))),
  native('call_tracing(func, args, /)', callTracing),
]
