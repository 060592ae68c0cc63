/**
 * The C functions there are: those on which `ctypes/__init__.py` is built, two of Python's own, and a few of the C library that
 * work on memory. An address stands for each; whoever calls another address is where no code is.
 */
import type { PyObject } from '../../objects/PyObject'
import type { PyType } from '../../objects/PyType'
import { dictSet, newDict } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { call } from '../../objects/protocol/calls'
import { putField } from '../../objects/putField'
import { newBytes } from '../../objects/text/newText'
import { isType } from '../../objects/type/defineType'
import { type PyInt } from '../../text/int'
import { readInt } from '../../text/packed'
import type { Vm } from '../../vm/Vm'
import { allocate, release, resize } from './allocatedMemory'
import { notHere, objectAt, POINTER, readAt, untilZero, writableAt } from './access'
import { asInt, type Passed, word } from './cArgument'
import { bytesOf, type CData, isCData, keptBy } from './cData'
import { shownCount } from '../sys/shownCount'
import { wideText } from './simpleCodes'
import { infoOf } from './typeInfo'
import { giveReference, takeReference } from './takenReferences'

/** What a function returns: a register, or a new reference to an object (owned). */
export interface Returned {
  readonly bytes: Uint8Array
  readonly object: PyObject | null
}

export type CFunction = (vm: Vm, args: readonly Passed[]) => Returned

const NOTHING = new Uint8Array(8)
const WIDE = 4

function address(args: readonly Passed[], at: number): PyInt {
  return readInt(args[at]?.bytes ?? NOTHING, 0, POINTER, true)
}

function number(args: readonly Passed[], at: number): number {
  return asInt(args[at]?.bytes ?? NOTHING)
}

function objectOf(vm: Vm, args: readonly Passed[], at: number): PyObject {
  return objectAt(vm, address(args, at))
}

function register(value: PyInt): Returned {
  return { bytes: word(value), object: null }
}

function object(made: PyObject): Returned {
  return { bytes: NOTHING, object: made }
}

/** `Py_IncRef` and `Py_DecRef` return nothing; what lies in the register is the new count. */
function counting(change: (vm: Vm, object: PyObject) => void): CFunction {
  return (vm, args) => {
    if (address(args, 0) === 0) return register(0)
    const counted = objectOf(vm, args, 0)
    change(vm, counted)
    return register(BigInt.asIntN(32, BigInt(shownCount(vm, counted))))
  }
}

const move: CFunction = (vm, args) => {
  const [to, size] = [address(args, 0), Number(address(args, 2))]
  if (size > 0) writableAt(vm, to, size).set(readAt(vm, address(args, 1), size).slice())
  return register(to)
}

const fill: CFunction = (vm, args) => {
  const [to, size] = [address(args, 0), Number(address(args, 2))]
  if (size > 0) writableAt(vm, to, size).fill(number(args, 1) & 0xff)
  return register(to)
}

const stringAt: CFunction = (vm, args) => {
  const [from, size] = [address(args, 0), number(args, 1)]
  if (size < -1) throw vm.error('SystemError', 'Negative size passed to PyBytes_FromStringAndSize')
  return object(newBytes(vm, size === -1 ? untilZero(vm, from, 1) : readAt(vm, from, size).slice()))
}

const wideStringAt: CFunction = (vm, args) => {
  const [from, size] = [address(args, 0), number(args, 1)]
  if (size < -1) throw vm.error('SystemError', 'Negative size passed to PyUnicode_New')
  return object(vm.str(wideText(vm, size === -1 ? untilZero(vm, from, WIDE) : readAt(vm, from, size * WIDE))))
}

const memoryView: CFunction = (vm) => {
  throw notHere(vm, 'shows memory by string_at, not by memoryview_at')
}

function isPointerType(type: PyObject): boolean {
  const info = infoOf(type)
  if (info === null) return false
  return info.kind === 'pointer' || info.kind === 'function' || 'PzZO'.includes(info.code?.letter ?? ' ')
}

/** The new pointer keeps what the old object kept, and the object too: they share what they keep from now on. */
const cast: CFunction = (vm, args) => {
  const [source, type] = [objectOf(vm, args, 1), objectOf(vm, args, 2)]
  if (!isPointerType(type)) {
    const shown = isType(type) ? type.name : type.cls.name
    throw vm.error('TypeError', `cast() argument 2 must be a pointer type, not ${shown}`)
  }
  const made = call(vm, type as PyType, []) as CData // what has a size makes objects of ctypes
  if (isCData(source)) shareKept(vm, made, source)
  bytesOf(vm, made).set(word(address(args, 0)))
  return object(made)
}

function shareKept(vm: Vm, made: CData, source: CData): void {
  keptBy(vm, source)
  if (source.data.objects === vm.none) putField(vm, source, 0, source.data, 'objects', newDict(vm))
  const kept = source.data.objects
  if (kept === null) return
  kept.refs++
  putField(vm, made, 0, made.data, 'objects', kept)
  if (kept.cls !== vm.types.dict) return
  const key = vm.int(vm.addressOf(source))
  dictSet(vm, kept as PyDict, key, source) // exact dict
  vm.decref(key)
}

const inner: Readonly<Record<string, CFunction>> = {
  _memmove_addr: move,
  _memset_addr: fill,
  _string_at_addr: stringAt,
  _wstring_at_addr: wideStringAt,
  _cast_addr: cast,
  _memoryview_at_addr: memoryView,
}

const symbols: Readonly<Record<string, CFunction>> = {
  Py_IncRef: counting(takeReference),
  Py_DecRef: counting(giveReference),
  memmove: move,
  memcpy: move,
  memset: fill,
  malloc: (vm, args) => register(allocate(vm, Number(address(args, 0)))),
  calloc: (vm, args) => register(allocate(vm, Number(address(args, 0)) * Number(address(args, 1)))),
  realloc: (vm, args) => register(resize(vm, Number(address(args, 0)), Number(address(args, 1)))),
  free: (vm, args) => {
    release(vm, Number(address(args, 0)))
    return register(0)
  },
  strlen: (vm, args) => register(untilZero(vm, address(args, 0), 1).length),
}

/** The addresses that `ctypes/__init__.py` asks for, by name. */
export function innerAddresses(vm: Vm): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(inner).map(([name, made]) => [name, placeFunction(vm, made)]))
}

/** An address for the function. */
export function placeFunction(vm: Vm, made: unknown): number {
  const at = vm.nativeMemory.reserve(1)
  vm.nativeMemory.functions.set(at, made)
  return at
}

/** The address of a C function by its name, or null. */
export function symbolAddress(vm: Vm, name: string): number | null {
  const made = Object.hasOwn(symbols, name) ? symbols[name] : undefined
  if (made === undefined) return null
  for (const [at, known] of vm.nativeMemory.functions) if (known === made) return at
  return placeFunction(vm, made)
}
