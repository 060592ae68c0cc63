/** `_abc`: what the library's ABCMeta is built on: which classes are abstract, and who counts as a subclass of whom. */
import { attributeTruth } from '../../objects/protocol/attributeTruth'
import { deleteName, entries, getName } from '../../objects/dict/dictionary'
import { fixedLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { kind, type PyType, typeFlag } from '../../objects/PyType'
import { findAttr, getAttr, setAttr } from '../../objects/protocol/attributes'
import { callMethod } from '../../objects/protocol/calls'
import { isSubclass } from '../../objects/type/isInstance'
import type { PySet } from '../../objects/set/SetTable'
import { addToSet, clearSet, newSet } from '../../objects/set/setItems'
import type { NativeModule } from '../NativeModule'
import { comeAndGo } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'
import { addWeakly, hasWeakly, livingIn, newWeakSet } from './weakClassSet'

interface AbcData {
  registry: PySet | null
  cache: PySet | null
  negative: PySet | null
  negativeVersion: number
}

const COUNTER = 'abc_invalidation_counter'
const SEQUENCE_BIT = 1 << 5
const MAPPING_BIT = 1 << 6
const COLLECTION = typeFlag.SEQUENCE | typeFlag.MAPPING

function counter(vm: Vm): number {
  return Number(vm.state.get(COUNTER)?.data ?? 0)
}

function dataOf(vm: Vm, self: PyObject): AbcData {
  const impl = getAttr(vm, self, '_abc_impl')
  vm.decref(impl)
  if (impl.cls !== vm.typeNamed('_abc._abc_data')) throw vm.error('TypeError', '_abc_impl is set to a wrong type')
  return impl.data as AbcData // exact _abc_data
}

function computeAbstract(vm: Vm, cls: PyType): void {
  const names = newSet(vm, vm.types.frozenset)
  const own = Array.from(entries(cls.ns))
  comeAndGo(vm, vm.freeLists.tuples[2], own.length) // the list of its items
  for (const [key, value] of own) if (attributeTruth(vm, value, '__isabstractmethod__')) addToSet(vm, names, key)
  for (const base of (cls.bases?.data ?? []) as PyType[]) inheritAbstract(vm, cls, base, names) // bases are classes
  setAttr(vm, cls, '__abstractmethods__', names)
  vm.decref(names)
}

function inheritAbstract(vm: Vm, cls: PyType, base: PyType, names: PySet): void {
  const inherited = findAttr(vm, base, '__abstractmethods__')
  if (inherited === null) return
  for (const key of vm.itemsOf(inherited)) {
    const value = findAttr(vm, cls, String(key.data))
    if (value !== null && attributeTruth(vm, value, '__isabstractmethod__')) addToSet(vm, names, key)
    vm.xdecref(value)
    vm.decref(key)
  }
  vm.decref(inherited)
}

/** Whatever else has a namespace and bases: `_abc` serves classes only. */
function requireClass(vm: Vm, object: PyObject): void {
  if ((object.cls.kind & kind.TYPE) !== 0) return
  for (const name of ['__dict__', '__bases__']) vm.decref(getAttr(vm, object, name))
  throw vm.error('TypeError', '__bases__ is not tuple')
}

function init(vm: Vm, self: PyType): PyObject {
  requireClass(vm, self)
  computeAbstract(vm, self)
  const data: AbcData = { registry: null, cache: null, negative: null, negativeVersion: counter(vm) }
  const impl = vm.container(vm.typeNamed('_abc._abc_data'), data)
  setAttr(vm, self, '_abc_impl', impl)
  vm.decref(impl)
  takeFlags(vm, self)
  return vm.newNone()
}

/** `__abc_tpflags__`: whether instances count as sequences or mappings in patterns. */
function takeFlags(vm: Vm, cls: PyType): void {
  const found = getName(cls.ns, '__abc_tpflags__')
  if (found === null || (found.cls.kind & kind.INT) === 0) return
  const bits = Number(found.data)
  if ((bits & SEQUENCE_BIT) !== 0 && (bits & MAPPING_BIT) !== 0)
    throw vm.error('TypeError', '__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING')
  if ((bits & SEQUENCE_BIT) !== 0) cls.flags = (cls.flags & ~COLLECTION) | typeFlag.SEQUENCE
  if ((bits & MAPPING_BIT) !== 0) cls.flags = (cls.flags & ~COLLECTION) | typeFlag.MAPPING
  deleteName(vm, cls.ns, '__abc_tpflags__')
}

function register(vm: Vm, self: PyType, subclass: PyObject): PyObject {
  if ((subclass.cls.kind & kind.TYPE) === 0) throw vm.error('TypeError', 'Can only register classes')
  subclass.refs++
  if (isSubclass(vm, subclass, self)) return subclass
  if (isSubclass(vm, self, subclass)) throw vm.error('RuntimeError', 'Refusing to create an inheritance cycle')
  const data = dataOf(vm, self)
  data.registry ??= newWeakSet(vm)
  addWeakly(vm, data.registry, subclass)
  const old = vm.state.get(COUNTER)
  vm.state.set(COUNTER, vm.int(counter(vm) + 1))
  vm.xdecref(old)
  shareFlags(subclass as PyType, self.flags & COLLECTION) // kind says it is a class
  return subclass
}

/** Registered classes, and those derived from them, count as what the abstract class counts as; the interpreter's own never change. */
function shareFlags(cls: PyType, bits: number): void {
  if (bits === 0) return
  const work = [cls]
  for (let type = work.pop(); type !== undefined; type = work.pop()) {
    if ((type.flags & typeFlag.HEAP) === 0) continue
    type.flags = (type.flags & ~COLLECTION) | bits
    work.push(...type.subclasses)
  }
}

function instanceCheck(vm: Vm, self: PyType, instance: PyObject): PyObject {
  const data = dataOf(vm, self)
  const subclass = findAttr(vm, instance, '__class__') ?? counted(instance.cls)
  try {
    if (hasWeakly(vm, data.cache, subclass)) return vm.bool(true)
    const subtype = instance.cls
    if (subtype === subclass) {
      if (data.negativeVersion === counter(vm) && hasWeakly(vm, data.negative, subclass)) return vm.bool(false)
      return callMethod(vm, self, '__subclasscheck__', [subclass])
    }
    const result = callMethod(vm, self, '__subclasscheck__', [subclass])
    if (vm.truth(result)) return result
    vm.decref(result)
    return callMethod(vm, self, '__subclasscheck__', [subtype])
  } finally {
    vm.decref(subclass)
  }
}

function counted(cls: PyType): PyType {
  cls.refs++
  return cls
}

function remember(vm: Vm, data: AbcData, subclass: PyObject, answer: boolean): PyObject {
  const which = answer ? 'cache' : 'negative'
  const set = (data[which] ??= newWeakSet(vm))
  addWeakly(vm, set, subclass)
  return vm.bool(answer)
}

function subclassCheck(vm: Vm, self: PyType, subclass: PyObject): PyObject {
  if ((subclass.cls.kind & kind.TYPE) === 0) throw vm.error('TypeError', 'issubclass() arg 1 must be a class')
  const data = dataOf(vm, self)
  if (hasWeakly(vm, data.cache, subclass)) return vm.bool(true)
  if (data.negativeVersion < counter(vm)) {
    if (data.negative !== null) clearSet(vm, data.negative)
    data.negativeVersion = counter(vm)
  } else if (hasWeakly(vm, data.negative, subclass)) return vm.bool(false)
  const hook = askHook(vm, self, subclass)
  if (hook !== null) return remember(vm, data, subclass, hook)
  if ((subclass as PyType).mro.includes(self)) return remember(vm, data, subclass, true) // kind says it is a class
  if (hasWeakly(vm, data.registry, subclass)) return vm.bool(true)
  const isKnown =
    someIsBase(vm, livingIn(vm, data.registry), subclass) || someIsBase(vm, subclassesOf(vm, self), subclass)
  return remember(vm, data, subclass, isKnown)
}

function askHook(vm: Vm, self: PyType, subclass: PyObject): boolean | null {
  const answer = callMethod(vm, self, '__subclasshook__', [subclass])
  vm.decref(answer)
  if (answer === vm.true_) return true
  if (answer === vm.false_) return false
  if (answer === vm.notImplemented) return null
  throw vm.error('AssertionError', '__subclasshook__ must return either False, True, or NotImplemented')
}

function subclassesOf(vm: Vm, self: PyType): PyObject[] {
  const list = callMethod(vm, self, '__subclasses__', [])
  try {
    return vm.itemsOf(list)
  } finally {
    vm.decref(list)
  }
}

/** Takes the classes over. */
function someIsBase(vm: Vm, classes: readonly PyObject[], subclass: PyObject): boolean {
  try {
    return classes.some((cls) => isSubclass(vm, subclass, cls))
  } finally {
    for (const cls of classes) vm.decref(cls)
  }
}

function copyOf(vm: Vm, set: PySet | null): PyObject {
  if (set === null) return newSet(vm, vm.types.set)
  return callMethod(vm, set, 'copy', [])
}

function clearCaches(vm: Vm, self: PyType): PyObject {
  const data = dataOf(vm, self)
  if (data.cache !== null) clearSet(vm, data.cache)
  if (data.negative !== null) clearSet(vm, data.negative)
  return vm.newNone()
}

export const abcModule: NativeModule = {
  name: '_abc',
  functions: [
    native('get_cache_token()', (vm) => vm.int(counter(vm))),
    native('_abc_init(self, /)', init),
    native('_abc_register(self, subclass, /)', register),
    native('_abc_instancecheck(self, instance, /)', instanceCheck),
    native('_abc_subclasscheck(self, subclass, /)', subclassCheck),
    native('_get_dump(self, /)', (vm, self: PyType) => {
      const { registry, cache, negative, negativeVersion } = dataOf(vm, self)
      return vm.tuple([copyOf(vm, registry), copyOf(vm, cache), copyOf(vm, negative), vm.int(negativeVersion)])
    }),
    native('_reset_registry(self, /)', (vm, self: PyType) => {
      const { registry } = dataOf(vm, self)
      if (registry !== null) clearSet(vm, registry)
      return vm.newNone()
    }),
    native('_reset_caches(self, /)', clearCaches),
  ],
  types: [
    {
      key: '_abc._abc_data',
      base: 'object',
      definition: {
        name: '_abc._abc_data',
        module: '_abc',
        layout: fixedLayout<AbcData>('_abc_data', 'machinery', 64, ['registry', 'cache', 'negative'], {
          labels: ['(registry)', '(cache)', '(negative cache)'],
        }),
      },
    },
  ],
}
