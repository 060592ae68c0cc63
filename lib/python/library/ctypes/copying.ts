/** C data copied with what it holds: by `copy` and `pickle`, and into more room by `resize`. What points elsewhere cannot go along. */
import { mergeInto } from '../../objects/dict/updating'
import { native, type NativeDefinition } from '../../objects/native/native'
import { sizeOf } from '../../objects/number/indexValue'
import type { PyObject, PyTuple } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { call, callMethod } from '../../objects/protocol/calls'
import { getAttr, instanceDict } from '../../objects/protocol/attributes'
import { bytesArgument } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { importedAttribute } from '../../objects/protocol/importedAttribute'
import type { Vm } from '../../vm/Vm'
import { bytesOf, type CData, newBlock, writableBytesOf } from './cData'
import { infoOfInstance } from './typeInfo'

function reduce(vm: Vm, self: CData): PyObject {
  if (infoOfInstance(self)?.hasPointer === true)
    throw vm.error('ValueError', 'ctypes objects containing pointers cannot be pickled')
  const unpickle = importedAttribute(vm, '_ctypes', '_unpickle')
  const state = vm.tuple([owned(instanceDict(vm, self)), newBytes(vm, bytesOf(vm, self).slice())])
  return vm.tuple([unpickle, vm.tuple([owned(self.cls), state])])
}

function setState(vm: Vm, self: CData, args: readonly PyObject[]): PyObject {
  const [dict, state] = args
  if (dict === undefined || state === undefined || args.length > 2)
    throw vm.error('TypeError', `__setstate__() takes exactly 2 arguments (${args.length} given)`)
  if ((dict.cls.kind & kind.DICT) === 0)
    throw vm.error('TypeError', `__setstate__() argument 1 must be dict, not ${dict.cls.name}`)
  const bytes = bytesArgument(vm, state)
  writableBytesOf(vm, self).set(bytes.subarray(0, self.data.size))
  mergeInto(vm, instanceDict(vm, self), dict, 'override')
  return vm.newNone()
}

/** An object of the class, made without `__init__`, with a state that `__reduce__` gave. */
export function unpickle(vm: Vm, cls: PyObject, state: PyObject): PyObject {
  if ((state.cls.kind & kind.TUPLE) === 0)
    throw vm.error('TypeError', `_unpickle() argument 2 must be tuple, not ${state.cls.name}`)
  const made = callMethod(vm, cls, '__new__', [cls])
  const method = getAttr(vm, made, '__setstate__')
  try {
    vm.decref(call(vm, method, (state as PyTuple).data)) // kind says it is a tuple
    return made
  } finally {
    vm.decref(method)
  }
}

/** The object gets room for more than its class needs, at another address. */
export function resize(vm: Vm, object: CData, size: PyObject): PyObject {
  const wanted = sizeOf(vm, size)
  const least = infoOfInstance(object)?.size ?? 0
  if (wanted < least) throw vm.error('ValueError', `minimum size is ${least}`)
  const { data } = object
  if (data.block === null || !data.isOwner)
    throw vm.error('ValueError', "Memory cannot be resized because this object doesn't own it")
  const block = newBlock(vm, wanted)
  block.bytes.set(data.block.bytes.subarray(0, wanted))
  vm.nativeMemory.free(data.block)
  Object.assign(data, { block, address: block.address, size: wanted })
  return vm.newNone()
}

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

export const copyMethods: readonly NativeDefinition[] = [
  native('__reduce__($self, /)', reduce),
  native('__setstate__($self, /, *args)', setState),
]
