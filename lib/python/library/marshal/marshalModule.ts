/** `marshal`: the interpreter's own format for values and code. */
import { giveName } from '../../objects/dict/dictionary'
import { native } from '../../objects/native/native'
import { cIntOf, sizeOf } from '../../objects/number/indexValue'
import { memoryOf } from '../../objects/memory/newMemory'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { callMethod } from '../../objects/protocol/calls'
import { plainBytes } from '../../objects/text/bytesLike'
import { newByteArray, newBytes } from '../../objects/text/newText'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { MarshalReader, type Source } from './MarshalReader'
import { MarshalWriter } from './MarshalWriter'
import { VERSION } from './marshalFormat'

function isAllowed(vm: Vm, allow: PyObject | undefined): boolean {
  return allow === undefined || vm.truth(allow)
}

function dumps(vm: Vm, value: PyObject, version?: PyObject, allow?: PyObject): PyObject {
  const number = version === undefined ? VERSION : cIntOf(vm, version)
  const writer = new MarshalWriter(vm, number, isAllowed(vm, allow))
  writer.object(value)
  return newBytes(vm, writer.take())
}

function dump(vm: Vm, value: PyObject, file: PyObject, version?: PyObject, allow?: PyObject): PyObject {
  const bytes = dumps(vm, value, version, allow)
  try {
    return callMethod(vm, file, 'write', [bytes])
  } finally {
    vm.decref(bytes)
  }
}

function loads(vm: Vm, data: PyObject, allow?: PyObject): PyObject {
  const bytes = plainBytes(vm, data)
  let at = 0
  const source: Source = (count) => bytes.subarray(at, (at += count))
  return new MarshalReader(vm, source, isAllowed(vm, allow)).read()
}

/** Reads no more of the file than the value has. */
function load(vm: Vm, file: PyObject, allow?: PyObject): PyObject {
  checkFile(vm, file)
  const source: Source = (count) => readInto(vm, file, count)
  return new MarshalReader(vm, source, isAllowed(vm, allow)).read()
}

/** The file must be one of bytes, which reading nothing tells. */
function checkFile(vm: Vm, file: PyObject): void {
  const none = vm.int(0)
  const read = callMethod(vm, file, 'read', [none])
  vm.decref(none)
  const { cls } = read
  vm.decref(read)
  if ((cls.kind & kind.BYTES) === 0) throw vm.error('TypeError', `file.read() returned not bytes but ${cls.name}`)
}

/** Up to `count` bytes, by the file's own `readinto`. */
function readInto(vm: Vm, file: PyObject, count: number): Uint8Array {
  const buffer = newByteArray(vm, new Uint8Array(count))
  const view = memoryOf(vm, buffer)
  if (view === null) throw new RangeError('marshal: a bytearray without a view')
  try {
    const told = callMethod(vm, file, 'readinto', [view])
    const size = sizeOf(vm, told)
    vm.decref(told)
    if (size <= count) return plainBytes(vm, buffer).slice(0, size)
    throw vm.error('ValueError', `read() returned too much data: ${count} bytes requested, ${size} returned`)
  } finally {
    vm.decref(view)
    vm.decref(buffer)
  }
}

export const marshalModule: NativeModule = {
  name: 'marshal',
  functions: [
    native('dump(value, file, version=version, /, *, allow_code=True)', dump),
    native('load(file, /, *, allow_code=True)', load),
    native('dumps(value, version=version, /, *, allow_code=True)', dumps),
    native('loads(bytes, /, *, allow_code=True)', loads),
  ],
  setup: (vm, namespace) => giveName(vm, namespace, 'version', vm.int(VERSION)),
}
