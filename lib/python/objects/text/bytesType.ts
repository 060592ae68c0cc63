/** `bytes`. Its data is an array that nobody changes. */
import { shownName } from '../type/fullName'
import { bytesFromHex, bytesFromHexBytes } from '../../text/bytesHex'
import { hashToInt } from '../../text/hash'
import { hashBytes } from '../../text/siphash'
import { reprBytes } from '../../text/repr'
import type { Vm } from '../../vm/Vm'
import { bytesLayout } from '../layouts'
import { bufferWraps } from '../memory/methods'
import { native, type NativeDefinition } from '../native/native'
import type { PyBytes, PyObject } from '../PyObject'
import { kind, nb, type PyType, typeFlag } from '../PyType'
import { call } from '../protocol/calls'
import { unwrap } from '../protocol/raiseProblem'
import type { TypeDefinition } from '../type/defineType'
import { bytesInside, bytesValue } from './bytesLike'
import { iterateBytes } from './bytesIterators'
import { bytesMakeTrans, bytesMethods } from './bytesMethods'
import { bytesNew } from './bytesNew'
import * as operators from './bytesOperators'
import { bytesSearchMethods, containsByte } from './bytesSearchMethods'
import { newByteArray, newBytes } from './newText'
import { isStr, textValue } from './textArgument'

function fromHex(vm: Vm, cls: PyType, text: PyObject): PyObject {
  const bytes = unwrap(vm, isStr(text) ? bytesFromHex(textValue(text)) : bytesFromHexBytes(hexBytes(vm, text)))
  const isArray = cls.mro.includes(vm.types.bytearray)
  const made = isArray ? newByteArray(vm, bytes) : newBytes(vm, bytes)
  if (cls === vm.types.bytes || cls === vm.types.bytearray) return made
  try {
    return call(vm, cls, [made])
  } finally {
    vm.decref(made)
  }
}

function hexBytes(vm: Vm, object: PyObject): Uint8Array {
  const bytes = bytesInside(vm, object)
  if (bytes === null)
    throw vm.error('TypeError', `fromhex() argument must be str or bytes-like, not ${shownName(vm, object.cls)}`)
  return bytes
}

export const fromHexMethod: NativeDefinition = native('fromhex($type, string, /)', fromHex)

const words: operators.IndexWords = { subject: 'byte', outOfRange: 'index out of range' }

export const bytesDefinition: TypeDefinition = {
  name: 'bytes',
  layout: bytesLayout,
  flags: typeFlag.BASETYPE,
  slots: {
    new_: bytesNew,
    repr: (vm, self) => vm.str(reprBytes(bytesValue(self))),
    str: (vm, self) => vm.str(reprBytes(bytesValue(self))),
    hash: (_vm, self) => hashToInt(hashBytes(bytesValue(self))),
    compare: operators.compareWithBytes,
    iter: iterateBytes,
    len: (_vm, self) => bytesValue(self).length,
    getItem: (vm, self, key) => operators.getByteItem(vm, self, key, words),
    contains: containsByte,
    concat: operators.concatBytes,
    repeat: operators.repeatBytesObject,
  },
  number: { [nb.REMAINDER]: operators.percentOf(kind.BYTES) },
  wrapped: bufferWraps,
  methods: [
    native('__getnewargs__($self, /)', (vm, self: PyBytes) => vm.filledTuple([newBytes(vm, self.data)])),
    native('__bytes__($self, /)', (vm, self: PyBytes) => {
      if (self.cls !== vm.types.bytes) return newBytes(vm, self.data)
      self.refs++
      return self
    }),
    ...bytesMethods,
    ...bytesSearchMethods,
  ],
  classMethods: [fromHexMethod],
  staticMethods: [bytesMakeTrans],
}
