/** `array`: sequences of numbers or characters of one C type. */
import { iterate } from '../../objects/protocol/iterate'
import { argumentKind } from '../../objects/protocol/argumentKind'
import { setName, giveName } from '../../objects/dict/dictionary'
import { classGetItem } from '../../objects/genericItem'
import { mutableBufferWraps } from '../../objects/memory/methods'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { type CompareOp, type KeywordNames, kind, type PyType, typeFlag } from '../../objects/PyType'
import { compareTruth, equal, richCompare } from '../../objects/protocol/compare'
import { callMethod } from '../../objects/protocol/calls'
import { warn } from '../../objects/protocol/warn'
import { isBytesLike, plainBytes } from '../../objects/text/bytesLike'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { importedAttribute } from '../../objects/protocol/importedAttribute'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { type ItemCode, itemCodes, readText, textItems, TYPE_CODES } from './arrayItems'
import { arrayIteratorType, iterateArray } from './arrayIterator'
import { arrayMethods, contains, extendArray, fromBytes } from './arrayMethods'
import { reconstruct } from './arrayPickle'
import { ARRAY, arrayLayout, isArray, itemCount, newArray, type PyArray } from './arrayStorage'
import * as subscript from './arraySubscript'

function create(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  if (names !== null && (cls.flags & typeFlag.HEAP) === 0)
    throw vm.error('TypeError', 'array.array() takes no keyword arguments')
  const given = names === null ? args : args.slice(0, args.length - names.length)
  const [letter, initial] = given
  if (letter === undefined) throw vm.error('TypeError', 'array() takes at least 1 argument (0 given)')
  if (given.length > 2) throw vm.error('TypeError', `array() takes at most 2 arguments (${given.length} given)`)
  const name = letterOf(vm, letter)
  if (name === 'u') warn(vm, 'DeprecationWarning', "The 'u' type code is deprecated and will be removed in Python 3.16")
  const code = itemCodes.get(name)
  if (initial !== undefined) checkInitial(vm, name, initial)
  if (code === undefined && initial !== undefined && !isTakenWhole(initial)) vm.decref(iterate(vm, initial))
  if (code === undefined)
    throw vm.error('ValueError', 'bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)')
  return filled(vm, cls, code, initial)
}

function letterOf(vm: Vm, object: PyObject): string {
  const wanted = 'array() argument 1 must be a unicode character, not'
  if (!isStr(object)) throw vm.error('TypeError', `${wanted} ${argumentKind(vm, object)}`)
  const text = textValue(object)
  const length = Array.from(text).length
  if (length !== 1) throw vm.error('TypeError', `${wanted} a string of length ${length}`)
  return text
}

/** Text goes only into arrays of characters. */
function checkInitial(vm: Vm, name: string, initial: PyObject): void {
  if (name === 'u' || name === 'w') return
  const what = isStr(initial) ? 'str' : isArray(initial) && initial.data.code.isText ? 'unicode array' : null
  if (what === null) return
  throw vm.error('TypeError', `cannot use a ${what} to initialize an array with typecode '${name}'`)
}

function filled(vm: Vm, cls: PyType, code: ItemCode, initial: PyObject | undefined): PyObject {
  const self = newArray(
    vm,
    code,
    new Uint8Array(initial === undefined ? 0 : fixedLength(initial) * code.packed.size),
    cls,
  )
  if (initial === undefined) return self
  try {
    fill(vm, self, code, initial)
    return self
  } catch (error) {
    vm.decref(self)
    throw error
  }
}

/** Whether no iterator is asked for to fill an array from it. */
function isTakenWhole(initial: PyObject): boolean {
  return (
    (initial.cls.kind & (kind.LIST | kind.TUPLE)) !== 0 || isBytesLike(initial) || isStr(initial) || isArray(initial)
  )
}

/** A list's or tuple's length: room is made for it at once. */
function fixedLength(initial: PyObject): number {
  return (initial.cls.kind & (kind.LIST | kind.TUPLE)) !== 0 ? (initial.data as PyObject[]).length : 0 // kind says so
}

function fill(vm: Vm, self: PyArray, code: ItemCode, initial: PyObject): void {
  if ((initial.cls.kind & (kind.LIST | kind.TUPLE)) !== 0) {
    const items = initial.data as PyObject[] // kind says that it is a list or a tuple
    for (let i = 0; i < itemCount(self.data); i++) {
      const item = items[i]
      if (item !== undefined) subscript.setOne(vm, self, i, item)
    }
  } else if (isBytesLike(initial)) fromBytes(vm, self, plainBytes(vm, initial))
  else if (isStr(initial)) self.data.bytes = textItems(textValue(initial))
  else if (isArray(initial) && initial.data.code.isText && code.isText) self.data.bytes = initial.data.bytes.slice()
  else if (isArray(initial) && initial.data.code === code) self.data.bytes = initial.data.bytes.slice()
  else if (isArray(initial)) fillFromArray(vm, self, initial)
  else extendArray(vm, self, initial)
}

function fillFromArray(vm: Vm, self: PyArray, initial: PyArray): void {
  const { data } = initial
  self.data.bytes = new Uint8Array(itemCount(data) * self.data.code.packed.size)
  for (let i = 0; i < itemCount(data); i++) {
    const item = subscript.itemAt(vm, data, i)
    try {
      subscript.setOne(vm, self, i, item)
    } finally {
      vm.decref(item)
    }
  }
}

function compare(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isArray(a) || !isArray(b)) return vm.newNotImplemented()
  const lengths = [itemCount(a.data), itemCount(b.data)] as const
  if (lengths[0] !== lengths[1] && (op === '==' || op === '!=')) return vm.bool(op === '!=')
  for (let i = 0; i < Math.min(itemCount(a.data), itemCount(b.data)); i++) {
    const left = subscript.itemAt(vm, a.data, i)
    const right = subscript.itemAt(vm, b.data, i)
    try {
      if (equal(vm, left, right)) continue
      if (op === '==' || op === '!=') return vm.bool(op === '!=')
      return richCompare(vm, left, right, op)
    } finally {
      vm.decref(left)
      vm.decref(right)
    }
  }
  return lengthsCompared(vm, itemCount(a.data), itemCount(b.data), op)
}

function lengthsCompared(vm: Vm, a: number, b: number, op: CompareOp): PyObject {
  const [left, right] = [vm.int(a), vm.int(b)]
  const answer = compareTruth(vm, left, right, op)
  vm.decref(left)
  vm.decref(right)
  return vm.bool(answer)
}

function show(vm: Vm, object: PyObject): PyObject {
  const { data } = object as PyArray // the slot is that of arrays
  const { code, bytes } = data
  const name = object.cls.name.slice(object.cls.name.lastIndexOf('.') + 1)
  if (bytes.length === 0) return vm.str(`${name}('${code.letter}')`)
  const items = code.isText ? vm.str(readText(vm, bytes)) : callMethod(vm, object, 'tolist', [])
  const text = vm.reprText(items)
  vm.decref(items)
  return vm.str(`${name}('${code.letter}', ${text})`)
}

function extendInPlace(vm: Vm, self: PyObject, other: PyObject): PyObject {
  if (!isArray(other)) throw vm.error('TypeError', `can only extend array with array (not "${other.cls.name}")`)
  extendArray(vm, self as PyArray, other) // the slot is that of arrays
  self.refs++
  return self
}

const arrayType: TypeEntry & { readonly exported: string } = {
  key: ARRAY,
  base: 'object',
  exported: 'array',
  definition: {
    name: ARRAY,
    module: 'array',
    layout: arrayLayout,
    flags: typeFlag.BASETYPE | typeFlag.SEQUENCE | typeFlag.HAS_WEAKREFS | typeFlag.VISITED,
    slots: {
      new_: create,
      repr: show,
      compare,
      iter: iterateArray,
      len: (_vm, self) => itemCount((self as PyArray).data), // the slot is that of arrays
      getItem: subscript.getArrayItem,
      setItem: subscript.setArrayItem,
      contains,
      concat: subscript.concat,
      repeat: subscript.repeat,
      inplaceConcat: extendInPlace,
      inplaceRepeat: subscript.repeatInPlace,
    },
    unhashable: true,
    wrapped: mutableBufferWraps,
    methods: arrayMethods,
    classMethods: [classGetItem],
    getset: {
      typecode: {
        get: (vm, self: PyArray) => vm.str(self.data.code.letter),
      },
      itemsize: {
        get: (vm, self: PyArray) => vm.int(self.data.code.packed.size),
      },
    },
  },
}

/** `collections.abc.MutableSequence.register(array)` */
function registerAsSequence(vm: Vm): void {
  const sequence = importedAttribute(vm, 'collections.abc', 'MutableSequence')
  const type = vm.typeNamed(ARRAY)
  vm.decref(callMethod(vm, sequence, 'register', [type]))
  vm.decref(sequence)
}

export const arrayModule: NativeModule = {
  name: 'array',
  functions: [native('_array_reconstructor(arraytype, typecode, mformat_code, items, /)', reconstruct)],
  types: [arrayType, arrayIteratorType],
  setup: (vm, namespace) => {
    setName(vm, namespace, 'ArrayType', vm.typeNamed(ARRAY))
    giveName(vm, namespace, 'typecodes', vm.str(TYPE_CODES))
    registerAsSequence(vm)
  },
}
