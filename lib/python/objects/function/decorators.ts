/** staticmethod, classmethod, property and super. */
import { NAMED_SLOT } from '../../../heap/history/event'
import { fastKind } from '../../compile/code'
import { whilePacked } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import { bind } from '../native/bind'
import { native } from '../native/native'
import { parseSignature } from '../native/signature'
import type { PyContainer, PyObject } from '../PyObject'
import { type KeywordNames, kind, type PyType, typeFlag } from '../PyType'
import {
  attributeError,
  findAttr,
  genericGetAttr,
  getAttr,
  instanceDelete,
  instanceGet,
  noAttribute,
  setAttr,
} from '../protocol/attributes'
import { classGetItem } from '../genericItem'
import { call } from '../protocol/calls'
import { isSubtype } from '../protocol/lookup'
import { truth } from '../protocol/truth'
import { dictAttribute } from '../type/instanceDescriptors'
import type { GetSet, TypeDefinition } from '../type/defineType'
import { newMethod } from './functionTypes'
import { behind, startOf } from './superLookup'
import type { CellData, PyFunction } from './functionData'

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
    layout: {
      ...fixedLayout<WrappedData>(name, 'function', 48, ['callable'], { labels: ['__func__'] }),
      dictPlace: 'last',
    },
    flags: typeFlag.BASETYPE | typeFlag.HAS_DICT,
    slots: {
      new_: (vm, cls) => vm.newOf(cls, { callable: vm.newNone() }),
      init: (vm, self, args, names) => {
        if (names !== null && names.length > 0) throw vm.error('TypeError', `${name}() takes no keyword arguments`)
        const [callable] = args
        if (callable === undefined || args.length !== 1)
          throw vm.error('TypeError', `${name} expected 1 argument, got ${args.length}`)
        const { data } = self as PyWrapped // the slot is that of its class
        const old = data.callable
        data.callable = owned(callable)
        vm.recordStore(self, NAMED_SLOT, data.callable)
        vm.xdecref(old)
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
              return whilePacked(vm, args, names, () => call(vm, callable ?? vm.none, args, names))
            },
          }
        : {}),
    },
    classMethods: [classGetItem],
    getset: {
      __func__: { field: true, get: (vm, self: PyWrapped) => owned(self.data.callable ?? vm.none) },
      __wrapped__: { field: true, get: (vm, self: PyWrapped) => owned(self.data.callable ?? vm.none) },
      __annotations__: ofCallable('__annotations__'),
      __annotate__: ofCallable('__annotate__'),
      __isabstractmethod__: { get: (vm, self: PyWrapped) => vm.bool(isAbstract(vm, self.data.callable)) },
      __dict__: dictAttribute,
    },
  }
}

/** An attribute of what is wrapped, kept from the first look on; programs may replace it. */
function ofCallable(name: '__annotations__' | '__annotate__'): GetSet {
  return {
    get: (vm, self: PyWrapped) => {
      const own = instanceGet(self, name)
      if (own !== null) return owned(own)
      const value = getAttr(vm, self.data.callable ?? vm.none, name)
      vm.setOwnAttribute(self, name, value)
      return value
    },
    set: (vm, self: PyWrapped, value) => {
      if (value !== null) vm.setOwnAttribute(self, name, value)
      else if (!instanceDelete(vm, self, name)) throw noAttribute(vm, self, name)
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

/** Of a method of the interpreter's own, which is taken over: it gets none of its names. */
export function newStaticMethod(vm: Vm, callable: PyObject): PyObject {
  return vm.newOf(vm.types.staticmethod, { callable })
}

export const staticMethodDefinition = wrapped('staticmethod', (_vm, callable) => owned(callable))

export const classMethodDefinition = wrapped('classmethod', (vm, callable, _instance, owner) =>
  newMethod(vm, callable, owner),
)

interface PropertyData {
  fget: PyObject | null
  fset: PyObject | null
  fdel: PyObject | null
  doc: PyObject | null
  name: PyObject | null
  /** Whether `doc` is the getter's. */
  docOfGetter: boolean
}

interface PyProperty extends PyContainer {
  data: PropertyData
}

const propertySignature = parseSignature('property(fget=None, fset=None, fdel=None, doc=None)')

function propertyInit(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const bound = bind(vm, propertySignature, 'property', args, names) as (PyObject | undefined)[] // four plain parameters
  const { data } = self as PyProperty // the slot is that of properties
  const fields = ['fget', 'fset', 'fdel', 'doc'] as const
  const before = [...fields.map((field) => data[field]), data.name]
  fields.forEach((field, at) => {
    const value = bound[at]
    data[field] = value === undefined || value === vm.none ? null : owned(value)
    if (data[field] !== null) vm.recordStore(self, NAMED_SLOT + at, data[field])
  })
  data.name = null
  data.docOfGetter = false
  for (const old of before) vm.xdecref(old)
  takeDocOfGetter(vm, data)
  if (self.cls !== vm.types.property) keepDocInInstance(vm, self as PyProperty) // as above
}

function takeDocOfGetter(vm: Vm, data: PropertyData): void {
  if (data.doc !== null || data.fget === null) return
  const doc = findAttr(vm, data.fget, '__doc__')
  if (doc === null || doc === vm.none) {
    vm.xdecref(doc)
    return
  }
  data.doc = doc
  data.docOfGetter = true
}

/** A derived class hides `property.__doc__` behind its own: the text goes into the instance, if that takes it. */
function keepDocInInstance(vm: Vm, self: PyProperty): void {
  const { data } = self
  const doc = data.doc ?? vm.newNone()
  data.doc = null
  try {
    setAttr(vm, self, '__doc__', doc)
  } catch (error) {
    if (data.docOfGetter || !vm.isError(error, 'AttributeError')) throw error
    vm.dropError(error)
  } finally {
    vm.decref(doc)
  }
}

/** The Python function that gets the attribute's value, if `descriptor` is a property with one. */
export function getterFunction(vm: Vm, descriptor: PyObject | null): PyFunction | null {
  if (descriptor === null || descriptor.cls !== vm.types.property) return null
  const { fget } = (descriptor as PyProperty).data // exact property
  return fget !== null && fget.cls === vm.types.function ? (fget as PyFunction) : null // exact function
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
  const next = { ...data, ...(value === vm.none ? {} : { [field]: value }) }
  const doc = data.docOfGetter && next.fget !== null ? null : data.doc
  const made = call(vm, self.cls, [next.fget ?? vm.none, next.fset ?? vm.none, next.fdel ?? vm.none, doc ?? vm.none])
  if (data.name !== null && isSubtype(made.cls, vm.types.property)) {
    const copy = (made as PyProperty).data // the class was tested
    copy.name = owned(data.name)
  }
  return made
}

function setPropertyName(vm: Vm, self: PyProperty, name: PyObject | null): void {
  const old = self.data.name
  self.data.name = name === null ? null : owned(name)
  vm.xdecref(old)
}

function propertyField(field: 'fget' | 'fset' | 'fdel'): GetSet {
  return { field: true, get: (vm, self: PyProperty) => owned(self.data[field] ?? vm.none) }
}

export const propertyDefinition: TypeDefinition = {
  name: 'property',
  layout: fixedLayout<PropertyData>('property', 'function', 80, ['fget', 'fset', 'fdel', 'doc', 'name']),
  flags: typeFlag.BASETYPE,
  slots: {
    new_: (vm, cls) => vm.newOf(cls, { fget: null, fset: null, fdel: null, doc: null, name: null, docOfGetter: false }),
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
    native('__set_name__($self, /, *args)', (vm, self: PyProperty, args: readonly PyObject[]) => {
      const [, name] = args
      if (name === undefined || args.length !== 2)
        throw vm.error('TypeError', `__set_name__() takes 2 positional arguments but ${args.length} were given`)
      setPropertyName(vm, self, name)
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
        if (name === null)
          throw attributeError(vm, self, '__name__', `'${self.cls.name}' object has no attribute '__name__'`)
        return name
      },
      set: setPropertyName,
    },
    __doc__: {
      field: true,
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

function superInit(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const { data } = self as PySuper // the slot is that of super
  if (names !== null && names.length > 0) throw vm.error('TypeError', 'super() takes no keyword arguments')
  if (args.length > 2) throw vm.error('TypeError', `super() expected at most 2 arguments, got ${args.length}`)
  const [cls, instance] = args.length === 0 ? implicitArguments(vm) : args
  if (cls === undefined) throw vm.error('RuntimeError', 'super(): no arguments')
  if ((cls.cls.kind & kind.TYPE) === 0)
    throw vm.error('TypeError', `super() argument 1 must be a type, not ${cls.cls.name}`)
  const isBound = instance !== undefined && instance !== vm.none
  const before = [data.cls, data.self, data.start]
  data.start = isBound ? startOf(vm, cls, instance) : null
  data.cls = owned(cls)
  data.self = isBound ? owned(instance) : null
  for (const old of before) vm.xdecref(old)
}

/** `super(cls)` as a class's attribute: bound when it is got from an instance. */
function bindSuper(vm: Vm, self: PyObject, instance: PyObject | null): PyObject {
  const { data } = self as PySuper // as above
  if (instance === null || instance === vm.none || data.self !== null || data.cls === null) return owned(self)
  return call(vm, self.cls, [data.cls, instance])
}

/** `super()` in a method: its `__class__` cell and its first argument. */
function implicitArguments(vm: Vm): [PyObject, PyObject] {
  const { frame } = vm
  if (frame === null || frame.unit.code.argCount === 0) throw vm.error('RuntimeError', 'super(): no arguments')
  const { localsPlusNames, localsPlusKinds } = frame.unit.code
  // A local variable of that name is no cell of a class's.
  const at = localsPlusNames.findIndex(
    (name, place) => name === '__class__' && ((localsPlusKinds[place] ?? 0) & fastKind.FREE) !== 0,
  )
  const cell = frame.stack[at] ?? null
  if (at < 0 || cell === null) throw vm.error('RuntimeError', 'super(): __class__ cell not found')
  const cls = (cell.data as CellData).contents // `__class__` is a cell
  if (cls === null) throw vm.error('RuntimeError', 'super(): empty __class__ cell')
  const first = frame.stack[0] ?? null
  const isCell = ((frame.unit.code.localsPlusKinds[0] ?? 0) & fastKind.CELL) !== 0
  const self = isCell && first !== null && first.cls === vm.types.cell ? (first.data as CellData).contents : first // exact cell
  if (self === null) throw vm.error('RuntimeError', 'super(): arg[0] deleted')
  return [cls, self]
}

export const superDefinition: TypeDefinition = {
  name: 'super',
  layout: fixedLayout<SuperData>('super', 'machinery', 56, ['cls', 'self', 'start'], {
    labels: ['__thisclass__', '__self__', '__self_class__'],
    visits: ['self', 'cls', 'start'],
  }),
  flags: typeFlag.BASETYPE,
  slots: {
    new_: (vm, cls) => vm.newOf(cls, { cls: null, self: null, start: null }),
    init: superInit,
    get: bindSuper,
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
      const { cls, start } = (self as PySuper).data // as above
      const name = cls === null ? 'NULL' : (cls as PyType).name // as above
      const bound = start === null ? 'NULL' : `<${(start as PyType).name} object>` // as above
      return vm.str(`<super: <class '${name}'>, ${bound}>`)
    },
  },
  getset: {
    __thisclass__: { field: true, get: (vm, self: PySuper) => owned(self.data.cls ?? vm.none) },
    __self__: { field: true, get: (vm, self: PySuper) => owned(self.data.self ?? vm.none) },
    __self_class__: { field: true, get: (vm, self: PySuper) => owned(self.data.start ?? vm.none) },
  },
}
