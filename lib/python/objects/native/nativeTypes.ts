/** Native functions and the descriptors of native types, as a program sees them. */
import { whilePacked } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'
import { docstringOf, docstringOfAttribute, docstringOfCommon } from '../docstrings'
import type { PyContainer, PyObject } from '../PyObject'
import { type KeywordNames, kind, type Layout, type PyType, shortName, typeFlag } from '../PyType'
import { argumentKind } from '../protocol/argumentKind'
import { isSubtype } from '../protocol/lookup'
import type { GetSet, GetSetData, TypeDefinition, WrapperData } from '../type/defineType'
import { getField, setField } from '../type/fieldAccess'
import { ownerLayout } from '../type/member'
import { qualifiedName } from '../type/qualifiedName'
import { callNative, native, type NativeData, type PyNative } from './native'
import { nativeSignature, slotSignature } from './textSignature'
import { visibleBuiltin } from '../protocol/optionalItem'

const FUNCTION_BYTES = 72
const DESCRIPTOR_BYTES = 72

/** Objects whose data has a `self` that may be bound. */
function selfLayout(name: string, bytes: number): Layout {
  const read = (object: PyContainer): PyObject | null => (object.data as { self: PyObject | null }).self // the layout's own data
  return {
    name,
    kind: kind.OTHER,
    container: true,
    naming: 'none',
    role: 'function',
    slotNames: ['__self__'],
    systemSlots: [],
    traverse: (object, visit) => {
      const self = read(object)
      if (self !== null) visit(self)
    },
    release: (_vm, object) => {
      const self = read(object)
      ;(object.data as { self: PyObject | null }).self = null // as above
      return self === null ? [] : [self]
    },
    edges: (object, emit) => {
      const self = read(object)
      if (self !== null) emit(1 << 26, self)
    },
    size: () => bytes,
    clearable: false,
    finalize: null,
  }
}

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

function checkSelf(vm: Vm, owner: PyType, name: string, self: PyObject | undefined): PyObject {
  if (self === undefined) throw vm.error('TypeError', `unbound method ${shortName(owner)}.${name}() needs an argument`)
  if (isSubtype(self.cls, owner)) return self
  throw vm.error(
    'TypeError',
    `descriptor '${name}' for '${owner.name}' objects doesn't apply to a '${self.cls.name}' object`,
  )
}

/** The method bound to `self`: `[].append`. */
function bindNative(vm: Vm, data: NativeData, self: PyObject): PyContainer {
  const bound: NativeData = { ...data, self: owned(self) }
  return vm.container(vm.types.builtin, bound)
}

/** The class of what it is bound to comes first, or that class itself. */
function qualnameOf({ self, signature, owner, kind: how }: NativeData): string {
  if (how === 'staticmethod' && owner !== null) return qualifiedName(owner, signature.name)
  if (self === null || how === 'function') return signature.name
  const cls = (self.cls.kind & kind.TYPE) !== 0 ? (self as PyType) : self.cls // kind says it is one
  return `${cls.qualname === null ? shortName(cls) : String(cls.qualname.data)}.${signature.name}`
}

/** `getattr(holder, name)`, as pickle takes it apart. */
function reduceTo(vm: Vm, holder: PyObject, name: string): PyObject {
  return vm.tuple([visibleBuiltin(vm, 'getattr'), vm.tuple([owned(holder), vm.str(name)])])
}

/** A module's function is found by its name alone. */
function reduceBuiltin(vm: Vm, { data: { self, signature } }: PyNative): PyObject {
  const { name } = signature
  return self === null || (self.cls.kind & kind.MODULE) !== 0 ? vm.str(name) : reduceTo(vm, self, name)
}

const reduceDescriptor = native('__reduce__($self, /)', (vm, { data: { owner, signature } }: PyNative) =>
  reduceTo(vm, owner ?? vm.none, signature.name),
)

function docstringOfNative({ owner, module, signature: { name } }: NativeData): string | null {
  return owner === null ? docstringOf(`${module}.${name}()`) : docstringOfAttribute(owner, name)
}

function textOrNone(vm: Vm, text: string | null): PyObject {
  return text === null ? vm.newNone() : vm.str(text)
}

const textSignature: GetSet = {
  get: (vm, self: PyNative) => {
    const text = nativeSignature(self.data)
    return text === null ? vm.newNone() : vm.str(text)
  },
}

export const builtinDefinition: TypeDefinition = {
  name: 'builtin_function_or_method',
  layout: selfLayout('builtin_function_or_method', FUNCTION_BYTES),
  flags: typeFlag.HAS_WEAKREFS,
  slots: {
    call: (vm, self, args, names) => {
      const { data } = self as PyNative // the slot is that of native functions
      return callNative(vm, data, data.self, args, names)
    },
    repr: (vm, self) => {
      const { signature, self: bound, kind: how } = (self as PyNative).data // as above
      if (bound === null || how === 'function') return vm.str(`<built-in function ${signature.name}>`)
      return vm.str(
        `<built-in method ${signature.name} of ${bound.cls.name} object at 0x${vm.addressOf(bound).toString(16)}>`,
      )
    },
    compare: (vm, a, b, op) => {
      if ((op !== '==' && op !== '!=') || b.cls !== vm.types.builtin) return vm.newNotImplemented()
      const left = (a as PyNative).data // as above
      const right = (b as PyNative).data // as above
      return vm.bool((left.self === right.self && left.definition === right.definition) === (op === '=='))
    },
    hash: (vm, self) => {
      const { self: bound } = (self as PyNative).data // as above
      return Math.floor(vm.addressOf(bound ?? self) / 16)
    },
  },
  methods: [native('__reduce__($self, /)', reduceBuiltin)],
  getset: {
    __name__: { get: (vm, self: PyNative) => vm.str(self.data.signature.name) },
    __qualname__: {
      get: (vm, self: PyNative) => vm.str(qualnameOf(self.data)),
    },
    __module__: {
      get: (vm, self: PyNative) => (self.data.module === null ? vm.newNone() : vm.intern(self.data.module)),
    },
    __self__: { get: (vm, self: PyNative) => owned(self.data.self ?? vm.none) },
    __doc__: {
      get: (vm, self: PyNative) => textOrNone(vm, docstringOfNative(self.data)),
    },
    __text_signature__: textSignature,
  },
}

/** A method that CPython hands the class that defines it is bound for a class only. */
export function requireOwner(vm: Vm, self: PyObject, owner: PyObject): void {
  if (self.cls !== vm.types.methodDescriptor || owner === vm.none) return
  const { signature } = (self as PyNative).data // the class says so
  if (!signature.ofClass) return
  const found = argumentKind(vm, owner)
  throw vm.error('TypeError', `descriptor '${signature.name}' needs a type, not '${found}', as arg 2`)
}

export const methodDescriptorDefinition: TypeDefinition = {
  name: 'method_descriptor',
  layout: selfLayout('method_descriptor', DESCRIPTOR_BYTES),
  flags: typeFlag.METHOD_DESCRIPTOR,
  slots: {
    call: (vm, self, args, names) => {
      const { data } = self as PyNative // as above
      const [first, ...rest] = args
      const owner = data.owner ?? vm.types.object
      const given = args.length > (names?.length ?? 0) ? first : undefined
      return callNative(vm, data, checkSelf(vm, owner, data.signature.name, given), rest, names)
    },
    get: (vm, self, instance) => {
      const { data } = self as PyNative // as above
      if (instance === null) return owned(self)
      checkSelf(vm, data.owner ?? vm.types.object, data.signature.name, instance)
      return bindNative(vm, data, instance)
    },
    repr: (vm, self) => {
      const { signature, owner } = (self as PyNative).data // as above
      return vm.str(`<method '${signature.name}' of '${owner?.name ?? '?'}' objects>`)
    },
  },
  methods: [reduceDescriptor],
  getset: {
    __name__: { field: true, get: (vm, self: PyNative) => vm.str(self.data.signature.name) },
    __qualname__: {
      get: (vm, self: PyNative) => vm.str(qualifiedName(self.data.owner ?? vm.types.object, self.data.signature.name)),
    },
    __objclass__: { field: true, get: (vm, self: PyNative) => owned(self.data.owner ?? vm.none) },
    __doc__: {
      get: (vm, self: PyNative) => textOrNone(vm, docstringOfNative(self.data)),
    },
    __text_signature__: textSignature,
  },
}

export const classMethodDescriptorDefinition: TypeDefinition = {
  name: 'classmethod_descriptor',
  layout: selfLayout('classmethod_descriptor', DESCRIPTOR_BYTES),
  slots: {
    get: (vm, self, _instance, cls) => {
      const { data } = self as PyNative // as above
      const base = data.owner ?? vm.types.object
      if (isSubtype(cls, base)) return bindNative(vm, data, cls)
      throw vm.error(
        'TypeError',
        `descriptor '${data.signature.name}' requires a subtype of '${base.name}' but received '${cls.name}'`,
      )
    },
    call: (vm, self, args, names) => {
      const { data } = self as PyNative // as above
      const { name } = data.signature
      const base = data.owner ?? vm.types.object
      const [cls, ...rest] = args
      if (cls === undefined)
        throw vm.error('TypeError', `descriptor '${name}' of '${base.name}' object needs an argument`)
      if ((cls.cls.kind & kind.TYPE) === 0)
        throw vm.error(
          'TypeError',
          `descriptor '${name}' for type '${base.name}' needs a type, not a '${cls.cls.name}' as arg 2`,
        )
      if (!isSubtype(cls as PyType, base))
        // kind says that it is a class
        throw vm.error(
          'TypeError',
          `descriptor '${name}' requires a subtype of '${base.name}' but received '${(cls as PyType).name}'`, // as above
        )
      return callNative(vm, data, cls, rest, names)
    },
    repr: (vm, self) => {
      const { signature, owner } = (self as PyNative).data // as above
      return vm.str(`<method '${signature.name}' of '${owner?.name ?? '?'}' objects>`)
    },
  },
  methods: [reduceDescriptor],
  getset: {
    __name__: { field: true, get: (vm, self: PyNative) => vm.str(self.data.signature.name) },
    __qualname__: {
      get: (vm, self: PyNative) => vm.str(qualifiedName(self.data.owner ?? vm.types.object, self.data.signature.name)),
    },
    __objclass__: { field: true, get: (vm, self: PyNative) => owned(self.data.owner ?? vm.none) },
    __doc__: {
      get: (vm, self: PyNative) => textOrNone(vm, docstringOfNative(self.data)),
    },
    __text_signature__: textSignature,
  },
}

interface PyWrapper extends PyContainer {
  data: WrapperData
}

/** Calls and initializers alone take arguments by their names. */
function wrapped(
  vm: Vm,
  { owner, name, wrap }: WrapperData,
  self: PyObject,
  args: readonly PyObject[],
  names: KeywordNames,
): PyObject {
  if (names !== null && names.length > 0 && name !== '__call__' && name !== '__init__')
    throw vm.error('TypeError', `wrapper ${name}() takes no keyword arguments`)
  return wrap(vm, owner, self, args, names)
}

export const wrapperDescriptorDefinition: TypeDefinition = {
  name: 'wrapper_descriptor',
  layout: selfLayout('wrapper_descriptor', DESCRIPTOR_BYTES),
  flags: typeFlag.METHOD_DESCRIPTOR,
  slots: {
    call: (vm, self, args, names) => {
      const { data } = self as PyWrapper // the slot is that of wrappers
      const { owner, name } = data
      const [first, ...rest] = args
      if (first === undefined || args.length === names?.length)
        throw vm.error('TypeError', `descriptor '${name}' of '${owner.name}' object needs an argument`)
      if (!isSubtype(first.cls, owner))
        throw vm.error(
          'TypeError',
          `descriptor '${name}' requires a '${owner.name}' object but received a '${first.cls.name}'`,
        )
      const plain = rest.slice(0, rest.length - (names?.length ?? 0))
      return whilePacked(vm, args, names, () =>
        whilePacked(vm, plain, null, () => wrapped(vm, data, first, rest, names)),
      )
    },
    get: (vm, self, instance) => {
      const { data } = self as PyWrapper // as above
      if (instance === null) return owned(self)
      checkSelf(vm, data.owner, data.name, instance)
      const bound: WrapperData = { ...data, self: owned(instance) }
      return vm.container(vm.types.methodWrapper, bound)
    },
    repr: (vm, self) => {
      const { name, owner } = (self as PyWrapper).data // as above
      return vm.str(`<slot wrapper '${name}' of '${owner.name}' objects>`)
    },
  },
  methods: [native('__reduce__($self, /)', (vm, { data: { owner, name } }: PyWrapper) => reduceTo(vm, owner, name))],
  getset: {
    __name__: { field: true, get: (vm, self: PyWrapper) => vm.str(self.data.name) },
    __qualname__: { get: (vm, self: PyWrapper) => vm.str(qualifiedName(self.data.owner, self.data.name)) },
    __objclass__: { field: true, get: (_vm, self: PyWrapper) => owned(self.data.owner) },
    __doc__: {
      get: (vm, { data }: PyWrapper) => textOrNone(vm, docstringOfCommon(data.owner, data.name)),
    },
    __text_signature__: { get: (vm, self: PyWrapper) => vm.str(slotSignature(self.data.name)) },
  },
}

export const methodWrapperDefinition: TypeDefinition = {
  name: 'method-wrapper',
  layout: selfLayout('method-wrapper', 48),
  slots: {
    call: (vm, self, args, names) => {
      const { data } = self as PyWrapper // as above
      const bound = data.self
      if (bound === null) throw new RangeError('a cleared method-wrapper was called')
      return whilePacked(vm, args, names, () => wrapped(vm, data, bound, args, names))
    },
    compare: (vm, a, b, op) => {
      if ((op !== '==' && op !== '!=') || b.cls !== vm.types.methodWrapper) return vm.newNotImplemented()
      const left = (a as PyWrapper).data // as above
      const right = (b as PyWrapper).data // as above
      const isSame = left.self === right.self && left.name === right.name && left.owner === right.owner
      return vm.bool(isSame === (op === '=='))
    },
    hash: (vm, self) => {
      const { self: bound, name } = (self as PyWrapper).data // as above
      return Math.floor(vm.addressOf(bound ?? self) / 16) ^ name.length
    },
    repr: (vm, self) => {
      const { name, self: bound } = (self as PyWrapper).data // as above
      const address = bound === null ? '' : vm.addressOf(bound).toString(16)
      return vm.str(`<method-wrapper '${name}' of ${bound?.cls.name ?? '?'} object at 0x${address}>`)
    },
  },
  methods: [
    native('__reduce__($self, /)', (vm, { data: { self, name } }: PyWrapper) => reduceTo(vm, self ?? vm.none, name)),
  ],
  getset: {
    __name__: { get: (vm, self: PyWrapper) => vm.str(self.data.name) },
    __qualname__: { get: (vm, self: PyWrapper) => vm.str(qualifiedName(self.data.owner, self.data.name)) },
    __objclass__: { get: (_vm, self: PyWrapper) => owned(self.data.owner) },
    __doc__: {
      get: (vm, { data }: PyWrapper) => textOrNone(vm, docstringOfCommon(data.owner, data.name)),
    },
    __self__: { field: true, get: (vm, self: PyWrapper) => owned(self.data.self ?? vm.none) },
    __text_signature__: { get: (vm, self: PyWrapper) => vm.str(slotSignature(self.data.name)) },
  },
}

export const getsetDefinition: TypeDefinition = {
  name: 'getset_descriptor',
  layout: ownerLayout('getset_descriptor'),
  slots: {
    get: (vm, self, instance) => (instance === null ? owned(self) : getField(vm, self, instance)),
    set: setField,
    repr: (vm, self) => {
      const { name, owner } = self.data as GetSetData // the slot is that of getsets
      return vm.str(`<attribute '${name}' of '${owner.name}' objects>`)
    },
  },
  getset: {
    __name__: { field: true, get: (vm, self: PyObject) => vm.str((self.data as GetSetData).name) }, // as above
    __qualname__: {
      get: (vm, self: PyObject) => {
        const { owner, name } = self.data as GetSetData // as above
        return vm.str(qualifiedName(owner, name))
      },
    },
    __objclass__: { field: true, get: (_vm, self: PyObject) => owned((self.data as GetSetData).owner) }, // as above
    __doc__: {
      get: (vm, self: PyObject) => {
        const { owner, name } = self.data as GetSetData // as above
        const isProgram = (owner.flags & typeFlag.HEAP) !== 0
        return textOrNone(vm, isProgram ? docstringOfCommon(owner, name) : docstringOfAttribute(owner, name))
      },
    },
  },
}
