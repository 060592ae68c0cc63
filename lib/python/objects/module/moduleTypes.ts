/** Modules as a program sees them: their attributes are their namespace's names. */
import type { Vm } from '../../vm/Vm'
import { bind } from '../native/bind'
import { native } from '../native/native'
import { parseSignature } from '../native/signature'
import type { PyDict } from '../dict/DictTable'
import { getName, newDict, setName } from '../dict/dictionary'
import type { PyContainer, PyObject } from '../PyObject'
import { kind, type Layout, typeFlag } from '../PyType'
import { attributeError, genericGetAttr, getAttr, genericSetAttr, instanceGet } from '../protocol/attributes'
import { call } from '../protocol/calls'
import { objectLayout } from '../layouts'
import type { TypeEntry } from '../type/TypeEntry'
import { lookupInType } from '../protocol/lookup'
import { renamingHint, stateOf } from '../../import/shadowing'
import { emptyModule } from './newModule'
import { sourceLoaderMethods } from './sourceLoader'

const BYTES = 72

const moduleLayout: Layout = {
  ...objectLayout,
  name: 'module',
  kind: kind.MODULE,
  role: 'module',
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
  const plain = `module '${module}' has no attribute '${name}'`
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

function moduleRepr(vm: Vm, self: PyObject): PyObject {
  const found = vm.moduleDict(self)?.data.getByText('__file__') ?? null
  const file = found === vm.none ? null : found
  const spec = vm.moduleDict(self)?.data.getByText('__spec__') ?? null
  const isNamespace = vm.moduleDict(self)?.data.getByText('__path__') != null
  const place = isNamespace ? ' (namespace)' : ' (built-in)'
  const origin = file !== null ? ` from ${vm.reprText(file)}` : spec !== null && spec !== vm.none ? place : ''
  return vm.str(`<module '${nameOf(vm, self)}'${origin}>`)
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
