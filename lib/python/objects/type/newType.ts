/**
 * `class` statements: from a name, bases and a namespace to a class, in the order of CPython's type_new.
 */
import { argumentKind } from '../protocol/argumentKind'
import { newSlotOf } from './makers'
import { NAMED_SLOT } from '../../../heap/history/event'
import { comeAndGo } from '../../vm/unseen'
import { addSubclass } from './subclassing'
import { isStr, refuseSurrogates, textValue } from '../text/textArgument'
import type { Vm } from '../../vm/Vm'
import { DictTable, type PyDict } from '../dict/DictTable'
import { deleteName, entries, getName, giveName, setName } from '../dict/dictionary'
import { updateFrom } from '../dict/updating'
import type { CellData } from '../function/functionData'
import { wrapFunction } from '../function/wrapFunction'
import { superCall } from '../function/superLookup'
import type { PyObject, PyTuple } from '../PyObject'
import { emptySlots, type KeywordNames, kind, PyType, typeFlag } from '../PyType'
import { findAttr } from '../protocol/attributes'
import { call, lookupSpecial } from '../protocol/calls'
import { isSubtype } from '../protocol/lookup'
import { warn } from '../protocol/warn'
import { fixSlots } from './fixSlots'
import { MOST_SHARED, placeOfShared } from './sharedKeys'
import { addsDict, itemSize } from './shownFlags'
import { orderOf } from './mro'
import { addMembers, applySlots, canBeWeak } from './slotsAttribute'
import { bestBase } from './solidBase'
import { addDescriptors } from './instanceDescriptors'

/** `type(name, bases, namespace, **keywords)` */
export function newType(vm: Vm, metatype: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const positional = args.slice(0, args.length - (names?.length ?? 0))
  const [name, bases, namespace] = positional
  if (name === undefined || bases === undefined || namespace === undefined || positional.length !== 3) {
    throw vm.error('TypeError', `type.__new__() takes exactly 3 arguments (${positional.length} given)`)
  }
  if ((name.cls.kind & kind.STR) === 0) throw wrongArgument(vm, 1, 'str', name)
  if ((bases.cls.kind & kind.TUPLE) === 0) throw wrongArgument(vm, 2, 'tuple', bases)
  if ((namespace.cls.kind & kind.DICT) === 0) throw wrongArgument(vm, 3, 'dict', namespace)
  const written = bases as PyTuple // kind says it is one
  rejectEntries(vm, written)
  const winner = calculateMetaclass(vm, metatype, written.data)
  if (winner !== metatype && winner.slots.new_ !== metatype.slots.new_ && winner.slots.new_ !== null) {
    return winner.slots.new_(vm, winner, args, names)
  }
  refuseSurrogates(vm, name, textValue(name))
  const doc = getName(namespace as PyDict, '__doc__') // kind says it is one
  if (doc !== null && isStr(doc)) refuseSurrogates(vm, doc, textValue(doc))
  if (textValue(name).includes('\0')) throw vm.error('ValueError', 'type name must not contain null characters')
  const keywords = args.slice(positional.length)
  return make(vm, winner, name, written, namespace as PyDict, keywords, names) // kind says it is one
}

function wrongArgument(vm: Vm, at: number, wanted: string, found: PyObject): unknown {
  return vm.error('TypeError', `type.__new__() argument ${at} must be ${wanted}, not ${argumentKind(vm, found)}`)
}

/** What stands for other bases is asked for them by the `class` statement only. */
function rejectEntries(vm: Vm, bases: PyTuple): void {
  for (const base of bases.data) {
    if ((base.cls.kind & kind.TYPE) !== 0) continue
    const entries = findAttr(vm, base, '__mro_entries__')
    if (entries === null) continue
    vm.decref(entries)
    throw vm.error('TypeError', "type() doesn't support MRO entry resolution; use types.new_class()")
  }
}

function checkedBases(vm: Vm, bases: PyTuple): PyType[] {
  if (bases.data.length === 0) return [vm.types.object]
  return bases.data.map((base) => {
    if ((base.cls.kind & kind.TYPE) !== 0) return base as PyType // kind says it is one
    throw vm.error('TypeError', 'bases must be types')
  })
}

/** The most derived metaclass of all the bases'; what a metaclass makes need not be a class. */
export function calculateMetaclass(vm: Vm, metatype: PyType, bases: readonly PyObject[]): PyType {
  let winner = metatype
  for (const base of bases) {
    if (isSubtype(winner, base.cls)) continue
    if (isSubtype(base.cls, winner)) {
      winner = base.cls
      continue
    }
    throw vm.error(
      'TypeError',
      'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
    )
  }
  return winner
}

function make(
  vm: Vm,
  metatype: PyType,
  name: PyObject,
  given: PyTuple,
  namespace: PyDict,
  keywords: readonly PyObject[],
  names: KeywordNames,
): PyObject {
  const bases = checkedBases(vm, given)
  const base = bestBase(vm, bases)
  const basesTuple = given.data.length === 0 ? tupleOf(vm, bases) : given
  if (basesTuple === given) given.refs++
  const ns = vm.container(vm.types.dict, new DictTable()) as PyDict // the class's data is a DictTable
  updateFrom(vm, ns, namespace)
  ns.data.statements = namespace.data.statements
  warnOfOddKeys(vm, ns, name)
  const cls = new PyType(metatype, name.data as string, base.layout, emptySlots(), ns) // a str inside
  vm.born(cls)
  vm.collector.track(cls)
  base.refs++
  cls.base = base
  cls.flags = typeFlag.HEAP | typeFlag.BASETYPE | inheritedFlags(base, bases)
  cls.version = vm.newVersion()
  cls.bases = basesTuple
  setNames(vm, cls, name)
  wrapSpecial(vm, ns)
  fillCells(vm, cls)
  applySlots(vm, cls, base)
  shareNames(vm, cls)
  if (vm.memoryWatch !== null) vm.memoryWatch.resized(cls, false)
  cls.mro = orderOf(vm, cls, bases)
  cls.mroTuple = tupleOf(vm, cls.mro)
  addMembers(vm, cls, base)
  addDescriptors(vm, cls, base)
  if (getName(ns, '__doc__') === null) giveName(vm, ns, '__doc__', vm.newNone())
  for (const one of bases) addSubclass(vm, one, cls)
  if (getName(ns, '__eq__') !== null && getName(ns, '__hash__') === null) giveName(vm, ns, '__hash__', vm.newNone())
  fixSlots(vm, cls)
  cls.slots.new_ = newSlotOf(cls)
  if (cls.id !== 0)
    for (const [at, child] of [cls.ns, cls.mroTuple, cls.bases].entries()) vm.recordStore(cls, NAMED_SLOT + at, child)
  tellDescriptors(vm, cls)
  initSubclass(vm, cls, keywords, names)
  return cls
}

/** Instances share the names of their attributes where the class itself gives them a `__dict__`: first those its text sets. */
function shareNames(vm: Vm, cls: PyType): void {
  if (!addsDict(cls) && cls.base?.isInline !== true) return
  cls.sharedRoom = MOST_SHARED
  cls.isInline = itemSize(cls) === 0
  const known = getName(cls.ns, '__static_attributes__')
  if (known === null || (known.cls.kind & kind.TUPLE) === 0) return
  for (const name of known.data as readonly PyObject[])
    if (name.cls === vm.types.str) placeOfShared(vm, cls, String(name.data)) // kind says it is a tuple
}

function warnOfOddKeys(vm: Vm, ns: PyDict, name: PyObject): void {
  const isOdd = ns.data.keys.some((key) => key !== null && (key.cls.kind & kind.STR) === 0)
  if (isOdd) warn(vm, 'RuntimeWarning', `non-string key in the __dict__ of class ${String(name.data)}`)
}

function inheritedFlags(best: PyType, bases: readonly PyType[]): number {
  let flags = 0
  // Instances of a size of their own each have no place for weak references, whatever other bases give theirs.
  const given = typeFlag.HAS_DICT | (canBeWeak(best) ? typeFlag.HAS_WEAKREFS : 0)
  for (const base of bases) flags |= base.flags & given
  const [first] = bases
  if (first !== undefined) flags |= first.flags & (typeFlag.SEQUENCE | typeFlag.MAPPING)
  for (const base of bases)
    if ((flags & (typeFlag.SEQUENCE | typeFlag.MAPPING)) === 0)
      flags |= base.flags & (typeFlag.SEQUENCE | typeFlag.MAPPING)
  return flags
}

function tupleOf(vm: Vm, types: readonly PyType[]): PyTuple {
  for (const type of types) type.refs++
  return vm.tuple([...types])
}

function setNames(vm: Vm, cls: PyType, name: PyObject): void {
  const { ns } = cls
  const qualname = getName(ns, '__qualname__')
  if (qualname !== null && (qualname.cls.kind & kind.STR) === 0) {
    throw vm.error('TypeError', `type __qualname__ must be a str, not ${qualname.cls.name}`)
  }
  cls.qualname = qualname ?? name
  cls.qualname.refs++
  if (qualname !== null) deleteName(vm, ns, '__qualname__')
  const globals = vm.frame?.globals ?? null
  const module = globals === null ? null : getName(globals, '__name__')
  if (getName(ns, '__module__') === null && module !== null) setName(vm, ns, '__module__', module)
}

/** `__new__` is a static method, `__init_subclass__` and `__class_getitem__` are class methods, unsaid. */
function wrapSpecial(vm: Vm, ns: PyDict): void {
  const { types } = vm
  wrapNamed(vm, ns, '__new__', types.staticmethod)
  wrapNamed(vm, ns, '__init_subclass__', types.classmethod)
  wrapNamed(vm, ns, '__class_getitem__', types.classmethod)
}

function wrapNamed(vm: Vm, ns: PyDict, name: string, wrapper: PyType): void {
  const found = getName(ns, name)
  if (found === null || found.cls !== vm.types.function) return
  giveName(vm, ns, name, wrapFunction(vm, wrapper, found))
}

/** The cells through which methods find their class. */
function fillCells(vm: Vm, cls: PyType): void {
  fillCell(vm, cls, '__classcell__', cls)
  fillCell(vm, cls, '__classdictcell__', cls.ns)
}

function fillCell(vm: Vm, cls: PyType, name: string, contents: PyObject): void {
  const cell = getName(cls.ns, name)
  if (cell === null) return
  if (cell.cls !== vm.types.cell)
    throw vm.error('TypeError', `${name} must be a nonlocal cell, not <class '${cell.cls.name}'>`)
  const data = cell.data as CellData // exact cell
  contents.refs++
  const old = data.contents
  data.contents = contents
  vm.recordStore(cell, NAMED_SLOT, contents)
  vm.xdecref(old)
  deleteName(vm, cls.ns, name)
}

/** `__set_name__` of everything in the namespace that has one; CPython goes through a copy of it. */
function tellDescriptors(vm: Vm, cls: PyType): void {
  comeAndGo(vm, vm.types.dict.free)
  const copy = Array.from(entries(cls.ns))
  for (const part of copy.flat()) part.refs++
  try {
    for (const [key, value] of copy) tellDescriptor(vm, cls, key, value)
  } finally {
    for (const part of copy.flat()) vm.decref(part)
  }
}

function tellDescriptor(vm: Vm, cls: PyType, key: PyObject, value: PyObject): void {
  const method = lookupSpecial(vm, value, '__set_name__')
  if (method === null) return
  try {
    vm.decref(call(vm, method, [cls, key]))
  } catch (error) {
    if (vm.isError(error, 'Exception')) vm.services.noteSetName(vm, error, value, key, cls)
    throw error
  } finally {
    vm.decref(method)
  }
}

/** `super(cls, cls).__init_subclass__(**keywords)` */
function initSubclass(vm: Vm, cls: PyType, keywords: readonly PyObject[], names: KeywordNames): void {
  vm.decref(superCall(vm, cls, cls, '__init_subclass__', keywords, names))
}
