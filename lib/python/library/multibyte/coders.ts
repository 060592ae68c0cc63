/** What the incremental coders and the streams of `_multibytecodec` have in common: how they are made, and their `errors`. */
import { bind } from '../../objects/native/bind'
import { parseSignature } from '../../objects/native/signature'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import type { KeywordNames, PyType } from '../../objects/PyType'
import { argumentKind } from '../../objects/protocol/argumentKind'
import { getAttr } from '../../objects/protocol/attributes'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { GetSet } from '../../objects/type/defineType'
import { newState } from '../../text/multibyte/MultibyteCodec'
import type { Vm } from '../../vm/Vm'
import { CODEC, type CoderData, type PyCodec } from './codecType'

export interface PyCoder extends PyContainer {
  data: CoderData
}

export type Direction = 'encode' | 'decode'

/** Every class says by its attribute `codec` which encoding it is for. */
export function coderOf(vm: Vm, cls: PyType, errors: string, direction: Direction): CoderData {
  const codec = getAttr(vm, cls, 'codec')
  try {
    if (codec.cls !== vm.typeNamed(CODEC)) throw vm.error('TypeError', 'codec is unexpected type')
    const { data } = codec as PyCodec // the type says what it is
    return { codec: data, state: newState(data, direction), errors }
  } finally {
    vm.decref(codec)
  }
}

export function errorsArgument(vm: Vm, errors: PyObject | undefined, call: string, position: number): string {
  if (errors === undefined) return 'strict'
  if (isStr(errors)) return textValue(errors)
  throw vm.error('TypeError', `${call}() argument ${position} must be str, not ${argumentKind(vm, errors)}`)
}

/** Makes an instance of a coder that has nothing but errors to be told. */
export function coderNew(call: string, direction: Direction, make: (coder: CoderData) => CoderData) {
  const signature = parseSignature(`${call}(errors='strict')`)
  return (vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject => {
    const [given] = bind(vm, signature, call, args, names) as [PyObject | undefined] // a plain parameter
    const errors = errorsArgument(vm, given, call, 1)
    return vm.newOf(cls, make(coderOf(vm, cls, errors, direction)))
  }
}

export const errorsAttribute: GetSet = {
  get: (vm, self: PyCoder) => vm.str(self.data.errors),
  set: (vm, self: PyCoder, value) => {
    if (value === null) throw vm.error('AttributeError', 'cannot delete attribute')
    if (!isStr(value)) throw vm.error('TypeError', 'errors must be a string')
    self.data.errors = textValue(value)
  },
}
