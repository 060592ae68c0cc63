/** `marshal`: the interpreter's own format for values and code. */
import { giveName } from '../../objects/dict/dictionary'
import { native } from '../../objects/native/native'
import { cIntOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { callMethod } from '../../objects/protocol/calls'
import { bytesValue, plainBytes } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
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
  const source: Source = (count) => {
    const size = vm.int(count)
    const read = callMethod(vm, file, 'read', [size])
    vm.decref(size)
    try {
      if ((read.cls.kind & kind.BYTES) !== 0) return bytesValue(read).slice()
      throw vm.error('TypeError', `file.read() returned not bytes but ${read.cls.name}`)
    } finally {
      vm.decref(read)
    }
  }
  return new MarshalReader(vm, source, isAllowed(vm, allow)).read()
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
