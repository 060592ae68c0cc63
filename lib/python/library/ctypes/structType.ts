/** `Structure` and `Union`: fields of C types, and the classes of their classes. Where fields lie is told by `ctypes/_layout.py`. */
import { getName } from '../../objects/dict/dictionary'
import { indexOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { type KeywordNames, type PyType, type Slots, typeFlag } from '../../objects/PyType'
import { getAttr, setAttr } from '../../objects/protocol/attributes'
import { getItem } from '../../objects/protocol/items'
import { lookupInType } from '../../objects/protocol/lookup'
import { textValue } from '../../objects/text/textArgument'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { notHere } from './access'
import { cDataLayout, newCData } from './cData'
import { isField } from './fieldType'
import { memoryMethods } from './fromMemory'
import { fromParamOfData } from './parameters'
import { type CTypeInfo, ctypeLayout, infoOf, newInfo, putInfo } from './typeInfo'

type Kind = 'struct' | 'union'

function initClass(which: Kind): NonNullable<Slots['init']> {
  return (vm, self) => {
    const cls = self as PyType // the slot is that of classes
    if (getName(cls.ns, '_abstract_') !== null) return
    const info = newInfo(which, 0, 1, 0)
    info.shape = []
    putInfo(vm, cls, info)
    const fields = getName(cls.ns, '_fields_')
    if (fields !== null) setAttr(vm, cls, '_fields_', fields)
    else inherit(cls, info)
  }
}

/** Without fields of its own a class has its base's. */
function inherit(cls: PyType, info: CTypeInfo): void {
  const base = cls.base === null ? null : infoOf(cls.base)
  if (base === null) return
  const { size, align, length, format, hasPointer } = base
  Object.assign(info, { size, align, length, format, hasPointer })
  base.isFinal = true
}

function setAttribute(which: Kind): NonNullable<Slots['setattro']> {
  return (vm, self, name, value) => {
    vm.types.type.slots.setattro?.(vm, self, name, value)
    if (name === '_fields_' && value !== null) layOut(vm, self as PyType, value, which) // the slot is that of classes
  }
}

/** The class gets its fields. */
function layOut(vm: Vm, cls: PyType, fields: PyObject, which: Kind): void {
  const info = infoOf(cls)
  if (info === null) throw vm.error('TypeError', 'ctypes state is not initialized')
  if (lookupInType(cls, '_anonymous_') !== null) throw notHere(vm, 'knows no _anonymous_ fields')
  const base = cls.base !== null && infoOf(cls.base) !== null ? cls.base : null
  const module = vm.services.importModule(vm, 'ctypes._layout')
  try {
    const isStruct = vm.bool(which === 'struct')
    const layout = vm.callMethodWith(
      module,
      'get_layout',
      [cls, fields, isStruct, base ?? vm.none],
      ['is_struct', 'base'],
    )
    try {
      if (info.isFinal) throw vm.error('AttributeError', '_fields_ is final')
      takeLayout(vm, cls, info, layout, base)
    } finally {
      vm.decref(layout)
    }
  } finally {
    vm.decref(module)
  }
}

function takeLayout(vm: Vm, cls: PyType, info: CTypeInfo, layout: PyObject, base: PyType | null): void {
  const [size, align, format, list] = ['size', 'align', 'format_spec', 'fields'].map((name) =>
    getAttr(vm, layout, name),
  )
  if (size === undefined || align === undefined || format === undefined || list === undefined) return
  const fields = vm.itemsOf(list)
  const before = base === null ? null : infoOf(base)
  if (before !== null) before.isFinal = true
  try {
    for (const field of fields) addField(vm, cls, info, field)
    if (info.isFinal) throw vm.error('AttributeError', 'Structure or union cannot contain itself')
    info.size = Number(indexOf(vm, size))
    info.align = Number(indexOf(vm, align))
    info.format = textValue(format)
    info.length = (before?.length ?? 0) + fields.length
    info.hasPointer ||= before?.hasPointer ?? false
    info.isFinal = true
    info.hasFields = true
  } finally {
    for (const one of [...fields, size, align, format, list]) vm.decref(one)
  }
}

function addField(vm: Vm, cls: PyType, info: CTypeInfo, field: PyObject): void {
  if (!isField(vm, field)) throw vm.error('TypeError', `fields must be of type CField, got ${field.cls.name}`)
  const part = field.data.type === null ? null : infoOf(field.data.type)
  if (part === null)
    throw vm.error('TypeError', `second item in _fields_ tuple (index ${field.data.index}) must be a C type`)
  if (part.hasPointer) info.hasPointer = true
  part.isFinal = true
  setAttr(vm, cls, field.data.name, field)
}

/** The names of the fields, the bases' first. */
function namesOf(vm: Vm, cls: PyType): string[] {
  const before = cls.base === null || infoOf(cls.base) === null ? [] : namesOf(vm, cls.base)
  const own = getName(cls.ns, '_fields_')
  if (own === null) return before
  const pairs = vm.itemsOf(own)
  const zero = vm.int(0)
  const names = pairs.map((pair) => {
    const name = getItem(vm, pair, zero)
    const text = textValue(name)
    vm.decref(name)
    return text
  })
  for (const one of [...pairs, zero]) vm.decref(one)
  return [...before, ...names]
}

function init(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const count = args.length - (names?.length ?? 0)
  const fields = count === 0 ? [] : namesOf(vm, self.cls)
  if (count > fields.length) throw vm.error('TypeError', 'too many initializers')
  args.slice(0, count).forEach((value, at) => {
    const name = fields[at] ?? ''
    if (names?.includes(name) === true) throw vm.error('TypeError', `duplicate values for field '${name}'`)
    setAttr(vm, self, name, value)
  })
  names?.forEach((name, at) => setAttr(vm, self, name, args[count + at] ?? vm.none))
}

function typesFor(
  which: Kind,
  metatype: string,
  name: string,
): readonly (TypeEntry & { readonly exported?: string })[] {
  return [
    {
      key: `_ctypes.${metatype}`,
      base: '_ctypes.CType_Type',
      definition: {
        name: `_ctypes.${metatype}`,
        module: '_ctypes',
        layout: ctypeLayout,
        flags: typeFlag.BASETYPE,
        slots: { init: initClass(which), setattro: setAttribute(which) },
        methods: [fromParamOfData, ...memoryMethods],
      },
    },
    {
      key: `_ctypes.${name}`,
      base: '_ctypes._CData',
      exported: name,
      definition: {
        name: `_ctypes.${name}`,
        module: '_ctypes',
        layout: cDataLayout,
        flags: typeFlag.BASETYPE | typeFlag.VISITED,
        slots: { new_: newCData, init },
      },
    },
  ]
}

export const structTypes: readonly (TypeEntry & { readonly exported?: string })[] = [
  ...typesFor('struct', 'PyCStructType', 'Structure'),
  ...typesFor('union', 'UnionType', 'Union'),
]
