/** Names: fast slots, cells, globals, class and module namespaces, imports. */
import { NAMED_SLOT } from '../../../heap/history/event'
import { fastKind } from '../../compile/code'
import {
  deleteName as removeName,
  dictDelete,
  dictSet,
  getName,
  giveName,
  newDict,
  replaceValue,
  setName,
} from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { setErrorAttribute } from '../../objects/exception/errorAttributes'
import type { PyCell, PyFunction } from '../../objects/function/functionData'
import type { PyObject } from '../../objects/PyObject'
import { findAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import { optionalItem, optionalName } from '../../objects/protocol/optionalItem'
import type { Frame } from '../Frame'
import { cachedGlobal, cachedPlace, rememberPlace } from '../nameCaches'
import type { PyRaise } from '../PyRaise'
import type { Vm } from '../Vm'
import { peek, replace } from './operands'

export function unboundLocal(vm: Vm, frame: Frame, slot: number): PyRaise {
  const name = frame.unit.code.localsPlusNames[slot] ?? ''
  const isFree = ((frame.unit.code.localsPlusKinds[slot] ?? 0) & fastKind.FREE) !== 0
  if (isFree)
    return nameError(
      vm,
      name,
      `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
    )
  return vm.error('UnboundLocalError', `cannot access local variable '${name}' where it is not associated with a value`)
}

function nameError(vm: Vm, name: string, message: string): PyRaise {
  return named(vm, vm.error('NameError', message), name)
}

function named(vm: Vm, raise: PyRaise, name: string): PyRaise {
  const object = vm.intern(name)
  setErrorAttribute(vm, raise.exception, 'name', object)
  vm.decref(object)
  return raise
}

function notDefined(vm: Vm, name: string): PyRaise {
  return nameError(vm, name, `name '${name}' is not defined`)
}

// Fast slots

export function loadAndClear(vm: Vm, frame: Frame, slot: number): PyObject | null {
  const value = frame.stack[slot] ?? null
  frame.stack[slot] = null
  if (frame.id !== 0 && value !== null) vm.recorder.drop(frame.id, NAMED_SLOT + slot)
  if (value !== null && takeBorrowed(frame, slot)) value.refs++
  return value
}

/** Puts nothing into the slot: what LOAD_FAST_AND_CLEAR found unbound is unbound again. */
export function clearFast(vm: Vm, frame: Frame, slot: number): void {
  if ((frame.stack[slot] ?? null) !== null) deleteFast(vm, frame, slot)
}

/** Clears the slot's borrowed bit; true if it was set. */
function takeBorrowed(frame: Frame, slot: number): boolean {
  if (slot >= 31 || (frame.borrowed & (1 << slot)) === 0) return false
  frame.borrowed &= ~(1 << slot)
  return true
}

export function deleteFast(vm: Vm, frame: Frame, slot: number): void {
  const value = frame.stack[slot] ?? null
  if (value === null) throw unboundLocal(vm, frame, slot)
  frame.stack[slot] = null
  if (frame.id !== 0) vm.recorder.drop(frame.id, NAMED_SLOT + slot)
  if (!takeBorrowed(frame, slot)) vm.decref(value)
}

// Cells

export function makeCell(vm: Vm, frame: Frame, slot: number): void {
  const value = frame.stack[slot] ?? null
  if (value !== null && takeBorrowed(frame, slot)) value.refs++
  const cell = vm.container(vm.types.cell, { contents: value })
  frame.stack[slot] = cell
  if (frame.id !== 0) vm.recorder.store(frame.id, NAMED_SLOT + slot, vm.ref(cell))
}

export function copyFreeVars(vm: Vm, frame: Frame, count: number): void {
  const closure = (frame.func as PyFunction).data.closure // only functions have free variables
  const first = frame.unit.stackBase - count
  const cells = closure?.data ?? []
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as PyObject // below its length
    cell.refs++
    frame.stack[first + i] = cell
    if (frame.id !== 0) vm.recorder.store(frame.id, NAMED_SLOT + first + i, cell.id !== 0 ? cell.id : vm.ref(cell))
  }
}

function cellAt(frame: Frame, slot: number): PyCell {
  return frame.stack[slot] as PyCell // MAKE_CELL or COPY_FREE_VARS put it there
}

export function loadDeref(vm: Vm, frame: Frame, slot: number): PyObject {
  const { contents } = cellAt(frame, slot).data
  if (contents === null) throw unboundLocal(vm, frame, slot)
  contents.refs++
  return contents
}

/** Takes `value` over. */
export function storeDeref(vm: Vm, frame: Frame, slot: number, value: PyObject | null): void {
  const cell = cellAt(frame, slot)
  const old = cell.data.contents
  cell.data.contents = value
  if (value !== null) vm.recordStore(cell, NAMED_SLOT, value)
  else vm.recordDrop(cell, NAMED_SLOT)
  if (old !== null) vm.release(old)
}

export function deleteDeref(vm: Vm, frame: Frame, slot: number): void {
  if (cellAt(frame, slot).data.contents === null) throw unboundLocal(vm, frame, slot)
  storeDeref(vm, frame, slot, null)
}

// Globals

const IN_GLOBALS = 0
const IN_BUILTINS = 1

export function loadGlobal(vm: Vm, frame: Frame, nameIndex: number, at: number): PyObject {
  const known = cachedGlobal(frame, nameIndex, at)
  if (known !== null) return known
  return findGlobal(vm, frame, nameIndex, at)
}

function findGlobal(vm: Vm, frame: Frame, nameIndex: number, at: number): PyObject {
  const name = frame.unit.names[nameIndex] ?? ''
  if (isComputed(vm, frame)) {
    const value = byEqualKey(vm, frame, name)
    if (value === null) throw notDefined(vm, name)
    return value
  }
  const inGlobals = frame.globals.data.find(name)
  if (inGlobals >= 0) return remember(frame, at, IN_GLOBALS, inGlobals)
  const inBuiltins = (frame.builtins as PyDict).data.find(name) // it is not computed
  if (inBuiltins >= 0) return remember(frame, at, IN_BUILTINS, inBuiltins)
  const other = byEqualKey(vm, frame, name)
  if (other === null) throw notDefined(vm, name)
  return other
}

/** A key that is no text may equal the name all the same; owned, or null. */
function byEqualKey(vm: Vm, { globals, builtins }: Frame, name: string): PyObject | null {
  return optionalName(vm, globals, name) ?? optionalName(vm, builtins, name)
}

/** Globals of a class of their own, and builtins that are no dict, may compute what they do not hold. */
function isComputed(vm: Vm, { globals, builtins }: Frame): boolean {
  return globals.cls !== vm.types.dict || builtins.cls !== vm.types.dict
}

function remember(frame: Frame, at: number, where: number, index: number): PyObject {
  rememberPlace(frame, at, index, where === IN_BUILTINS)
  const table = where === IN_GLOBALS ? frame.globals.data : (frame.builtins as PyDict).data // it is not computed
  const value = table.values[index] as PyObject // the index says it is there
  value.refs++
  return value
}

/** Globals, then builtins; owned, or null. */
function globalOrNull(vm: Vm, frame: Frame, name: string): PyObject | null {
  if (isComputed(vm, frame)) return byEqualKey(vm, frame, name)
  const value = getName(frame.globals, name) ?? getName(frame.builtins as PyDict, name) // it is not computed
  if (value === null) return byEqualKey(vm, frame, name)
  value.refs++
  return value
}

export function storeGlobal(vm: Vm, frame: Frame, nameIndex: number, value: PyObject): void {
  setName(vm, frame.globals, frame.unit.names[nameIndex] ?? '', value)
}

export function deleteGlobal(vm: Vm, frame: Frame, nameIndex: number): void {
  const name = frame.unit.names[nameIndex] ?? ''
  if (!removeName(vm, frame.globals, name)) throw notDefined(vm, name)
}

// Class and module namespaces

function noLocals(vm: Vm, what: string): PyRaise {
  return vm.error('SystemError', `no locals ${what}`)
}

export function loadLocals(vm: Vm, frame: Frame): PyObject {
  const { locals } = frame
  if (locals === null) throw noLocals(vm, 'found')
  locals.refs++
  return locals
}

export function loadName(vm: Vm, frame: Frame, nameIndex: number, at: number): PyObject {
  // A module's names are its globals.
  if (frame.locals === frame.globals) return loadGlobal(vm, frame, nameIndex, at)
  const key = frame.unit.nameObjects[nameIndex] as PyObject // names and their objects go together
  const name = frame.unit.names[nameIndex] ?? ''
  if (frame.locals === null) throw noLocals(vm, `when loading '${name}'`)
  const value = optionalItem(vm, frame.locals, key) ?? globalOrNull(vm, frame, name)
  if (value === null) throw notDefined(vm, name)
  return value
}

/** A place for annotations as text, if the namespace has none yet: that of a class may be any mapping. */
export function setupAnnotations(vm: Vm, { locals }: Frame): void {
  if (locals === null) throw noLocals(vm, 'found when setting up annotations')
  if (locals.cls === vm.types.dict) {
    const dict = locals as PyDict // exact dict
    if (getName(dict, '__annotations__') === null) giveName(vm, dict, '__annotations__', newDict(vm))
    return
  }
  const key = vm.str('__annotations__')
  const found = optionalItem(vm, locals, key)
  const fresh = found ?? newDict(vm)
  if (found === null) vm.services.setItem(vm, locals, key, fresh)
  vm.decref(fresh)
  vm.decref(key)
}

export function storeName(vm: Vm, frame: Frame, nameIndex: number, value: PyObject, at: number): void {
  const { locals } = frame
  const known = cachedPlace(frame, nameIndex, at)
  if (known >= 0) {
    value.refs++
    replaceValue(vm, frame.globals, known, value)
    return
  }
  const key = frame.unit.nameObjects[nameIndex] as PyObject // as above
  const name = frame.unit.names[nameIndex] ?? ''
  if (locals === null) throw noLocals(vm, `found when storing '${name}'`)
  if (locals.cls !== vm.types.dict) {
    vm.services.setItem(vm, locals, key, value)
    return
  }
  const { data } = locals as PyDict // exact dict
  dictSet(vm, locals as PyDict, key, value) // as above
  data.statements?.set(key, vm.recorder.site)
  if (locals === frame.globals) rememberName(frame, name, at)
}

/** A module's name is there now: the next store finds it at once. */
function rememberName(frame: Frame, name: string, at: number): void {
  const index = frame.globals.data.find(name)
  if (index >= 0) rememberPlace(frame, at, index)
}

export function deleteName(vm: Vm, frame: Frame, nameIndex: number): void {
  const key = frame.unit.nameObjects[nameIndex] as PyObject // as above
  const name = frame.unit.names[nameIndex] ?? ''
  const { locals } = frame
  if (locals === null) throw noLocals(vm, `when deleting '${name}'`)
  if (locals.cls === vm.types.dict) {
    if (!dictDelete(vm, locals as PyDict, key)) throw notDefined(vm, name) // exact dict
    return
  }
  try {
    vm.services.setItem(vm, locals, key, null)
  } catch (error) {
    if (!vm.isError(error, 'BaseException')) throw error
    vm.dropError(error)
    throw notDefined(vm, name)
  }
}

/** The namespace on the stack, then globals and builtins. */
export function loadFromDictOrGlobals(vm: Vm, frame: Frame, nameIndex: number, mask: number): number {
  const key = frame.unit.nameObjects[nameIndex] as PyObject // as above
  const name = frame.unit.names[nameIndex] ?? ''
  const value = optionalItem(vm, peek(frame, 0), key) ?? globalOrNull(vm, frame, name)
  if (value === null) throw notDefined(vm, name)
  return replace(vm, frame, 1, mask, value)
}

/** The namespace on the stack, then a cell. */
export function loadFromDictOrDeref(vm: Vm, frame: Frame, slot: number, mask: number): number {
  const key = vm.intern(frame.unit.code.localsPlusNames[slot] ?? '')
  const found = optionalItem(vm, peek(frame, 0), key)
  vm.decref(key)
  return replace(vm, frame, 1, mask, found ?? loadDeref(vm, frame, slot))
}

export function loadBuildClass(vm: Vm, frame: Frame): PyObject {
  const build = optionalName(vm, frame.builtins, '__build_class__')
  if (build === null) throw vm.error('NameError', '__build_class__ not found')
  return build
}

export function commonConstant(vm: Vm, index: number): PyObject {
  const value = vm.commonConstants[index]
  if (value === undefined) throw new RangeError(`no common constant ${index}`)
  value.refs++
  return value
}

// Imports

/** `level, fromlist -> module`, through `builtins.__import__`. */
export function importName(vm: Vm, frame: Frame, nameIndex: number, mask: number): number {
  const importer = optionalName(vm, frame.builtins, '__import__')
  if (importer === null) throw vm.error('ImportError', '__import__ not found')
  const name = frame.unit.nameObjects[nameIndex] as PyObject // as above
  const args = [name, frame.globals, frame.locals ?? vm.none, peek(frame, 0), peek(frame, 1)]
  try {
    return replace(vm, frame, 2, mask, call(vm, importer, args))
  } finally {
    vm.decref(importer)
  }
}

export function importFrom(vm: Vm, frame: Frame, nameIndex: number): PyObject {
  const module = peek(frame, 0)
  const name = frame.unit.names[nameIndex] ?? ''
  return findAttr(vm, module, name) ?? vm.services.importFromFallback(vm, module, name)
}
