/** Modules as a program sees them: their attributes are their namespace's names. */
import { fullName } from '../type/fullName'
import type { Vm } from '../../vm/Vm'
import { bind } from '../native/bind'
import { native } from '../native/native'
import { parseSignature } from '../native/signature'
import type { DictTable, PyDict } from '../dict/DictTable'
import { deleteName, getName, newDict, setName } from '../dict/dictionary'
import { callAnnotate } from '../function/callAnnotate'
import type { PyContainer, PyObject } from '../PyObject'
import { kind, type Layout, typeFlag } from '../PyType'
import { attributeError, genericGetAttr, getAttr, genericSetAttr, instanceGet } from '../protocol/attributes'
import { call } from '../protocol/calls'
import { objectLayout } from '../layouts'
import type { GetSet } from '../type/defineType'
import type { TypeEntry } from '../type/TypeEntry'
import { lookupInType } from '../protocol/lookup'
import { renamingHint, stateOf } from '../../import/shadowing'
import { textArgument } from '../text/textArgument'
import { emptyModule } from './newModule'
import { sourceLoaderMethods } from './sourceLoader'

const BYTES = 72

/** What the native part of a module owns beside its namespace; null of all others. The history shows nothing of it. */
function heldBy(object: PyContainer): readonly PyObject[] {
  return (object.data as readonly PyObject[] | null) ?? [] // the layout's own data
}

const moduleLayout: Layout = {
  ...objectLayout,
  name: 'module',
  kind: kind.MODULE,
  role: 'module',
  traverse: (object, visit) => heldBy(object).forEach((held) => visit(held)),
  release: (_vm, object) => {
    const held = heldBy(object)
    object.data = null
    return [...held]
  },
  dictPlace: 'last',
  size: () => BYTES,
}

const signature = parseSignature('module(name, doc=None)')

function nameOf(vm: Vm, self: PyObject): string {
  return String(vm.moduleDict(self)?.data.getByText('__name__')?.data ?? '?')
}

/** The namespace, then the module's own `__getattr__`. */
function getAttribute(vm: Vm, self: PyObject, name: string): PyObject {
  const own = instanceGet(self, name)
  if (own !== null && lookupInType(self.cls, name) === null) {
    own.refs++
    return own
  }
  try {
    return genericGetAttr(vm, self, name)
  } catch (error) {
    if (!vm.isError(error, 'AttributeError')) throw error
    const fallback = instanceGet(self, '__getattr__')
    vm.dropError(error)
    if (fallback === null) throw attributeError(vm, self, name, missingText(vm, self, name))
    const argument = vm.intern(name)
    try {
      return call(vm, fallback, [argument])
    } finally {
      vm.decref(argument)
    }
  }
}

function missingText(vm: Vm, self: PyObject, name: string): string {
  const module = nameOf(vm, self)
  const found = vm.moduleDict(self)?.data.getByText('__file__')?.data
  const file = typeof found === 'string' ? found : null
  const state = stateOf(vm, self, module, file)
  const isNamed = typeof vm.moduleDict(self)?.data.getByText('__name__')?.data === 'string'
  const plain = `module${isNamed ? ` '${module}'` : ''} has no attribute '${name}'`
  if (state === 'partial') {
    const origin = file === null ? '' : ` from '${file}'`
    return `partially initialized module '${module}'${origin} has no attribute '${name}' (most likely due to a circular import)`
  }
  if (state !== 'whole') return `${plain} ${renamingHint(vm, state, module, file ?? '')}`
  if (vm.modules.data.getByText(`${module}.${name}`) === null || !vm.initializing.has(`${module}.${name}`)) return plain
  return `cannot access submodule '${name}' of module '${module}' (most likely due to a circular import)`
}

/** The names in the namespace, unless the module has a `__dir__` of its own. */
function namesOfModule(vm: Vm, self: PyContainer): PyObject {
  const dict = getAttr(vm, self, '__dict__')
  try {
    if ((dict.cls.kind & kind.DICT) === 0) throw vm.error('TypeError', '<module>.__dict__ is not a dictionary')
    const own = getName(dict as PyDict, '__dir__') // kind says it is one
    if (own !== null) return call(vm, own, [])
    return vm.list([...(dict as PyDict).data.keys].flatMap((key) => (key === null ? [] : [owned(key)]))) // as above
  } finally {
    vm.decref(dict)
  }
}

/** As importlib says it: by its spec, else by its file, else by its loader. */
function moduleRepr(vm: Vm, self: PyObject): PyObject {
  const names = vm.moduleDict(self)?.data ?? null
  const given = (name: string): PyObject | null => unlessNone(vm, names?.getByText(name) ?? null)
  const spec = given('__spec__')
  const name = `'${nameOf(vm, self)}'`
  if (spec === null) {
    const file = given('__file__')
    const loader = given('__loader__')
    const from = file !== null ? ` from ${vm.reprText(file)}` : loader !== null ? ` (${vm.reprText(loader)})` : ''
    return vm.str(`<module ${name}${from}>`)
  }
  return spec.cls === vm.typeNamed('_frozen_importlib.ModuleSpec')
    ? vm.str(`<module ${name}${ownPlace(vm, names)}>`)
    : specRepr(vm, spec)
}

function unlessNone(vm: Vm, object: PyObject | null): PyObject | null {
  return object === vm.none ? null : object
}

/** Specs that the interpreter itself made say no more than this. */
function ownPlace(vm: Vm, names: DictTable | null): string {
  const file = unlessNone(vm, names?.getByText('__file__') ?? null)
  if (names?.getByText('__loader__') === vm.typeNamed('_frozen_importlib.FrozenImporter')) return ' (frozen)'
  if (file !== null) return ` from ${vm.reprText(file)}`
  const path = names?.getByText('__path__') ?? null
  if (path === null) return ' (built-in)'
  return ` (namespace) from ${portionsText(vm, path)}`
}

/** A namespace package's folders as a list. */
function portionsText(vm: Vm, path: PyObject): string {
  const portions = vm.list(vm.itemsOf(path))
  try {
    return vm.reprText(portions)
  } finally {
    vm.decref(portions)
  }
}

/** Where a namespace package's parts are; null for other modules. */
function namespacePortions(vm: Vm, spec: PyObject): string | null {
  const loader = getAttr(vm, spec, 'loader')
  try {
    if (fullName(vm, loader.cls) !== NAMESPACE_LOADER) return null
    const path = getAttr(vm, loader, '_path')
    try {
      return portionsText(vm, path)
    } finally {
      vm.decref(path)
    }
  } finally {
    vm.decref(loader)
  }
}

const NAMESPACE_LOADER = '_frozen_importlib_external.NamespaceLoader'

function specRepr(vm: Vm, spec: PyObject): PyObject {
  const part = (name: string): string | null => {
    const value = getAttr(vm, spec, name)
    const text = value === vm.none ? null : vm.reprText(value)
    vm.decref(value)
    return text
  }
  const name = part('name') ?? "'?'"
  const origin = part('origin')
  const portions = origin === null ? namespacePortions(vm, spec) : null
  if (portions !== null) return vm.str(`<module ${name} (namespace) from ${portions}>`)
  const loader = part('loader')
  if (origin === null) return vm.str(`<module ${name}${loader === null ? '' : ` (${loader})`}>`)
  const place = getAttr(vm, spec, 'has_location')
  const isFile = vm.truth(place)
  vm.decref(place)
  return vm.str(`<module ${name} ${isFile ? `from ${origin}` : `(${origin.slice(1, -1)})`}>`)
}

/** Made when first asked for, as a module without annotations has none. */
const annotations: GetSet = {
  get: (vm, self: PyContainer) => {
    const dict = (self.dict ??= newDict(vm))
    const found = getName(dict, '__annotations__')
    if (found !== null) return owned(found)
    const made = callAnnotate(vm, getName(dict, '__annotate__'))
    setName(vm, dict, '__annotations__', made)
    return made
  },
  set: (vm, self: PyContainer, value) => {
    const dict = (self.dict ??= newDict(vm))
    if (value !== null) setName(vm, dict, '__annotations__', value)
    else if (!deleteName(vm, dict, '__annotations__'))
      throw attributeError(vm, self, '__annotations__', '__annotations__')
    deleteName(vm, dict, '__annotate__')
  },
}

const annotate: GetSet = {
  get: (vm, self: PyContainer) => {
    const dict = (self.dict ??= newDict(vm))
    const found = getName(dict, '__annotate__')
    if (found !== null) return owned(found)
    setName(vm, dict, '__annotate__', vm.none)
    return vm.newNone()
  },
  set: (vm, self: PyContainer, value) => {
    if (value === null) throw vm.error('TypeError', 'cannot delete __annotate__ attribute')
    if (value !== vm.none && value.cls.slots.call === null)
      throw vm.error('TypeError', '__annotate__ must be callable or None')
    const dict = (self.dict ??= newDict(vm))
    setName(vm, dict, '__annotate__', value)
    if (value !== vm.none) deleteName(vm, dict, '__annotations__')
  },
}

export const moduleTypes: readonly TypeEntry[] = [
  {
    key: 'module',
    base: 'object',
    definition: {
      name: 'module',
      layout: moduleLayout,
      flags: typeFlag.BASETYPE | typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS,
      slots: {
        new_: (vm, cls) => emptyModule(vm, cls),
        init: (vm, self, args, names) => {
          const [name, doc] = bind(vm, signature, 'module', args, names) as (PyObject | undefined)[] // two plain parameters
          const dict = vm.moduleDict(self)
          if (name !== undefined) textArgument(vm, name, "module() argument 'name'")
          if (dict === null || name === undefined) return
          setName(vm, dict, '__name__', name)
          setName(vm, dict, '__doc__', doc ?? vm.none)
          for (const field of ['__package__', '__loader__', '__spec__']) setName(vm, dict, field, vm.none)
        },
        repr: moduleRepr,
        getattro: getAttribute,
        setattro: genericSetAttr,
      },
      methods: [native('__dir__($self, /)', namesOfModule)],
      getset: {
        __dict__: { get: (vm, self: PyContainer) => owned((self.dict ??= newDict(vm))) },
        __annotations__: annotations,
        __annotate__: annotate,
      },
    },
  },
  { key: '_frozen_importlib.ModuleSpec', base: 'object', definition: plain('ModuleSpec', '_frozen_importlib') },
  {
    key: '_frozen_importlib.BuiltinImporter',
    base: 'object',
    definition: plain('BuiltinImporter', '_frozen_importlib'),
  },
  {
    key: '_frozen_importlib.FrozenImporter',
    base: 'object',
    definition: plain('FrozenImporter', '_frozen_importlib'),
  },
  {
    key: '_frozen_importlib_external.SourceFileLoader',
    base: 'object',
    definition: { ...plain('SourceFileLoader', '_frozen_importlib_external'), methods: sourceLoaderMethods },
  },
]

function plain(name: string, module: string): TypeEntry['definition'] {
  return { name, module, layout: objectLayout, flags: typeFlag.BASETYPE | typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS }
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}
