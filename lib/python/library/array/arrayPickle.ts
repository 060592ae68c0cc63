/** How arrays are pickled: as a list of items, and from protocol 3 on as bytes with the number of their machine format. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { instanceDict } from '../../objects/protocol/attributes'
import { cIntOf } from '../../objects/number/indexValue'
import { call } from '../../objects/protocol/calls'
import type { PyObject } from '../../objects/PyObject'
import { kind, type PyType } from '../../objects/PyType'
import { isType } from '../../objects/type/defineType'
import { isSubtype } from '../../objects/protocol/lookup'
import { newBytes } from '../../objects/text/newText'
import { isStr, textValue } from '../../objects/text/textArgument'
import { bytesValue } from '../../objects/text/bytesLike'
import { nativeFormats, type PackedFormat, readFloat, readInt } from '../../text/packed'
import { decode } from '../../text/codecs'
import { unwrap } from '../../objects/protocol/raiseProblem'
import type { Vm } from '../../vm/Vm'
import { itemCodes } from './arrayItems'
import { ARRAY, itemCount, type PyArray } from './arrayStorage'
import { itemAt } from './arraySubscript'

const BYTES_PROTOCOL = 3

function stateOf(vm: Vm, self: PyArray): PyObject {
  if (self.dict === null && self.attrs === null) return vm.newNone()
  const dict = instanceDict(vm, self)
  dict.refs++
  return dict
}

export function reduceArray(vm: Vm, self: PyArray, protocol: number): PyObject {
  const { cls, data } = self
  const { code } = data
  cls.refs++
  if (protocol < BYTES_PROTOCOL) {
    const items = vm.list(Array.from({ length: itemCount(data) }, (_, at) => itemAt(vm, data, at)))
    return vm.tuple([cls, vm.tuple([vm.str(code.letter), items]), stateOf(vm, self)])
  }
  const module = vm.services.importModule(vm, 'array')
  const make = vm.moduleDict(module)?.data.getByText('_array_reconstructor') ?? vm.none
  make.refs++
  vm.decref(module)
  const parts = [cls, vm.str(code.letter), vm.int(code.machine), newBytes(vm, data.bytes.slice())]
  return vm.tuple([make, vm.tuple(parts), stateOf(vm, self)])
}

/** The format of a machine by its number: its letter, and whether the lowest byte comes first. */
const MACHINES = ['B', 'b', 'H', 'h', 'I', 'i', 'Q', 'q', 'f', 'd', 'utf-16', 'utf-32'] as const
const LAST_MACHINE = 21

function machineOf(number: number): { readonly letter: string; readonly little: boolean } {
  if (number < 2) return { letter: number === 0 ? 'B' : 'b', little: true }
  return { letter: MACHINES[(number >> 1) + 1] ?? 'B', little: (number & 1) === 0 }
}

export function reconstruct(vm: Vm, cls: PyObject, letter: PyObject, machine: PyObject, items: PyObject): PyObject {
  if (!isType(cls)) throw vm.error('TypeError', `first argument must be a type object, not ${cls.cls.name}`)
  if (!isSubtype(cls, vm.typeNamed(ARRAY))) {
    throw vm.error('TypeError', `${cls.name} is not a subtype of array.array`)
  }
  if (!isStr(letter) || textValue(letter).length !== 1)
    throw vm.error(
      'TypeError',
      `_array_reconstructor() argument 2 must be a unicode character, not ${argumentKind(vm, letter)}`,
    )
  const code = itemCodes.get(textValue(letter))
  if (code === undefined) throw vm.error('ValueError', 'second argument must be a valid type code')
  const number = cIntOf(vm, machine)
  if (number < 0 || number > LAST_MACHINE) {
    throw vm.error('ValueError', 'third argument must be a valid machine format code.')
  }
  if ((items.cls.kind & kind.BYTES) === 0)
    throw vm.error('TypeError', `fourth argument should be bytes, not ${items.cls.name}`)
  if (number === code.machine) return build(vm, cls, letter, items)
  const list = converted(vm, number, items)
  const fitting = vm.str(fittingLetter(machineOf(number).letter, textValue(letter)))
  try {
    return build(vm, cls, fitting, list)
  } finally {
    vm.decref(list)
    vm.decref(fitting)
  }
}

/** Integers of another machine come into the kind of array that is made for theirs, whatever was asked for. */
function fittingLetter(machine: string, asked: string): string {
  return 'bBhHiIqQ'.includes(machine) ? machine : asked
}

function build(vm: Vm, cls: PyType, letter: PyObject, items: PyObject): PyObject {
  return call(vm, cls, [letter, items])
}

/** Items of another machine's format, as Python objects. */
function converted(vm: Vm, number: number, items: PyObject): PyObject {
  const bytes = bytesValue(items)
  const { letter, little } = machineOf(number)
  if (letter.startsWith('utf') && bytes.length % (letter === 'utf-16' ? 4 : 8) !== 0)
    throw vm.error('ValueError', 'string length not a multiple of item size') // CPython's table has these sizes
  if (letter.startsWith('utf')) {
    return vm.str(unwrap(vm, decode(bytes, `${letter}-${little ? 'le' : 'be'}`, 'strict'), items))
  }
  const packed = nativeFormats.get(letter)
  if (packed === undefined || bytes.length % packed.size !== 0)
    throw vm.error('ValueError', 'string length not a multiple of item size')
  return vm.list(Array.from({ length: bytes.length / packed.size }, (_, i) => read(vm, packed, bytes, i, little)))
}

function read(vm: Vm, packed: PackedFormat, bytes: Uint8Array, index: number, little: boolean): PyObject {
  const at = index * packed.size
  return packed.what === 'float'
    ? vm.float(readFloat(bytes, at, packed, little))
    : vm.int(readInt(bytes, at, packed, little))
}
