/**
 * What `importlib` finds of the interpreter's import system: the classes of specs and loaders, and importing by name. Finders
 * and loaders cannot be used by themselves: modules come from the lesson and the library only.
 */
import { importModule } from '../../import/importModule'
import { giveName, setName } from '../../objects/dict/dictionary'
import { objectLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import { cIntOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { kind, typeFlag } from '../../objects/PyType'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

function loaderTypes(module: string, names: readonly string[]): NonNullable<NativeModule['types']> {
  return names.map((name) => ({
    key: `${module}.${name}`,
    base: 'object',
    exported: name,
    definition: {
      name,
      module,
      layout: objectLayout,
      flags: typeFlag.BASETYPE | typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS,
    },
  }))
}

/** `import_module`, the name's leading dots already counted. */
function importNamed(vm: Vm, name: PyObject, parent?: PyObject, level?: PyObject): PyObject {
  if ((name.cls.kind & kind.STR) === 0) throw vm.error('TypeError', `module name must be str, not ${name.cls.name}`)
  const depth = level === undefined ? 0 : cIntOf(vm, level)
  if (depth === 0) return importModule(vm, String(name.data))
  const parts = String(parent?.data ?? '').split('.')
  if (depth > parts.length) throw vm.error('ImportError', 'attempted relative import beyond top-level package')
  const base = parts.slice(0, parts.length - depth + 1).join('.')
  return importModule(vm, name.data === '' ? base : `${base}.${String(name.data)}`)
}

/** No finder is there to be asked. */
const findSpec = native('_find_spec(name, path, target=None)', (vm) => vm.newNone())

const frozen: NativeModule = {
  name: '_frozen_importlib',
  functions: [native('_gcd_import(name, package=None, level=0)', importNamed), findSpec],
  types: [...loaderTypes('_frozen_importlib', ['ModuleSpec', 'BuiltinImporter', 'FrozenImporter'])],
  setup: (vm, namespace) => setName(vm, namespace, '__import__', vm.builtinNamed('__import__')),
}

const LOADERS = [
  'WindowsRegistryFinder', 'PathFinder', 'FileFinder', 'SourceFileLoader', 'SourcelessFileLoader', 'ExtensionFileLoader',
  'AppleFrameworkLoader', 'NamespaceLoader', 'SourceLoader', 'FileLoader',
] as const // prettier-ignore

function littleEndian(vm: Vm, value: PyObject): PyObject {
  const method = vm.tuple([vm.int(4), vm.str('little')])
  const args = method.data
  try {
    return vm.callMethodWith(value, 'to_bytes', args, [])
  } finally {
    vm.decref(method)
  }
}

const external: NativeModule = {
  name: '_frozen_importlib_external',
  functions: [
    native('_pack_uint32(x)', littleEndian),
    native('_unpack_uint32(data)', (vm, data: PyObject) => {
      const bytes = data.data as Uint8Array // the caller gives bytes
      return vm.int(bytes.reduceRight((value, byte) => value * 256 + byte, 0))
    }),
  ],
  types: loaderTypes('_frozen_importlib_external', LOADERS),
  setup: (vm, namespace) => {
    const lists = {
      SOURCE_SUFFIXES: ['.py'],
      BYTECODE_SUFFIXES: ['.pyc'],
      DEBUG_BYTECODE_SUFFIXES: ['.pyc'],
      OPTIMIZED_BYTECODE_SUFFIXES: ['.pyc'],
      EXTENSION_SUFFIXES: [],
    }
    for (const [name, texts] of Object.entries(lists))
      giveName(vm, namespace, name, vm.list(texts.map((text) => vm.str(text))))
  },
}

const imp: NativeModule = {
  name: '_imp',
  doc: '(Extremely) low-level import machinery bits as used by importlib.',
  functions: [
    native('is_builtin(name, /)', (vm, name: PyObject) =>
      vm.int(vm.nativeModules.some((one) => one.name === name.data) ? 1 : 0),
    ),
    native('is_frozen(name, /)', (vm) => vm.bool(false)),
    native('lock_held()', (vm) => vm.bool(false)),
    native('acquire_lock()', (vm) => vm.newNone()),
    native('release_lock()', (vm) => vm.newNone()),
    native('extension_suffixes()', (vm) => vm.list([])),
  ],
}

/** `_tokenize`: `tokenize` can be imported; turning source into tokens is not offered. */
const tokenize: NativeModule = {
  name: '_tokenize',
  functions: [
    native('TokenizerIter(readline, /, *, encoding=None, extra_tokens=False)', (vm) => {
      throw vm.error('NotImplementedError', 'programs cannot tokenize source in this interpreter')
    }),
  ],
}

export const importlibModules: readonly NativeModule[] = [frozen, external, imp, tokenize]
