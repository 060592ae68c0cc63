/** `_warnings`: gives warnings, once a place, by the filters. What is shown how: showWarning.ts. */
import { dictClear, dictGet, dictSet, getName, giveName, newDict, setName } from '../../objects/dict/dictionary'
import { isDict } from '../../objects/dict/updating'
import type { PyDict } from '../../objects/dict/DictTable'
import { makeRaise } from '../../objects/exception/raising'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { kind, type PyType } from '../../objects/PyType'
import { getAttr } from '../../objects/protocol/attributes'
import { call, callMethod } from '../../objects/protocol/calls'
import { equal } from '../../objects/protocol/compare'
import { str } from '../../objects/protocol/text'
import { argumentKind } from '../../objects/protocol/argumentKind'
import { isStr } from '../../objects/text/textArgument'
import type { Frame } from '../../vm/Frame'
import { isSubclass } from '../../objects/type/isInstance'
import { instructionOf } from '../../vm/instructionOf'
import { canImport } from '../../vm/canImport'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { showWarning } from './showWarning'

const FILTERS = '_warnings.filters'
const ONCE = '_warnings.onceregistry'
const VERSION = '_warnings.version'

const DEFAULT_FILTERS = [
  ['default', 'DeprecationWarning', '__main__'],
  ['ignore', 'DeprecationWarning', null],
  ['ignore', 'PendingDeprecationWarning', null],
  ['ignore', 'ImportWarning', null],
  ['ignore', 'ResourceWarning', null],
] as const

interface Place {
  readonly filename: PyObject
  readonly line: number
  readonly module: PyObject
  readonly registry: PyDict | null
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function version(vm: Vm): number {
  return Number(vm.state.get(VERSION)?.data ?? 0)
}

/** Where a warning is given: `level` frames up; everything in it is owned. */
function placeOf(vm: Vm, level: number, passed: readonly string[]): Place {
  let frame = vm.frame
  const passesOver = level > 0 && frame !== null && !isImporting(frame)
  for (let left = level; left > 1 && frame !== null; left--) {
    do frame = frame.back
    while (frame !== null && passesOver && (isImporting(frame) || isOfOne(frame, passed)))
  }
  const globals = frame?.globals ?? vm.sysDict
  const module = getName(globals, '__name__')
  let registry = getName(globals, '__warningregistry__')
  if (registry === null) {
    registry = newDict(vm)
    giveName(vm, globals, '__warningregistry__', registry)
  }
  const { code } = frame?.unit ?? { code: null }
  const line = frame === null || code === null ? 0 : (code.positions[instructionOf(frame) * 4] ?? code.firstLine)
  return {
    filename: vm.str(code === null ? '<sys>' : code.filename),
    line,
    module: module === null ? vm.str('<string>') : owned(module),
    registry: isDict(registry) ? owned(registry) : null,
  }
}

/** Frames of the machinery of imports count for nothing. */
function isImporting({ unit }: Frame): boolean {
  return unit.code.filename.includes('importlib') && unit.code.filename.includes('_bootstrap')
}

function isOfOne({ unit }: Frame, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => unit.code.filename.startsWith(prefix))
}

function isWarning(vm: Vm, object: PyObject): boolean {
  return vm.isInstanceOf(object, 'Warning')
}

/** Gives a warning at a place; nothing is taken over. */
function give(vm: Vm, category: PyType, message: PyObject, place: Place, source: PyObject | null): void {
  const isMade = isWarning(vm, message)
  const kindOf = isMade ? message.cls : category
  const text = isMade ? vm.str(str(vm, message)) : owned(message)
  const warning = isMade ? owned(message) : call(vm, kindOf, [message])
  const key = vm.tuple([owned(text), owned(kindOf), vm.int(place.line)])
  try {
    const action = wasGiven(vm, place.registry, key, false) ? 'ignore' : actionFor(vm, kindOf, text, place)
    if (action === 'error') throw makeRaise(vm, warning, null)
    if (action === 'ignore' || !isFirst(vm, action, key, text, kindOf, place)) return
    const { filename, line } = place
    showWarning(vm, { message: warning, text, category: kindOf, filename, line, source })
  } finally {
    for (const object of [text, warning, key]) vm.decref(object)
  }
}

/** Whether the registry knows the key; a registry of other filters forgets everything first. */
function wasGiven(vm: Vm, registry: PyDict | null, key: PyObject, remember: boolean): boolean {
  if (registry === null) return false
  const known = getName(registry, 'version')
  if (known === null || Number(known.data) !== version(vm)) {
    dictClear(vm, registry)
    giveName(vm, registry, 'version', vm.int(version(vm)))
  } else {
    const found = dictGet(vm, registry, key)
    if (found !== null && vm.truth(found)) return true
  }
  if (remember) dictSet(vm, registry, key, vm.true_)
  return false
}

function isFirst(
  vm: Vm,
  action: string,
  key: PyObject,
  text: PyObject,
  category: PyType,
  { registry }: Place,
): boolean {
  if (action === 'always' || action === 'all') return true
  if (registry !== null) dictSet(vm, registry, key, vm.true_)
  if (action === 'default') return true
  if (action !== 'once' && action !== 'module')
    throw vm.error('RuntimeError', `Unrecognized action ('${action}') in warnings.filters`)
  const once = ofLibrary(vm, 'onceregistry') ?? vm.state.get(ONCE)
  const book = action === 'module' ? registry : once !== undefined && isDict(once) ? once : null
  const place = vm.tuple([owned(text), owned(category), vm.int(0)])
  try {
    return !wasGiven(vm, book, place, true)
  } finally {
    vm.decref(place)
  }
}

/** What the program's own `warnings` holds under `name`; `catch_warnings` puts new lists there. Borrowed. */
function ofLibrary(vm: Vm, name: string): PyObject | null {
  const module = getName(vm.modules, 'warnings')
  return module === null ? null : (vm.moduleDict(module)?.data.getByText(name) ?? null)
}

function actionFor(vm: Vm, category: PyType, text: PyObject, place: Place): string {
  const filters = ofLibrary(vm, 'filters') ?? vm.state.get(FILTERS) ?? vm.none
  if ((filters.cls.kind & kind.LIST) === 0) throw vm.error('ValueError', '_warnings.filters must be a list')
  for (const [at, filter] of [...(filters.data as PyObject[])].entries()) {
    // kind says that it has items
    const [action, message, wanted, module, line] = partsOf(vm, filter, at)
    if (!matches(vm, message, text) || !isSubclass(vm, category, wanted) || !matches(vm, module, place.module)) continue
    const wantedLine = Number(line.data)
    if (wantedLine === 0 || wantedLine === place.line) return str(vm, action)
  }
  const usual = ofLibrary(vm, 'defaultaction')
  if (usual === null || isStr(usual)) return String(usual?.data ?? 'default')
  throw vm.error('TypeError', `_warnings.defaultaction must be a string, not '${usual.cls.name}'`)
}

type Filter = [action: PyObject, message: PyObject, category: PyObject, module: PyObject, line: PyObject]

function partsOf(vm: Vm, filter: PyObject, at: number): Filter {
  const parts = (filter.cls.kind & kind.TUPLE) !== 0 ? (filter.data as PyObject[]) : [] // kind says that it has items
  if (parts.length !== 5) throw vm.error('ValueError', `warnings.filters item ${at} isn't a 5-tuple`)
  const [action = vm.none] = parts
  if (!isStr(action)) throw vm.error('TypeError', `action must be a string, not '${action.cls.name}'`)
  return parts as Filter // there are five
}

/** A text must be equal, a pattern must match, None always does. */
function matches(vm: Vm, pattern: PyObject, text: PyObject): boolean {
  if (pattern === vm.none) return true
  if (pattern.cls === vm.types.str) return equal(vm, pattern, text)
  const answer = callMethod(vm, pattern, 'match', [text])
  try {
    return vm.truth(answer)
  } finally {
    vm.decref(answer)
  }
}

function categoryOf(vm: Vm, message: PyObject, category: PyObject | undefined): PyType {
  if (isWarning(vm, message)) return message.cls
  if (category === undefined || category === vm.none) return vm.typeNamed('UserWarning')
  const isRight = (category.cls.kind & kind.TYPE) !== 0 && isSubclass(vm, category, vm.typeNamed('Warning'))
  if (!isRight) throw vm.error('TypeError', `category must be a Warning subclass, not '${category.cls.name}'`)
  return category as PyType // kind says it is a class
}

function warn(
  vm: Vm,
  message: PyObject,
  category?: PyObject,
  level?: PyObject,
  source?: PyObject,
  skipped?: PyObject,
): PyObject {
  const passed = skipped === undefined ? [] : prefixesOf(vm, skipped)
  const up = level === undefined ? 1 : Number(vm.services.index(vm, level))
  const kindOf = categoryOf(vm, message, category)
  const place = placeOf(vm, passed.length > 0 ? Math.max(2, up) : up, passed)
  try {
    give(vm, kindOf, message, place, source === undefined || source === vm.none ? null : source)
  } finally {
    vm.decref(place.filename)
    vm.decref(place.module)
    vm.xdecref(place.registry)
  }
  return vm.newNone()
}

/** Beginnings of the names of files that are passed over. */
function prefixesOf(vm: Vm, skipped: PyObject): string[] {
  if ((skipped.cls.kind & kind.TUPLE) === 0) {
    const words = `must be tuple, not ${argumentKind(vm, skipped)}`
    throw vm.error('TypeError', `warn() argument 'skip_file_prefixes' ${words}`)
  }
  return (skipped.data as PyObject[]).map((prefix) => {
    // kind says that it has items
    if (isStr(prefix)) return String(prefix.data)
    throw vm.error('TypeError', `Found non-str '${prefix.cls.name}' in skip_file_prefixes.`)
  })
}

/** A warning that native code gives at the line of the Python code that called it, about `source`. */
export function warnAbout(vm: Vm, category: string, text: string, source: PyObject): void {
  if (!vm.state.has(FILTERS)) {
    if (canImport(vm)) vm.decref(vm.services.importModule(vm, '_warnings'))
    else setDefaults(vm)
  }
  const message = vm.str(text)
  const level = vm.int(1)
  try {
    vm.decref(warn(vm, message, vm.typeNamed(category), level, source))
  } finally {
    vm.decref(message)
  }
}

function warnExplicit(
  vm: Vm,
  message: PyObject,
  category: PyObject,
  filename: PyObject,
  line: PyObject,
  module?: PyObject,
  registry?: PyObject,
  globals?: PyObject,
  source?: PyObject,
): PyObject {
  if (globals !== undefined && globals !== vm.none) checkGlobals(vm, globals)
  const name =
    module === undefined || module === vm.none ? vm.str(str(vm, filename).replace(/\.py$/i, '')) : owned(module)
  const book = registry !== undefined && isDict(registry) ? registry : null
  const place: Place = { filename, line: Number(vm.services.index(vm, line)), module: name, registry: book }
  try {
    give(
      vm,
      categoryOf(vm, message, category),
      message,
      place,
      source === undefined || source === vm.none ? null : source,
    )
  } finally {
    vm.decref(name)
  }
  return vm.newNone()
}

/** The namespace of a module must tell who loaded it, as importlib says. */
function checkGlobals(vm: Vm, globals: PyObject): void {
  if (!isDict(globals)) throw vm.error('TypeError', `module_globals must be a dict, not '${globals.cls.name}'`)
  const module = vm.services.importModule(vm, 'importlib._bootstrap_external')
  try {
    vm.decref(callMethod(vm, module, '_bless_my_loader', [globals]))
  } finally {
    vm.decref(module)
  }
}

/** What there is before anybody asks for another. */
function setDefaults(vm: Vm): { readonly filters: PyObject; readonly once: PyObject } {
  const filters = vm.list(
    DEFAULT_FILTERS.map(([action, category, module]) =>
      vm.tuple([
        vm.str(action),
        vm.newNone(),
        owned(vm.typeNamed(category)),
        module === null ? vm.newNone() : vm.str(module),
        vm.int(0),
      ]),
    ),
  )
  const once = newDict(vm)
  vm.state.set(FILTERS, filters)
  vm.state.set(ONCE, once)
  return { filters, once }
}

function fill(vm: Vm, namespace: PyDict): void {
  const { filters, once } = setDefaults(vm)
  setName(vm, namespace, 'filters', filters)
  setName(vm, namespace, '_onceregistry', once)
  giveName(vm, namespace, '_defaultaction', vm.str('default'))
  giveName(vm, namespace, '_warnings_context', contextVariable(vm))
}

function contextVariable(vm: Vm): PyObject {
  const module = vm.services.importModule(vm, '_contextvars')
  const cls = getAttr(vm, module, 'ContextVar')
  const name = vm.str('warnings_context')
  try {
    return call(vm, cls, [name])
  } finally {
    for (const object of [module, cls, name]) vm.decref(object)
  }
}

export const warningsModule: NativeModule = {
  name: '_warnings',
  functions: [
    native('warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=())', warn),
    native(
      'warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None)',
      warnExplicit,
    ),
    native('_filters_mutated_lock_held()', (vm) => {
      const old = vm.state.get(VERSION)
      vm.state.set(VERSION, vm.int(version(vm) + 1))
      vm.xdecref(old)
      return vm.newNone()
    }),
    native('_acquire_lock()', (vm) => vm.newNone()),
    native('_release_lock()', (vm) => vm.newNone()),
  ],
  setup: fill,
}
