/**
 * A call's arguments become a new frame's locals, or the TypeError that CPython raises when they do not fit.
 *
 * Invariant: `args` are the caller's to give: each is owned, or borrowed where `borrowed` has its bit; when this returns,
 * the frame has them; when it throws, they are dropped.
 */
import type { Code } from '../../compile/code'
import { codeFlag } from '../../compile/code'
import { DictTable, type PyDict } from '../dict/DictTable'
import { dictSet } from '../dict/dictionary'
import type { PyObject } from '../PyObject'
import type { KeywordNames, NamesOfCall } from '../PyType'
import { type Frame, newFrame } from '../../vm/Frame'
import type { Vm } from '../../vm/Vm'
import type { PyRaise } from '../../vm/PyRaise'
import type { PyFunction } from './functionData'
import { keywordKey, nameByComparing } from './keywordKey'
import { missingArguments, tooManyPositional, unexpectedKeyword } from './argumentErrors'

/** A frame for calling `func` (its reference is counted here). `names` name the last arguments. */
export function bindArguments(
  vm: Vm,
  func: PyFunction,
  args: readonly PyObject[],
  names: KeywordNames,
  borrowed: number,
): Frame {
  const { data } = func
  const unit = data.code.data
  const { code } = unit
  func.refs++
  const frame = newFrame(unit, func, data.globals, data.builtins)
  if (names === null && args.length === unit.plainArgs) {
    for (let i = 0; i < args.length; i++) frame.stack[i] = args[i] ?? null
    frame.borrowed = borrowed
    return frame
  }
  const given: Given = { left: [...args], borrowed }
  try {
    fill(vm, func, frame, code, given, names ?? [])
  } catch (error) {
    discard(vm, frame, given)
    throw error
  }
  if ((code.flags & codeFlag.OPTIMIZED) === 0) {
    data.globals.refs++
    frame.locals = data.globals
  }
  return frame
}

/** The arguments not yet taken by the frame: taken ones are null. */
interface Given {
  readonly left: (PyObject | null)[]
  /** Bit i: argument i is borrowed. */
  readonly borrowed: number
}

function isBorrowed({ borrowed }: Given, i: number): boolean {
  return i < 31 && (borrowed & (1 << i)) !== 0
}

function discard(vm: Vm, frame: Frame, given: Given): void {
  frame.stack.forEach((value, slot) => {
    if (slot >= 31 || (frame.borrowed & (1 << slot)) === 0) vm.xdecref(value)
  })
  given.left.forEach((value, i) => {
    if (!isBorrowed(given, i)) vm.xdecref(value)
  })
  vm.xdecref(frame.func)
}

/** Entries of `given` become null as the frame takes them over. */
function fill(vm: Vm, func: PyFunction, frame: Frame, code: Code, given: Given, names: NamesOfCall): void {
  const positional = given.left.length - names.length
  const taken = Math.min(positional, code.argCount)
  for (let i = 0; i < taken; i++) move(frame, i, given, i)
  const total = code.argCount + code.kwOnlyArgCount
  const keywords = (code.flags & codeFlag.VARKEYWORDS) !== 0 ? newKeywords(vm, frame, code) : null
  if ((code.flags & codeFlag.VARARGS) !== 0) {
    frame.stack[total] = vm.tuple(takeRest(given, taken, positional))
  }
  for (let i = 0; i < names.length; i++) placeKeyword(vm, func, frame, i, given, positional + i, keywords, names)
  if (positional > code.argCount && (code.flags & codeFlag.VARARGS) === 0)
    throw tooManyPositional(vm, func, positional, frame)
  fillDefaults(vm, func, frame, code, positional)
}

/** Into a local of its own: there it may stay borrowed. */
function move(frame: Frame, slot: number, given: Given, from: number): void {
  const value = given.left[from] ?? null
  frame.stack[slot] = value
  given.left[from] = null
  if (value === null || !isBorrowed(given, from)) return
  if (slot < 31) frame.borrowed |= 1 << slot
  else value.refs++
}

/** Out of `given`, owned. */
function takeOwned(given: Given, i: number): PyObject | null {
  const value = given.left[i] ?? null
  given.left[i] = null
  if (value !== null && isBorrowed(given, i)) value.refs++
  return value
}

function takeRest(given: Given, from: number, to: number): PyObject[] {
  const rest: PyObject[] = []
  for (let i = from; i < to; i++) {
    const value = takeOwned(given, i)
    if (value !== null) rest.push(value)
  }
  return rest
}

function newKeywords(vm: Vm, frame: Frame, code: Code): PyDict {
  const dict = vm.container(vm.types.dict, new DictTable()) as PyDict // the class's data is a DictTable
  const rest = (code.flags & codeFlag.VARARGS) !== 0 ? 1 : 0
  frame.stack[code.argCount + code.kwOnlyArgCount + rest] = dict
  return dict
}

function placeKeyword(
  vm: Vm,
  func: PyFunction,
  frame: Frame,
  i: number,
  given: Given,
  from: number,
  keywords: PyDict | null,
  names: NamesOfCall,
): void {
  const { code } = frame.unit
  const name = names[i] ?? ''
  const slot = slotOf(vm, code, name, names.unpacked?.[i])
  if (slot >= 0 && slot < code.argCount + code.kwOnlyArgCount) {
    if ((frame.stack[slot] ?? null) !== null) throw multipleValues(vm, func, name)
    move(frame, slot, given, from)
    return
  }
  if (keywords === null) throw unexpectedKeyword(vm, func, frame, name, names)
  const value = takeOwned(given, from)
  if (value === null) return
  const key = keywordKey(vm, names, i)
  dictSet(vm, keywords, key, value)
  vm.decref(key)
  vm.decref(value)
}

/** Which local the keyword means, or -1 (or that of a variable, which cannot be given). */
function slotOf(vm: Vm, code: Code, name: string, key: PyObject | undefined): number {
  const slot = code.localsPlusNames.indexOf(name, code.posOnlyArgCount)
  if (slot >= 0 || key === undefined) return slot
  const parameters = code.localsPlusNames.slice(code.posOnlyArgCount, code.argCount + code.kwOnlyArgCount)
  const meant = nameByComparing(vm, key, parameters)
  return meant === null ? -1 : code.localsPlusNames.indexOf(meant, code.posOnlyArgCount)
}

function multipleValues(vm: Vm, func: PyFunction, name: string): PyRaise {
  return vm.error('TypeError', `${String(func.data.qualname.data)}() got multiple values for argument '${name}'`)
}

function fillDefaults(vm: Vm, func: PyFunction, frame: Frame, code: Code, positional: number): void {
  const { defaults, kwDefaults } = func.data
  const count = defaults?.data.length ?? 0
  const required = code.argCount - count
  if (positional < code.argCount) {
    if (someMissing(frame, positional, required)) throw missingArguments(vm, func, frame, 0, required, 'positional')
    for (let i = Math.max(positional, required); i < code.argCount; i++) {
      if ((frame.stack[i] ?? null) === null) putDefault(frame, i, defaults?.data[i - required] ?? null)
    }
  }
  for (let i = code.argCount; i < code.argCount + code.kwOnlyArgCount; i++) {
    if ((frame.stack[i] ?? null) !== null) continue
    putDefault(frame, i, kwDefaults?.data.getByText(code.localsPlusNames[i] ?? '') ?? null)
  }
  if (someMissing(frame, code.argCount, code.argCount + code.kwOnlyArgCount)) {
    throw missingArguments(vm, func, frame, code.argCount, code.argCount + code.kwOnlyArgCount, 'keyword-only')
  }
}

function someMissing(frame: Frame, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((frame.stack[i] ?? null) === null) return true
  return false
}

function putDefault(frame: Frame, slot: number, value: PyObject | null): void {
  if (value === null) return
  value.refs++
  frame.stack[slot] = value
}
