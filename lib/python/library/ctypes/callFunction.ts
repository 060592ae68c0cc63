/** A call of a C function: the arguments converted, the function found by its address, its result made an object. */
import type { PyObject, PyTuple } from '../../objects/PyObject'
import type { PyType } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { segmentationFault } from './access'
import { asInt, dropPassed, passed, type Passed } from './cArgument'
import { callFromC, isCallback } from './callback'
import { bytesOf, isPlain, newCData } from './cData'
import type { CFunction, Returned } from './nativeFunctions'
import { infoOf } from './typeInfo'

const CDECL = 1
const MOST_ARGUMENTS = 1024

interface FunctionCall {
  readonly self: PyObject
  readonly address: number
  readonly args: readonly PyObject[]
  readonly converters: PyTuple | null
  readonly restype: PyObject | null
  readonly errcheck: PyObject | null
  readonly flags: number
}

/** Everything is borrowed, the result owned. */
export function callFunction(vm: Vm, made: FunctionCall): PyObject {
  const { converters, args, errcheck } = made
  if (converters !== null) checkCount(vm, converters.data.length, args.length, (made.flags & CDECL) !== 0)
  const result = objectOf(vm, made.restype, callPassed(vm, made))
  if (errcheck === null) return result
  return checked(vm, made, errcheck, result)
}

/** What `errcheck` makes of the result (taken over): the arguments themselves mean that it is right. */
function checked(vm: Vm, { self, args }: FunctionCall, errcheck: PyObject, result: PyObject): PyObject {
  const given = vm.tuple(args.map((arg) => ((arg.refs += 1), arg)))
  try {
    const answer = call(vm, errcheck, [result, self, given])
    if (answer !== given) return answer
    vm.decref(answer)
    result.refs++
    return result
  } finally {
    vm.decref(given)
    vm.decref(result)
  }
}

function checkCount(vm: Vm, required: number, actual: number, isCdecl: boolean): void {
  if (isCdecl ? required <= actual : required === actual) return
  const words = `this function takes ${isCdecl ? 'at least ' : ''}${required} argument${required === 1 ? '' : 's'}`
  throw vm.error('TypeError', `${words} (${actual} given)`)
}

function callPassed(vm: Vm, { address, args, converters }: FunctionCall): Returned {
  if (args.length > MOST_ARGUMENTS)
    throw argumentError(vm, `too many arguments (${args.length}), maximum is ${MOST_ARGUMENTS}`)
  const given: Passed[] = []
  try {
    args.forEach((arg, at) => given.push(convert(vm, converters?.data[at] ?? null, arg, at + 1)))
    return callAt(vm, address, given)
  } finally {
    dropPassed(vm, given)
  }
}

function callAt(vm: Vm, address: number, given: readonly Passed[]): Returned {
  const found = vm.nativeMemory.functions.get(address)
  if (isCallback(vm, found)) return callFromC(vm, found, given)
  if (typeof found !== 'function') throw segmentationFault()
  return (found as CFunction)(vm, given) // what lies there and is no callback is one of nativeFunctions
}

function convert(vm: Vm, converter: PyObject | null, arg: PyObject, place: number): Passed {
  try {
    if (converter === null) return passed(vm, arg, place)
    const converted = call(vm, converter, [arg])
    try {
      return passed(vm, converted, place)
    } finally {
      vm.decref(converted)
    }
  } catch (error) {
    if (!vm.isError(error, 'Exception')) throw error
    const words = `argument ${place}: ${error.exception.cls.name}: ${vm.text(error.exception)}`
    vm.dropError(error)
    throw argumentError(vm, words)
  }
}

function argumentError(vm: Vm, words: string): PyRaise {
  return vm.error('ctypes.ArgumentError', words)
}

/** The result as the declared type shows it: C's int where none is declared. */
function objectOf(vm: Vm, restype: PyObject | null, { bytes, object }: Returned): PyObject {
  if (restype === null) return dropped(vm, object, vm.int(asInt(bytes)))
  if (restype === vm.none) return dropped(vm, object, vm.newNone())
  const info = infoOf(restype)
  if (info === null) {
    const number = vm.int(asInt(bytes))
    try {
      return dropped(vm, object, call(vm, restype, [number]))
    } finally {
      vm.decref(number)
    }
  }
  if (info.code?.letter === 'O' && object !== null) return object
  if (info.code !== null && isPlain(restype as PyType))
    // what has a size is a class
    return dropped(vm, object, info.code.get(vm, bytes.subarray(0, info.size)))
  const made = newCData(vm, restype as PyType) // as above
  bytesOf(vm, made).set(bytes.subarray(0, info.size))
  return dropped(vm, object, made)
}

function dropped(vm: Vm, object: PyObject | null, result: PyObject): PyObject {
  vm.xdecref(object)
  return result
}
