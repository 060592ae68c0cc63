/** staticmethod, classmethod, property and super. */
import { NAMED_SLOT } from '../../../heap/history/event'
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import { bind } from '../native/bind'
import { native } from '../native/native'
import { parseSignature } from '../native/signature'
import type { PyContainer, PyObject } from '../PyObject'
import { type KeywordNames, kind, type PyType, typeFlag } from '../PyType'
import { attributeError, findAttr, genericGetAttr } from '../protocol/attributes'
import { call } from '../protocol/calls'
import { truth } from '../protocol/truth'
import { dictAttribute } from '../type/instanceDescriptors'
import type { GetSet, TypeDefinition } from '../type/defineType'
import { newMethod } from './functionTypes'
import { behind, startOf } from './superLookup'
import type { CellData } from './functionData'

interface WrappedData {
  callable: PyObject | null
}

interface PyWrapped extends PyContainer {
  data: WrappedData
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

const COPIED = ['__module__', '__name__', '__qualname__', '__doc__'] as const

function wrapped(
  name: 'staticmethod' | 'classmethod',
  bindTo: (vm: Vm, callable: PyObject, instance: PyObject | null, owner: PyType) => PyObject,
): TypeDefinition {
  return {
    name,
    layout: fixedLayout<WrappedData>(name, 'function', 48, ['callable'], { labels: ['__func__'] }),
    flags: typeFlag.BASETYPE | typeFlag.HAS_DICT,
    slots: {
      new_: (vm, cls) => vm.newOf(cls, { callable: null }),
      init: (vm, self, args, names) => {
        if (names === null && args.length !== 1)
          throw vm.error('TypeError', `${name} expected 1 argument, got ${args.length}`)
        const [callable] = bind(vm, parseSignature(`${name}(function, /)`), name, args, names)
        const { data } = self as PyWrapped // the slot is that of its class
        data.callable = owned(callable as PyObject) // bind tested that it is there
        vm.recordStore(self, NAMED_SLOT, data.callable)
        copyNames(vm, self as PyWrapped, data.callable) // as above
      },
      get: (vm, self, instance, owner) => {
        const { callable } = (self as PyWrapped).data // as above
        if (callable === null) throw vm.error('RuntimeError', `uninitialized ${name} object`)
        return bindTo(vm, callable, instance, owner)
      },
      repr: (vm, self) => {
        const { callable } = (self as PyWrapped).data // as above
        return vm.str(`<${name}(${callable === null ? '' : vm.reprText(callable)})>`)
      },
      ...(name === 'staticmethod'
        ? {
            call: (vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames) => {
              const { callable } = (self as PyWrapped).data // as above
              return call(vm, callable ?? vm.none, args, names)
            },
          }
        : {}),
    },
    getset: {
      __func__: { get: (vm, self: PyWrapped) => owned(self.data.callable ?? vm.none) },
      __wrapped__: { get: (vm, self: PyWrapped) => owned(self.data.callable ?? vm.none) },
      __isabstractmethod__: { get: (vm, self: PyWrapped) => vm.bool(isAbstract(vm, self.data.callable)) },
      __dict__: dictAttribute,
    },
  }
}

function isAbstract(vm: Vm, callable: PyObject | null): boolean {
  const flag = callable === null ? null : findAttr(vm, callable, '__isabstractmethod__')
  if (flag === null) return false
  const answer = truth(vm, flag)
  vm.decref(flag)
  return answer
}

function copyNames(vm: Vm, self: PyWrapped, callable: PyObject): void {
  for (const name of COPIED) {
    const value = findAttr(vm, callable, name)
    if (value === null) continue
    vm.setOwnAttribute(self, name, value)
    vm.decref(value)
  }
}

export const staticMethodDefinition = wrapped('staticmethod', (_vm, callable) => owned(callable))

export const classMethodDefinition = wrapped('classmethod', (vm, callable, instance, owner) => {
  const cls = instance !== null && (instance.cls.kind & kind.TYPE) !== 0 && owner === instance.cls ? instance : owner
  return newMethod(vm, callable, cls)
})

interface PropertyData {
  fget: PyObject | null
  fset: PyObject | null
  fdel: PyObject | null
  doc: PyObject | null
  name: PyObject | null
}

interface PyProperty extends PyContainer {
  data: PropertyData
}

const propertySignature = parseSignature('property(fget=None, fset=None, fdel=None, doc=None)')

function propertyInit(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const bound = bind(vm, propertySignature, 'property', args, names) as (PyObject | undefined)[] // four plain parameters
  const { data } = self as PyProperty // the slot is that of properties
  const fields = ['fget', 'fset', 'fdel', 'doc'] as const
  fields.forEach((field, at) => {
    const value = bound[at]
    data[field] = value === undefined || value === vm.none ? null : owned(value)
    if (data[field] !== null) vm.recordStore(self, NAMED_SLOT + at, data[field])
  })
  if (data.doc === null && data.fget !== null) data.doc = findAttr(vm, data.fget, '__doc__')
}

function propertyName(vm: Vm, self: PyProperty): string {
  const { name, fget } = self.data
  if (name !== null) return vm.reprText(name)
  const found = fget === null ? null : findAttr(vm, fget, '__name__')
  if (found === null) return ''
  const text = vm.reprText(found)
  vm.decref(found)
  return text
}

function missing(vm: Vm, self: PyObject, instance: PyObject, what: string): unknown {
  const name = propertyName(vm, self as PyProperty) // as above
  const shown = name === '' ? 'property' : `property ${name}`
  const message = `${shown} of '${String(instance.cls.qualname?.data ?? instance.cls.name)}' object has no ${what}`
  return attributeError(vm, instance, name, message)
}

/** A copy with one function changed: `@x.setter`. */
function changed(vm: Vm, self: PyProperty, field: 'fget' | 'fset' | 'fdel', value: PyObject): PyObject {
  const { data } = self
  const next = { ...data, [field]: value }
  const doc = field === 'fget' ? null : data.doc
  const made = call(vm, self.cls, [
    next.fget ?? vm.none,
    next.fset ?? vm.none,
    next.fdel ?? vm.none,
    doc ?? vm.none,
  ]) as PyProperty // its class makes properties
  if (data.name !== null) made.data.name = owned(data.name)
  return made
}

function propertyField(field: 'fget' | 'fset' | 'fdel'): GetSet {
  return { field: true, get: (vm, self: PyProperty) => owned(self.data[field] ?? vm.none) }
}

export const propertyDefinition: TypeDefinition = {
  name: 'property',
  layout: fixedLayout<PropertyData>('property', 'function', 80, ['fget', 'fset', 'fdel', 'doc', 'name']),
  flags: typeFlag.BASETYPE,
  slots: {
    new_: (vm, cls) => vm.newOf(cls, { fget: null, fset: null, fdel: null, doc: null, name: null }),
    init: propertyInit,
    get: (vm, self, instance) => {
      if (instance === null) return owned(self)
      const { fget } = (self as PyProperty).data // as above
      if (fget === null) throw missing(vm, self, instance, 'getter')
      return call(vm, fget, [instance])
    },
    set: (vm, self, instance, value) => {
      const { fset, fdel } = (self as PyProperty).data // as above
      const func = value === null ? fdel : fset
      if (func === null) throw missing(vm, self, instance, value === null ? 'deleter' : 'setter')
      vm.decref(call(vm, func, value === null ? [instance] : [instance, value]))
    },
  },
  methods: [
    native('getter($self, object, /)', (vm, self: PyProperty, value: PyObject) => changed(vm, self, 'fget', value)),
    native('setter($self, object, /)', (vm, self: PyProperty, value: PyObject) => changed(vm, self, 'fset', value)),
    native('deleter($self, object, /)', (vm, self: PyProperty, value: PyObject) => changed(vm, self, 'fdel', value)),
    native('__set_name__($self, owner, name, /)', (vm, self: PyProperty, _owner: PyObject, name: PyObject) => {
      const old = self.data.name
      self.data.name = owned(name)
      vm.xdecref(old)
      return vm.newNone()
    }),
  ],
  getset: {
    fget: propertyField('fget'),
    fset: propertyField('fset'),
    fdel: propertyField('fdel'),
    __name__: {
      get: (vm, self: PyProperty) => {
        const name =
          self.data.name === null
            ? self.data.fget === null
              ? null
              : findAttr(vm, self.data.fget, '__name__')
            : owned(self.data.name)
        if (name === null) throw vm.error('AttributeError', "'property' object has no attribute '__name__'")
        return name
      },
    },
    __doc__: {
      get: (vm, self: PyProperty) => owned(self.data.doc ?? vm.none),
      set: (vm, self: PyProperty, value) => {
        const old = self.data.doc
        self.data.doc = value === null ? null : owned(value)
        vm.xdecref(old)
      },
    },
    __isabstractmethod__: {
      get: (vm, self: PyProperty) =>
        vm.bool([self.data.fget, self.data.fset, self.data.fdel].some((func) => isAbstract(vm, func))),
    },
  },
}

interface SuperData {
  cls: PyObject | null
  self: PyObject | null
  start: PyObject | null
}

interface PySuper extends PyContainer {
  data: SuperData
}

function superInit(vm: Vm, self: PyObject, args: readonly PyObject[]): void {
  const { data } = self as PySuper // the slot is that of super
  const [cls, instance] = args.length === 0 ? implicitArguments(vm) : args
  if (cls === undefined) throw vm.error('RuntimeError', 'super(): no arguments')
  data.cls = owned(cls)
  if (instance === undefined || instance === vm.none) return
  data.start = owned(startOf(vm, cls, instance))
  data.self = owned(instance)
}

/** `super()` in a method: its `__class__` cell and its first argument. */
function implicitArguments(vm: Vm): [PyObject, PyObject] {
  const { frame } = vm
  if (frame === null || frame.unit.code.argCount === 0) throw vm.error('RuntimeError', 'super(): no arguments')
  const { localsPlusNames } = frame.unit.code
  const at = localsPlusNames.indexOf('__class__')
  const cell = frame.stack[at] ?? null
  if (at < 0 || cell === null) throw vm.error('RuntimeError', 'super(): __class__ cell not found')
  const cls = (cell.data as CellData).contents // `__class__` is a cell
  if (cls === null) throw vm.error('RuntimeError', 'super(): empty __class__ cell')
  const first = frame.stack[0] ?? null
  const self = first !== null && first.cls === vm.types.cell ? (first.data as CellData).contents : first // exact cell
  if (self === null) throw vm.error('RuntimeError', 'super(): arg[0] deleted')
  return [cls, self]
}

export const superDefinition: TypeDefinition = {
  name: 'super',
  layout: fixedLayout<SuperData>('super', 'machinery', 64, ['cls', 'self', 'start'], {
    labels: ['__thisclass__', '__self__', '__self_class__'],
  }),
  flags: typeFlag.BASETYPE,
  slots: {
    new_: (vm, cls) => vm.newOf(cls, { cls: null, self: null, start: null }),
    init: superInit,
    getattro: (vm, self, name) => {
      const { cls, self: instance, start } = (self as PySuper).data // as above
      const found =
        start === null || cls === null || name === '__class__' ? null : behind(start as PyType, cls as PyType, name) // superInit tested them
      if (found === null) return genericGetAttr(vm, self, name)
      const { get } = found.cls.slots
      if (get === null) return owned(found)
      return get(vm, found, instance === start ? null : instance, start as PyType) // as above
    },
    repr: (vm, self) => {
      const { cls, self: instance } = (self as PySuper).data // as above
      const name = cls === null ? 'NULL' : (cls as PyType).name // as above
      return vm.str(
        instance === null
          ? `<super: <class '${name}'>, NULL>`
          : `<super: <class '${name}'>, <${instance.cls.name} object>>`,
      )
    },
  },
  getset: {
    __thisclass__: { get: (vm, self: PySuper) => owned(self.data.cls ?? vm.none) },
    __self__: { get: (vm, self: PySuper) => owned(self.data.self ?? vm.none) },
    __self_class__: { get: (vm, self: PySuper) => owned(self.data.start ?? vm.none) },
  },
}
