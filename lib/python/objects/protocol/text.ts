/** repr, str, ascii and format of any object, as JavaScript text. */
import type { PyObject, PyStr } from '../PyObject'
import { kind } from '../PyType'
import { comeAndGo } from '../../vm/unseen'
import { lookupInType } from './lookup'
import type { Vm } from '../../vm/Vm'
import { asciiOf } from './asciiOf'
import { callSpecial } from './calls'
import { enterNative } from './compare'

export function repr(vm: Vm, object: PyObject): string {
  const { repr: slot } = object.cls.slots
  if (slot === null) return `<${object.cls.name} object>`
  enterNative(vm, ' while getting the repr of an object')
  try {
    return textResult(vm, slot(vm, object), '__repr__')
  } finally {
    vm.thread.nativeDepth--
  }
}

/** `repr(object)` as an object, owned: what `__repr__` gave. */
export function reprObject(vm: Vm, object: PyObject): PyObject {
  const { repr: slot } = object.cls.slots
  if (slot === null) return vm.str(repr(vm, object))
  enterNative(vm, ' while getting the repr of an object')
  try {
    return checked(vm, slot(vm, object), '__repr__')
  } finally {
    vm.thread.nativeDepth--
  }
}

export function str(vm: Vm, object: PyObject): string {
  if (object.cls === vm.types.str) return object.data as string // exact str
  const { str: slot } = object.cls.slots
  if (slot === null) return repr(vm, object)
  enterNative(vm, ' while getting the str of an object')
  try {
    return textResult(vm, slot(vm, object), '__str__')
  } finally {
    vm.thread.nativeDepth--
  }
}

export function ascii(vm: Vm, object: PyObject): string {
  return asciiOf(repr(vm, object))
}

/** As `ascii`, as an object: what `__repr__` gave where that is ASCII already. Owned. */
export function asciiObject(vm: Vm, object: PyObject): PyObject {
  const shown = reprObject(vm, object)
  const text = shown.data as string // a str inside
  const plain = asciiOf(text)
  if (plain === text) return shown
  vm.decref(shown)
  return vm.str(plain)
}

/** Takes the text out of a str that a slot returned, and drops the str. */
function textResult(vm: Vm, result: PyObject, method: string): string {
  const text = checked(vm, result, method).data as string // a str inside
  vm.decref(result)
  return text
}

/** The object itself if it is a str; it is dropped if it is none. */
function checked(vm: Vm, result: PyObject, method: string): PyObject {
  if ((result.cls.kind & kind.STR) !== 0) return result
  const found = result.cls.name
  vm.decref(result)
  throw vm.error('TypeError', `${method} returned non-string (type ${found})`)
}

/** `format(object, spec)`: a str, owned. */
export function format(vm: Vm, object: PyObject, spec: string): PyStr {
  if (spec === '' && object.cls === vm.types.str) {
    object.refs++
    return object as PyStr // exact str
  }
  if (spec === '' && object.cls === vm.types.int) return vm.newStr(str(vm, object))
  const argument = vm.str(spec)
  // The method is bound first, and holds the object.
  object.refs++
  let result: PyObject | null
  const method = lookupInType(object.cls, '__format__')
  comeAndGo(vm, method?.cls === vm.types.function ? vm.types.method.free : vm.types.builtin.free)
  try {
    result = callSpecial(vm, object, '__format__', [argument])
  } finally {
    vm.decref(object)
    vm.decref(argument)
  }
  if (result === null) throw vm.error('TypeError', `Type ${object.cls.name} doesn't define __format__`)
  if ((result.cls.kind & kind.STR) === 0) {
    throw vm.error('TypeError', `__format__ must return a str, not ${result.cls.name}`)
  }
  return result as PyStr // a str inside
}
