/** `bytearray`. Its data is an array that its methods change or replace (byteArrayStorage.ts). */
import { reprByteArray } from '../../text/repr'
import type { Vm } from '../../vm/Vm'
import { mutableBufferWraps } from '../memory/methods'
import type { PyObject } from '../PyObject'
import { type KeywordNames, kind, nb, typeFlag, type Unary } from '../PyType'
import type { TypeDefinition } from '../type/defineType'
import { byteArrayWords, setByteItem } from './byteArrayItems'
import { byteArrayMethods, extendInPlace, repeatInPlace } from './byteArrayMethods'
import { byteArrayLayout, resizeByteArray, spliceBytes } from './byteArrayStorage'
import { bytesValue } from './bytesLike'
import { iterateByteArray } from './bytesIterators'
import { bytesMakeTrans, bytesMethods } from './bytesMethods'
import { bytesArguments, bytesOf } from './bytesNew'
import * as operators from './bytesOperators'
import { bytesSearchMethods, containsByte } from './bytesSearchMethods'
import { fromHexMethod } from './bytesType'
import { byteArrayOfClass } from './newText'

function init(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const given = bytesArguments(vm, 'bytearray', args, names)
  resizeByteArray(vm, self, 0)
  const bytes = bytesOf(vm, 'bytearray', given)
  spliceBytes(vm, self, 0, bytesValue(self).length, bytes)
}

const show: Unary = (vm, self) => vm.str(reprByteArray(bytesValue(self), self.cls.name))

export const byteArrayDefinition: TypeDefinition = {
  name: 'bytearray',
  layout: byteArrayLayout,
  flags: typeFlag.BASETYPE,
  slots: {
    new_: (vm, cls) => byteArrayOfClass(vm, cls, new Uint8Array(0)),
    init,
    repr: show,
    str: show,
    compare: operators.compareBytesObjects,
    iter: iterateByteArray,
    len: (_vm, self) => bytesValue(self).length,
    getItem: (vm, self, key) => operators.getByteItem(vm, self, key, byteArrayWords),
    setItem: setByteItem,
    contains: containsByte,
    concat: operators.concatBytes,
    repeat: operators.repeatBytesObject,
    inplaceConcat: extendInPlace,
    inplaceRepeat: repeatInPlace,
  },
  number: { [nb.REMAINDER]: operators.percentOf(kind.BYTEARRAY) },
  wrapped: mutableBufferWraps,
  methods: [...byteArrayMethods, ...bytesMethods, ...bytesSearchMethods],
  classMethods: [fromHexMethod],
  staticMethods: [bytesMakeTrans],
  unhashable: true,
}
