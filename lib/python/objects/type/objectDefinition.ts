/** `object`: what everything can do. */
import { argumentKind } from '../protocol/argumentKind'
import type { Vm } from '../../vm/Vm'
import { genericGetAttr, genericSetAttr, instanceDict } from '../protocol/attributes'
import { callMethod } from '../protocol/calls'
import { lookupInType } from '../protocol/lookup'
import { strObject } from '../text/strNew'
import { native } from '../native/native'
import { PyContainer, type PyObject } from '../PyObject'
import { type KeywordNames, kind, type PyType, typeFlag } from '../PyType'
import type { TypeDefinition } from './defineType'
import { objectLayout } from '../layouts'
import { fullName } from './fullName'
import { reduceEx } from './reduce'
import { namesOfObject } from './namesOfObject'
import { liesAlike } from './solidBase'

export function objectNew(vm: Vm, cls: PyType, args: readonly PyObject[], _names: KeywordNames): PyObject {
  rejectArguments(vm, cls, args)
  if ((cls.flags & typeFlag.ABSTRACT) !== 0) throw abstractError(vm, cls)
  return vm.services.newInstance(vm, cls)
}

/** Unless the class has an `__init__` for them; `base` makes instances as `object` does. */
export function rejectArguments(vm: Vm, cls: PyType, args: readonly PyObject[], base = vm.types.object): void {
  if (args.length === 0) return
  const ownNew = cls.slots.new_ !== base.slots.new_
  const ownInit = cls.slots.init !== vm.types.object.slots.init
  if (ownNew) throw vm.error('TypeError', 'object.__new__() takes exactly one argument (the type to instantiate)')
  if (!ownInit) throw vm.error('TypeError', `${cls.name}() takes no arguments`)
}

function abstractError(vm: Vm, cls: PyType): unknown {
  const found = lookupInType(cls, '__abstractmethods__')
  const names = found === null ? [] : sortedNames(vm, found)
  const plural = names.length === 1 ? '' : 's'
  const listed = names.map((name) => `'${name}'`).join(', ')
  const message = `Can't instantiate abstract class ${cls.name} without an implementation for abstract method${plural} ${listed}`
  return vm.error('TypeError', message)
}

function sortedNames(vm: Vm, names: PyObject): string[] {
  return vm
    .itemsOf(names)
    .map((name) => {
      const text = String(name.data)
      vm.decref(name)
      return text
    })
    .sort()
}

function objectInit(vm: Vm, self: PyObject, args: readonly PyObject[], _names: KeywordNames): void {
  if (args.length === 0) return
  const { cls } = self
  if (cls.slots.init !== vm.types.object.slots.init) {
    throw vm.error('TypeError', 'object.__init__() takes exactly one argument (the instance to initialize)')
  }
  if (cls.slots.new_ === vm.types.object.slots.new_)
    throw vm.error('TypeError', `${cls.name}.__init__() takes exactly one argument (the instance to initialize)`)
}

function defaultRepr(vm: Vm, self: PyObject): PyObject {
  return vm.str(`<${fullName(vm, self.cls)} object at 0x${vm.addressOf(self).toString(16)}>`)
}

function notImplemented(vm: Vm): PyObject {
  vm.notImplemented.refs++
  return vm.notImplemented
}

function setClass(vm: Vm, self: PyObject, value: PyObject | null): void {
  if (value === null) throw vm.error('TypeError', "can't delete __class__ attribute")
  if ((value.cls.kind & kind.TYPE) === 0) {
    throw vm.error('TypeError', `__class__ must be set to a class, not '${value.cls.name}' object`)
  }
  const next = value as PyType // kind says it is one
  const isModule = (self.cls.kind & kind.MODULE) !== 0 && (next.kind & kind.MODULE) !== 0
  if (!isModule && ((self.cls.flags & next.flags & typeFlag.HEAP) === 0 || !(self instanceof PyContainer))) {
    throw vm.error('TypeError', '__class__ assignment only supported for mutable types or ModuleType subclasses')
  }
  if (!liesAlike(self.cls, next)) {
    throw vm.error('TypeError', `__class__ assignment: '${next.name}' object layout differs from '${self.cls.name}'`)
  }
  if (self instanceof PyContainer && self.attrs !== null && (self.cls.flags & typeFlag.HAS_DICT) !== 0)
    instanceDict(vm, self)
  const old = self.cls
  next.refs++
  self.cls = next
  vm.decref(old)
}

export const objectDefinition: TypeDefinition = {
  name: 'object',
  layout: objectLayout,
  flags: typeFlag.BASETYPE,
  slots: {
    new_: objectNew,
    init: objectInit,
    repr: defaultRepr,
    str: (vm, self) => self.cls.slots.repr?.(vm, self) ?? defaultRepr(vm, self),
    hash: (vm, self) => Math.floor(vm.addressOf(self) / 16),
    getattro: genericGetAttr,
    setattro: genericSetAttr,
    compare: (vm, a, b, op) => {
      if (op === '==') return a === b ? vm.bool(true) : notImplemented(vm)
      if (op !== '!=' || a.cls.slots.compare === null) return notImplemented(vm)
      const equal = a.cls.slots.compare(vm, a, b, '==')
      if (equal === vm.notImplemented) return equal
      const answer = vm.truth(equal)
      vm.decref(equal)
      return vm.bool(!answer)
    },
  },
  methods: [
    native('__reduce__($self, /)', (vm, self: PyObject) => reduceEx(vm, self, 0)),
    native('__reduce_ex__($self, protocol, /)', (vm, self: PyObject, protocol: PyObject) => {
      const own = lookupInType(self.cls, '__reduce__')
      if (own !== null && own !== lookupInType(vm.types.object, '__reduce__'))
        return callMethod(vm, self, '__reduce__', [])
      return reduceEx(vm, self, Number(vm.services.index(vm, protocol)))
    }),
    native('__getstate__($self, /)', (vm, self: PyObject) => vm.services.getState(vm, self)),
    native('__format__($self, format_spec, /)', (vm, self: PyObject, spec: PyObject) => {
      if ((spec.cls.kind & kind.STR) === 0)
        throw vm.error('TypeError', `__format__() argument must be str, not ${argumentKind(vm, spec)}`)
      if (String(spec.data) !== '')
        throw vm.error('TypeError', `unsupported format string passed to ${self.cls.name}.__format__`)
      return strObject(vm, self)
    }),
    native('__dir__($self, /)', (vm, self: PyObject) => vm.list(namesOfObject(vm, self))),
  ],
  classMethods: [
    native('__init_subclass__($type, /)', (vm) => vm.newNone()),
    native('__subclasshook__($type, object, /)', (vm) => notImplemented(vm)),
  ],
  getset: {
    __class__: {
      get: (_vm, self: PyObject) => {
        self.cls.refs++
        return self.cls
      },
      set: setClass,
    },
  },
}
