/** `type`: what classes can do. */
import { docstringOfType } from '../docstrings'
import { mayChange } from './changeableTypes'
import { newSlotOf } from './makers'
import { namesOfClass } from './namesOfObject'
import { whilePacked } from '../../vm/unseen'
import { refuseSurrogates } from '../text/textArgument'
import type { Vm } from '../../vm/Vm'
import { deleteName, getName, setName } from '../dict/dictionary'
import { unionOf } from '../generic/unionType'
import { classSignature, signatureIn } from '../native/textSignature'
import { native } from '../native/native'
import type { PyObject, PyTuple } from '../PyObject'
import { type KeywordNames, kind, nb, type PyType, shortName, type Slots, typeFlag } from '../PyType'
import { attributeError, noAttribute } from '../protocol/attributes'
import { isSubtype, lookupInType, typeModified } from '../protocol/lookup'
import { classAttribute } from './classAttribute'
import { classAnnotations } from './classAnnotations'
import type { TypeDefinition } from './defineType'
import { fixSlotsNamed } from './fixSlots'
import { fullName } from './fullName'
import { plainIsInstance, plainIsSubclass } from './isInstance'
import { linearize } from './mro'
import { newType } from './newType'
import { setBases } from './setBases'
import { basicSize, dictOffset, itemSize, shownFlags, weakrefOffset } from './shownFlags'
import { typeLayout } from './typeLayout'

/** `cls(*args)`: `__new__`, then `__init__` if that gave an instance. */
function callType(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): PyObject {
  const cls = self as PyType // the slot is that of classes
  if (cls === vm.types.type && names === null && args.length === 1) {
    const [object] = args
    if (object !== undefined) {
      object.cls.refs++
      return object.cls
    }
  }
  if (cls === vm.types.type) checkTypeCall(vm, args.length - (names?.length ?? 0))
  const { new_ } = cls.slots
  if (new_ === null) throw vm.error('TypeError', `cannot create '${cls.name}' instances`)
  return cls.packs || (cls === vm.types.type && args.length > 1)
    ? whilePacked(vm, args, names, () => instantiate(vm, cls, new_, args, names))
    : instantiate(vm, cls, new_, args, names)
}

/** Of a call that does not ask for a type: `count` arguments by position. */
function checkTypeCall(vm: Vm, count: number): void {
  if (count === 1) throw vm.error('TypeError', 'type() takes no keyword arguments')
  if (count !== 3) throw vm.error('TypeError', 'type() takes 1 or 3 arguments')
}

function instantiate(
  vm: Vm,
  cls: PyType,
  new_: NonNullable<Slots['new_']>,
  args: readonly PyObject[],
  names: KeywordNames,
): PyObject {
  const instance = new_(vm, cls, args, names)
  if (!isSubtype(instance.cls, cls)) return instance
  const { init } = instance.cls.slots
  if (init === null) return instance
  try {
    init(vm, instance, args, names)
  } catch (error) {
    vm.decref(instance)
    throw error
  }
  return instance
}

function getAttribute(vm: Vm, self: PyObject, name: string): PyObject {
  const cls = self as PyType // as above
  const found = classAttribute(vm, cls, name)
  if (found === null) throw noAttribute(vm, cls, name)
  return found
}

function setAttribute(vm: Vm, self: PyObject, name: string, value: PyObject | null): void {
  const cls = self as PyType // as above
  if ((cls.flags & typeFlag.HEAP) === 0 && !mayChange(cls, name)) {
    throw vm.error('TypeError', `cannot set '${name}' attribute of immutable type '${cls.name}'`)
  }
  const meta = lookupInType(cls.cls, name)
  const set = meta === null ? null : meta.cls.slots.set
  if (meta !== null && set !== null) {
    set(vm, meta, cls, value)
    return
  }
  if (value !== null) setName(vm, cls.ns, name, value)
  else if (!deleteName(vm, cls.ns, name)) throw noAttribute(vm, cls, name)
  typeModified(vm, cls)
  if (name.startsWith('__') && name.endsWith('__')) {
    fixSlotsNamed(vm, cls, name)
    if (name === '__new__') cls.slots.new_ = newSlotOf(cls)
  }
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function moduleText(vm: Vm, cls: PyType): PyObject {
  if ((cls.flags & typeFlag.HEAP) === 0) return vm.str(cls.moduleName)
  const module = getName(cls.ns, '__module__')
  if (module === null) throw attributeError(vm, cls, '__module__', '__module__')
  return owned(module)
}

function writtenSignature(cls: PyType): string | null {
  const doc = getName(cls.ns, '__doc__')
  return doc !== null && (doc.cls.kind & kind.STR) !== 0 ? signatureIn(shortName(cls), doc.data as string) : null // a str inside
}

function settable(vm: Vm, cls: PyType, what: string, value: PyObject | null): PyObject {
  if ((cls.flags & typeFlag.HEAP) === 0)
    throw vm.error('TypeError', `cannot set '${what}' attribute of immutable type '${cls.name}'`)
  if (value === null) throw vm.error('TypeError', `cannot delete '${what}' attribute of immutable type '${cls.name}'`)
  return value
}

function setText(vm: Vm, cls: PyType, what: string, value: PyObject | null): string {
  const text = settable(vm, cls, what, value)
  if ((text.cls.kind & kind.STR) === 0) {
    throw vm.error('TypeError', `can only assign string to ${cls.name}.${what}, not '${text.cls.name}'`)
  }
  return text.data as string // a str inside
}

/** The class has another name by now, or is another module's: `namedtuple` says so of what it makes. */
function tellHistory(vm: Vm, cls: PyType): void {
  cls.recordedLabel = -1
  if (cls.recorded < 0) return
  const info = vm.recorder.typeInfo(cls.recorded)
  info.name = shortName(cls)
  info.module = vm.services.moduleOf(vm, cls)
}

/** The name of a class that stands at the top of a module is one object with its qualified name. */
function nameOf(vm: Vm, self: PyType): PyObject {
  const { qualname } = self
  const name = shortName(self)
  if (qualname === null) return vm.str(name)
  return qualname.data === name ? owned(qualname) : vm.intern(name)
}

/** A class that is in no module, or in `builtins`, is shown by its name alone. */
function namedByRepr(vm: Vm, cls: PyType): string {
  const module = vm.services.moduleOf(vm, cls)
  return module === '' || module === 'builtins' ? shortName(cls) : fullName(vm, cls)
}

export const typeDefinition: TypeDefinition = {
  name: 'type',
  layout: typeLayout,
  flags: typeFlag.BASETYPE | typeFlag.HAS_WEAKREFS,
  slots: {
    new_: newType,
    init: (vm, _self, args, names) => {
      const count = args.length - (names?.length ?? 0)
      if (count !== 1 && count !== 3) throw vm.error('TypeError', 'type.__init__() takes 1 or 3 arguments')
    },
    call: callType,
    repr: (vm, self) => vm.str(`<class '${namedByRepr(vm, self as PyType)}'>`), // as above
    getattro: getAttribute,
    setattro: setAttribute,
  },
  number: { [nb.OR]: unionOf },
  methods: [
    native('mro($self, /)', (vm, self: PyType) => {
      const order = linearize(vm, self, (self.bases?.data ?? (self.base === null ? [] : [self.base])) as PyType[]) // bases are classes
      return vm.list(order.map(owned))
    }),
    native('__subclasses__($self, /)', (vm, self: PyType) => vm.list([...self.subclasses].map(owned))),
    native('__instancecheck__($self, instance, /)', (vm, self: PyType, instance: PyObject) =>
      vm.bool(plainIsInstance(vm, instance, self)),
    ),
    native('__subclasscheck__($self, subclass, /)', (vm, self: PyType, subclass: PyObject) =>
      vm.bool(plainIsSubclass(vm, subclass, self)),
    ),
    native('__dir__($self, /)', (vm, self: PyType) => vm.list(namesOfClass(vm, self))),
  ],
  classMethods: [native('__prepare__($type, /, *args, **kwargs)', (vm) => vm.newDict())],
  getset: {
    __name__: {
      get: nameOf,
      set: (vm, self: PyType, value) => {
        const text = setText(vm, self, '__name__', value)
        if (value !== null) refuseSurrogates(vm, value, text)
        if (text.includes('\0')) throw vm.error('ValueError', 'type name must not contain null characters')
        self.name = text
        tellHistory(vm, self)
      },
    },
    __qualname__: {
      get: (vm, self: PyType) => (self.qualname === null ? vm.str(shortName(self)) : owned(self.qualname)),
      set: (vm, self: PyType, value) => {
        setText(vm, self, '__qualname__', value)
        const old = self.qualname
        self.qualname = owned(value ?? vm.none)
        vm.xdecref(old)
      },
    },
    __module__: {
      get: moduleText,
      set: (vm, self: PyType, value) => {
        const module = settable(vm, self, '__module__', value)
        deleteName(vm, self.ns, '__firstlineno__')
        setName(vm, self.ns, '__module__', module)
        typeModified(vm, self)
        tellHistory(vm, self)
      },
    },
    __bases__: {
      get: (vm, self: PyType) =>
        self.bases === null ? vm.tuple(self.base === null ? [] : [owned(self.base)]) : owned(self.bases),
      set: setBases,
    },
    __base__: { field: true, get: (vm, self: PyType) => (self.base === null ? vm.newNone() : owned(self.base)) },
    __mro__: {
      get: (vm, self: PyType) =>
        self.mroTuple !== null
          ? owned<PyTuple>(self.mroTuple)
          : (self.flags & typeFlag.HEAP) !== 0
            ? vm.newNone()
            : vm.tuple(self.mro.map(owned)),
    },
    __dict__: { get: (vm, self: PyType) => vm.mappingProxy(self.ns) },
    __doc__: {
      get: (vm, self: PyType) => {
        const doc = getName(self.ns, '__doc__')
        if (doc === null) return vm.newNone()
        const own = (self.flags & typeFlag.HEAP) === 0 ? docstringOfType(self) : null
        if (own !== null) return vm.str(own)
        const { get } = doc.cls.slots
        return get === null ? owned(doc) : get(vm, doc, null, self)
      },
      set: (vm, self: PyType, value) => {
        setName(vm, self.ns, '__doc__', settable(vm, self, '__doc__', value))
        typeModified(vm, self)
      },
    },
    __abstractmethods__: {
      get: (vm, self: PyType) => {
        const found = getName(self.ns, '__abstractmethods__')
        if (found === null || self === vm.types.type)
          throw attributeError(vm, self, '__abstractmethods__', '__abstractmethods__')
        return owned(found)
      },
      set: (vm, self: PyType, value) => {
        if (value === null) {
          if (!deleteName(vm, self.ns, '__abstractmethods__'))
            throw attributeError(vm, self, '__abstractmethods__', '__abstractmethods__')
        } else setName(vm, self.ns, '__abstractmethods__', value)
        const isAbstract = value !== null && vm.truth(value)
        self.flags = isAbstract ? self.flags | typeFlag.ABSTRACT : self.flags & ~typeFlag.ABSTRACT
        typeModified(vm, self)
      },
    },
    ...classAnnotations,
    __flags__: { field: true, get: (vm, self: PyType) => vm.int(shownFlags(self)) },
    __basicsize__: { field: true, get: (vm, self: PyType) => vm.int(basicSize(self)) },
    __itemsize__: { field: true, get: (vm, self: PyType) => vm.int(itemSize(self)) },
    __dictoffset__: { field: true, get: (vm, self: PyType) => vm.int(dictOffset(self)) },
    __weakrefoffset__: { field: true, get: (vm, self: PyType) => vm.int(weakrefOffset(self)) },
    __text_signature__: {
      get: (vm, self: PyType) => {
        const text = (self.flags & typeFlag.HEAP) !== 0 ? writtenSignature(self) : classSignature(self)
        return text === null ? vm.newNone() : vm.str(text)
      },
    },
  },
}
