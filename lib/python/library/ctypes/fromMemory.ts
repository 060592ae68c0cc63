/** What every class of ctypes can make an object of: an address, somebody's buffer, a copy of one. */
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import type { PyType } from '../../objects/PyType'
import { indexOf, isInt, sizeOf } from '../../objects/number/indexValue'
import { memoryOf } from '../../objects/memory/newMemory'
import { liveData } from '../../objects/memory/memoryData'
import { bytesArgument, writableBytes } from '../../objects/text/bytesLike'
import type { Vm } from '../../vm/Vm'
import { atAddress, bytesOf, type CData, keepFor, newCData, newFields } from './cData'
import { infoOf } from './typeInfo'

function sizeOfClass(vm: Vm, cls: PyType): number {
  const info = infoOf(cls)
  if (info === null) throw vm.error('TypeError', 'abstract class')
  return info.size
}

function fromAddress(vm: Vm, cls: PyType, value: PyObject): PyObject {
  if (!isInt(value)) throw vm.error('TypeError', 'integer expected')
  sizeOfClass(vm, cls)
  return atAddress(vm, cls, Number(indexOf(vm, value)))
}

function checkedOffset(vm: Vm, offset: PyObject | undefined, length: number, size: number): number {
  const at = offset === undefined ? 0 : sizeOf(vm, offset)
  if (at < 0) throw vm.error('ValueError', 'offset cannot be negative')
  if (size > length - at)
    throw vm.error('ValueError', `Buffer size too small (${length} instead of at least ${size + at} bytes)`)
  return at
}

/** The object lies in the buffer itself, which keeps its length as long. */
function fromBuffer(vm: Vm, cls: PyType, object: PyObject, offset: PyObject | undefined): PyObject {
  const size = sizeOfClass(vm, cls)
  const view = memoryOf(vm, object)
  if (view === null)
    throw vm.error('TypeError', `memoryview: a bytes-like object is required, not '${object.cls.name}'`)
  try {
    if (liveData(vm, view).readOnly) throw vm.error('TypeError', 'underlying buffer is not writable')
    const bytes = writableBytes(vm, view)
    if (bytes === null) throw vm.error('TypeError', 'underlying buffer is not C contiguous')
    const at = checkedOffset(vm, offset, bytes.length, size)
    const info = infoOf(cls)
    if (info === null) throw new RangeError('a class without a size')
    info.isFinal = true
    const block = vm.nativeMemory.place(bytes.subarray(at, at + size))
    const made = vm.newOf(cls, newFields(vm, info, block.address, block)) as CData // the class is one of ctypes'
    made.data.isOwner = false
    view.refs++
    keepFor(vm, made, -1, view)
    return made
  } finally {
    vm.decref(view)
  }
}

function fromCopy(vm: Vm, cls: PyType, object: PyObject, offset: PyObject | undefined): PyObject {
  const size = sizeOfClass(vm, cls)
  const bytes = bytesArgument(vm, object)
  const at = checkedOffset(vm, offset, bytes.length, size)
  const made = newCData(vm, cls)
  bytesOf(vm, made).set(bytes.subarray(at, at + size))
  return made
}

function inLibrary(vm: Vm): PyObject {
  throw vm.error('NotImplementedError', "ctypes: the lesson's interpreter has no C library with variables")
}

export const memoryMethods: readonly NativeDefinition[] = [
  native('from_address($self, value, /)', fromAddress),
  native('from_buffer($self, obj, offset=0, /)', fromBuffer),
  native('from_buffer_copy($self, buffer, offset=0, /)', fromCopy),
  native('in_dll($self, dll, name, /)', inLibrary),
]
