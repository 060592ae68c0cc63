/** `_SimpleCData`, numbers, characters and pointers of C, and `PyCSimpleType`, the class of its classes. */
import { getName, setName } from '../../objects/dict/dictionary'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { kind, type KeywordNames, type PyType, typeFlag } from '../../objects/PyType'
import { findAttr, noAttribute } from '../../objects/protocol/attributes'
import { plainIsInstance } from '../../objects/type/isInstance'
import type { GetSet } from '../../objects/type/defineType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { isStr, textValue } from '../../objects/text/textArgument'
import { readInt } from '../../text/packed'
import type { Vm } from '../../vm/Vm'
import { notHere, POINTER } from './access'
import { isArgument, newArgument, simpleArgument, word } from './cArgument'
import { bytesOf, type CData, cDataLayout, isCData, isPlain, keepFor, newCData, writableBytesOf } from './cData'
import { memoryMethods } from './fromMemory'
import { asParameter } from './parameters'
import { type SimpleCode, simpleCodes } from './simpleCodes'
import { type CTypeInfo, ctypeLayout, infoOf, infoOfInstance, newInfo, putInfo } from './typeInfo'

const LETTERS = 'cbBhHiIlLdDFGfuzZqQPOv?g'

function initClass(vm: Vm, self: PyObject): void {
  const code = codeOf(vm, self)
  const info = newInfo('simple', code.size, code.align, 0)
  info.code = code
  info.format = code.format
  info.hasPointer = 'zZPO'.includes(code.letter)
  putInfo(vm, self as PyType, info) // the slot is that of classes
}

function codeOf(vm: Vm, cls: PyObject): SimpleCode {
  const letter = findAttr(vm, cls, '_type_')
  if (letter === null) throw vm.error('AttributeError', "class must define a '_type_' attribute")
  vm.decref(letter)
  if (!isStr(letter)) throw vm.error('TypeError', "class must define a '_type_' string attribute")
  const text = textValue(letter)
  if (Array.from(text).length !== 1)
    throw vm.error('ValueError', "class must define a '_type_' attribute which must be a string of length 1")
  const code = simpleCodes.get(text)
  if (code !== undefined) return code
  throw vm.error(
    'AttributeError',
    "class must define a '_type_' attribute which must be\na single character string containing one of the\n" +
      `supported types: '${LETTERS}'.`,
  )
}

/** `from_param`: an instance as it is, anything else converted. */
function fromParam(vm: Vm, cls: PyType, value: PyObject): PyObject {
  if (plainIsInstance(vm, value, cls)) return owned(value)
  const code = infoOf(cls)?.code ?? null
  if (code === null) throw vm.error('TypeError', 'abstract class')
  const special = pointerParameter(vm, code, value)
  if (special !== null) return special
  if ('zZP'.includes(code.letter)) {
    return asParameter(vm, cls, value, () =>
      vm.error('TypeError', `'${value.cls.name}' object cannot be interpreted as ctypes.${NAMES[code.letter] ?? ''}`),
    )
  }
  try {
    return simpleArgument(vm, code, value)
  } catch (error) {
    if (!vm.isError(error, 'Exception')) throw error
    return asParameter(vm, cls, value, () => error)
  }
}

const NAMES: Readonly<Record<string, string>> = { z: 'c_char_p', Z: 'c_wchar_p', P: 'c_void_p' }

/** What pointers to text and to anything take beyond their own instances; owned, null for what they don't. */
function pointerParameter(vm: Vm, code: SimpleCode, value: PyObject): PyObject | null {
  const { letter } = code
  if (!'zZP'.includes(letter)) return null
  if (value === vm.none) return owned(value)
  const text = isStr(value) ? 'Z' : (value.cls.kind & kind.BYTES) !== 0 ? 'z' : null
  const textCode = text !== null && (letter === 'P' || letter === text) ? simpleCodes.get(text) : undefined
  if (textCode !== undefined) return simpleArgument(vm, textCode, value)
  if (letter === 'P' && (value.cls.kind & kind.INT) !== 0) return simpleArgument(vm, code, value)
  if (isArgument(vm, value)) return isPointerTo(letter, value.data.obj, value.data.tag) ? owned(value) : null
  if (isCData(value)) return pointingData(vm, letter, value)
  return null
}

function isPointerTo(letter: string, obj: PyObject | null, tag: string): boolean {
  if (letter === 'P') return tag === 'P'
  return tag === 'P' && obj !== null && infoOfInstance(obj)?.code?.letter === itemLetter(letter)
}

function itemLetter(letter: string): string {
  return letter === 'z' ? 'c' : 'u'
}

function pointingData(vm: Vm, letter: string, value: CData): PyObject | null {
  const info = infoOfInstance(value)
  if (info === null) return null
  if (info.kind === 'array' || info.kind === 'pointer') {
    const isFit = letter === 'P' || (info.item !== null && infoOf(info.item)?.code?.letter === itemLetter(letter))
    return isFit ? owned(value) : null
  }
  if (letter !== 'P') return null
  if (info.kind !== 'function' && !(info.code?.letter === 'z' || info.code?.letter === 'Z')) return null
  value.refs++
  return newArgument(
    vm,
    info.kind === 'function' ? 'P' : 'Z',
    word(readInt(bytesOf(vm, value), 0, POINTER, true)),
    value,
  )
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function init(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const given = args.slice(0, args.length - (names?.length ?? 0))
  if (given.length > 1) throw vm.error('TypeError', `__init__ expected at most 1 argument, got ${given.length}`)
  const [value] = given
  if (value !== undefined) setValue(vm, self as CData, value) // the slot is that of simple data
}

function codeOfInstance(self: CData): SimpleCode {
  const info: CTypeInfo | null = infoOfInstance(self)
  if (info?.code == null) throw new RangeError('simple data without a letter')
  return info.code
}

function getValue(vm: Vm, self: CData): PyObject {
  return codeOfInstance(self).get(vm, bytesOf(vm, self))
}

function setValue(vm: Vm, self: CData, value: PyObject | null): void {
  if (value === null) throw vm.error('TypeError', "can't delete attribute")
  keepFor(vm, self, 0, codeOfInstance(self).set(vm, writableBytesOf(vm, self), value))
}

function show(vm: Vm, self: PyObject): PyObject {
  if (!isPlain(self.cls)) return vm.str(`<${self.cls.name} object at 0x${vm.addressOf(self).toString(16)}>`)
  const value = getValue(vm, self as CData) // the slot is that of simple data
  try {
    return vm.str(`${self.cls.name}(${vm.reprText(value)})`)
  } finally {
    vm.decref(value)
  }
}

/** The same type with its bytes in a given order: the machine's own is the class itself, and there is no other. */
function swapped(name: '__ctype_be__' | '__ctype_le__'): GetSet {
  return {
    get: (vm, self: PyType) => {
      const own = getName(self.ns, name)
      if (own !== null) return owned(own)
      const letter = infoOf(self)?.code?.letter ?? 'O'
      if ('cuzZPOgG'.includes(letter)) throw noAttribute(vm, self, name)
      if (name === '__ctype_le__') return owned(self)
      throw notHere(vm, 'lays out numbers in no other order of bytes than the machine')
    },
    set: (vm, self: PyType, value) => {
      if (value !== null) setName(vm, self.ns, name, value)
    },
  }
}

export const simpleTypes: readonly (TypeEntry & { readonly exported?: string })[] = [
  {
    key: '_ctypes.PyCSimpleType',
    base: '_ctypes.CType_Type',
    definition: {
      name: '_ctypes.PyCSimpleType',
      module: '_ctypes',
      layout: ctypeLayout,
      flags: typeFlag.BASETYPE,
      slots: { init: initClass },
      methods: [native('from_param($self, value, /)', fromParam), ...memoryMethods],
      getset: { __ctype_be__: swapped('__ctype_be__'), __ctype_le__: swapped('__ctype_le__') },
    },
  },
  {
    key: '_ctypes._SimpleCData',
    base: '_ctypes._CData',
    exported: '_SimpleCData',
    definition: {
      name: '_ctypes._SimpleCData',
      module: '_ctypes',
      layout: cDataLayout,
      flags: typeFlag.BASETYPE | typeFlag.VISITED,
      slots: {
        new_: newCData,
        init,
        repr: show,
        bool: (vm, self) => bytesOf(vm, self as CData).some((byte) => byte !== 0), // as above
      },
      methods: [
        native('__ctypes_from_outparam__($self, /)', (vm, self: CData) =>
          isPlain(self.cls) ? getValue(vm, self) : owned(self),
        ),
      ],
      getset: { value: { get: getValue, set: setValue } },
    },
  },
]
