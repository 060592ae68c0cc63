/** Python functions that C code can call: what `CFUNCTYPE(...)(callable)` makes of them. Follows Modules/_ctypes/callbacks.c. */
import { fixedLayout } from '../../objects/layouts'
import type { PyContainer, PyObject, PyTuple } from '../../objects/PyObject'
import type { PyType } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import { warn } from '../../objects/protocol/warn'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { Passed } from './cArgument'
import { bytesOf, type CData, isPlain } from './cData'
import { type Returned, placeFunction } from './nativeFunctions'
import { infoOf } from './typeInfo'

interface CallbackFields {
  converters: PyTuple | null
  callable: PyObject | null
  restype: PyObject | null
  /** Where C code finds it. */
  address: number
}

export interface Callback extends PyContainer {
  data: CallbackFields
}

const TYPE = '_ctypes.CThunkObject'
const REGISTER = 8

/** Arguments are borrowed. */
export function newCallback(vm: Vm, callable: PyObject, argtypes: PyTuple, restype: PyObject): Callback {
  if (restype !== vm.none && infoOf(restype)?.code == null)
    throw vm.error('TypeError', 'invalid result type for callback function')
  for (const one of [callable, argtypes, restype]) one.refs++
  const data: CallbackFields = { converters: argtypes, callable, restype, address: 0 }
  const made = vm.container(vm.typeNamed(TYPE), data) as Callback // the type has CallbackFields
  data.address = placeFunction(vm, made)
  return made
}

export function isCallback(vm: Vm, object: unknown): object is Callback {
  return typeof object === 'object' && object !== null && 'cls' in object && object.cls === vm.typeNamed(TYPE)
}

/** Calls the Python function as C code does: what it raises is told and forgotten. */
export function callFromC(vm: Vm, callback: Callback, given: readonly Passed[]): Returned {
  const { callable, restype } = callback.data
  if (callable === null) throw new RangeError('a callback that was cleared')
  callback.refs++
  try {
    const result = guarded(vm, 'Exception ignored while calling ctypes callback function', callable, () =>
      resultOf(vm, callback, given),
    )
    return result === null ? { bytes: new Uint8Array(REGISTER), object: null } : returned(vm, callable, restype, result)
  } finally {
    vm.decref(callback)
  }
}

function guarded<T>(vm: Vm, where: string, callable: PyObject, act: () => T): T | null {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    vm.services.reportUnraisable(vm, error, where, callable)
    return null
  }
}

function resultOf(vm: Vm, { data }: Callback, given: readonly Passed[]): PyObject {
  const args: PyObject[] = []
  try {
    for (const [at, type] of (data.converters?.data ?? []).entries())
      args.push(received(vm, type as PyType, given[at]?.bytes ?? new Uint8Array(REGISTER))) // argument types are classes
    return call(vm, data.callable ?? vm.none, args)
  } finally {
    for (const arg of args) vm.decref(arg)
  }
}

/** An argument as the Python function gets it. */
function received(vm: Vm, type: PyType, bytes: Uint8Array): PyObject {
  const info = infoOf(type)
  if (info === null) throw vm.error('TypeError', 'cannot build parameter')
  if (info.code !== null && isPlain(type)) return info.code.get(vm, bytes.subarray(0, info.size))
  const made = call(vm, type, []) as CData // what has a size makes objects of ctypes
  bytesOf(vm, made).set(bytes.subarray(0, info.size))
  return made
}

/** The result (taken over) in a register; an object's reference goes to the caller. */
function returned(vm: Vm, callable: PyObject, restype: PyObject | null, result: PyObject): Returned {
  const code = restype === null ? null : (infoOf(restype)?.code ?? null)
  const bytes = new Uint8Array(Math.max(REGISTER, code?.size ?? 0))
  if (code === null) {
    vm.decref(result)
    return { bytes, object: null }
  }
  if (code.letter === 'O') {
    code.set(vm, bytes, result)
    vm.decref(result)
    return { bytes, object: result }
  }
  guarded(vm, 'Exception ignored while converting result of ctypes callback function', callable, () => {
    const keep = code.set(vm, bytes.subarray(0, code.size), result)
    if (keep !== null) tellLeak(vm, callable, keep)
  })
  vm.decref(result)
  return { bytes, object: null }
}

/** The caller gets a pointer to something that nobody keeps for it: the reference is never given back. */
function tellLeak(vm: Vm, callable: PyObject, keep: PyObject): void {
  const { taken } = vm.nativeMemory
  taken.set(keep, (taken.get(keep) ?? 0) + 1)
  vm.recorder.hold(vm.ref(keep), 1, 'the result of a callback, which nobody frees')
  guarded(vm, 'Exception ignored while converting result of ctypes callback function', callable, () =>
    warn(vm, 'RuntimeWarning', 'memory leak in callback function.'),
  )
}

const layout = fixedLayout<CallbackFields>('CThunkObject', 'function', 128, ['converters', 'callable', 'restype'], {
  labels: ['(argument types)', '(callable)', '(result type)'],
})

export const callbackType: TypeEntry = {
  key: TYPE,
  base: 'object',
  definition: {
    name: TYPE,
    module: '_ctypes',
    layout: {
      ...layout,
      release: (vm, object) => {
        vm.nativeMemory.functions.delete((object as Callback).data.address) // the layout is that of callbacks
        return layout.release(vm, object)
      },
    },
  },
}
