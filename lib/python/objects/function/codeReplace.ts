/**
 * `code.replace()`: the same code under other names, constants, places and flags.
 *
 * Invariant: instructions stay those that the compiler made, because nothing here proves that others are sound. So a changed
 * `co_code`, exception table, kind of function or set of variables is an error that says so.
 */
import { codeFlag, fastKind, type Code, GENERATES } from '../../compile/code'
import { codeBytes } from '../../compile/encode/layout'
import { readLineTable } from '../../compile/encode/readLineTable'
import { exceptionTable } from '../../compile/encode/tables'
import { codeLayoutOf } from '../../vm/codeUnits'
import type { PyRaise } from '../../vm/PyRaise'
import { prepared } from '../../vm/Unit'
import type { Vm } from '../../vm/Vm'
import { closestName } from '../../text/closestName'
import { cIntOf } from '../number/indexValue'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { codeObject } from './codeObject'
import type { PyCode } from './functionData'

const NUMBERS = [
  'co_argcount', 'co_posonlyargcount', 'co_kwonlyargcount', 'co_nlocals', 'co_stacksize', 'co_flags', 'co_firstlineno',
] as const // oxfmt-ignore
const BYTES = ['co_code', 'co_linetable', 'co_exceptiontable'] as const
const TUPLES = ['co_consts', 'co_names', 'co_varnames', 'co_freevars', 'co_cellvars'] as const
const TEXTS = ['co_filename', 'co_name', 'co_qualname'] as const
const FIELDS: readonly string[] = [...NUMBERS, ...BYTES, ...TUPLES, ...TEXTS]

type Changes = ReadonlyMap<string, PyObject>

/** Bits that decide how the instructions work. */
const SHAPE = codeFlag.OPTIMIZED | codeFlag.NEWLOCALS | codeFlag.VARARGS | codeFlag.VARKEYWORDS | GENERATES

function refused(vm: Vm, field: string): PyRaise {
  return vm.error('NotImplementedError', `${field} cannot be changed: this interpreter runs only code that it compiled`)
}

export function replaceCode(vm: Vm, self: PyCode, given: readonly PyObject[], changes: Changes): PyObject {
  if (given.length > 0) throw vm.error('TypeError', 'replace() takes no positional arguments')
  checkKinds(vm, changes)
  const unit = prepared(self.data)
  const code = changedCode(vm, self, changes)
  const consts = changes.get('co_consts')
  const values = consts === undefined ? unit.consts : (consts.data as PyObject[]) // checkKinds: a tuple
  if (values.length < unit.consts.length) throw refused(vm, 'the number of constants')
  for (const value of values) value.refs++
  const nameObjects = code.names.map((name) => vm.internName(name))
  return codeObject(vm, {
    ...unit,
    code,
    consts: [...values],
    constantList: { objects: [...values], holders: 1 },
    names: code.names,
    nameObjects,
    caches: [],
    marked: null,
    watched: null,
    spareFrames: [],
    baseline: null,
    recorded: -1,
    isDropped: false,
  })
}

function checkKinds(vm: Vm, changes: Changes): void {
  for (const [field, value] of changes) {
    if (!FIELDS.includes(field)) {
      const close = closestName(field, FIELDS)
      const hint = close === null ? '' : `. Did you mean '${close}'?`
      throw vm.error('TypeError', `replace() got an unexpected keyword argument '${field}'${hint}`)
    }
    checkKind(vm, field, value, BYTES, kind.BYTES, 'bytes')
    checkKind(vm, field, value, TUPLES, kind.TUPLE, 'tuple')
    checkKind(vm, field, value, TEXTS, kind.STR, 'str')
    if (NUMBERS.some((name) => name === field) && cIntOf(vm, value) < 0)
      throw vm.error('ValueError', `${field} must be a positive integer`)
  }
}

function checkKind(
  vm: Vm,
  field: string,
  value: PyObject,
  fields: readonly string[],
  bits: number,
  type: string,
): void {
  if (fields.includes(field) && (value.cls.kind & bits) === 0)
    throw vm.error('TypeError', `replace() argument '${field}' must be ${type}, not ${value.cls.name}`)
}

function changedCode(vm: Vm, self: PyCode, changes: Changes): Code {
  const { code } = self.data
  const layout = codeLayoutOf(self.data)
  const text = (field: string, old: string): string => (changes.get(field)?.data as string | undefined) ?? old // checkKinds: a str
  const number = (field: string, old: number): number => {
    const value = changes.get(field)
    return value === undefined ? old : cIntOf(vm, value)
  }
  checkBytes(vm, changes, 'co_code', () => codeBytes(code, layout))
  checkBytes(vm, changes, 'co_exceptiontable', () => exceptionTable(code, layout))
  const flags = number('co_flags', code.flags)
  if (((flags ^ code.flags) & SHAPE) !== 0) throw refused(vm, 'what kind of function the code is')
  const lines = changes.get('co_linetable')?.data as Uint8Array | undefined // checkKinds: bytes
  const made: Code = {
    ...code,
    ...changedArguments(vm, code, number),
    flags,
    name: text('co_name', code.name),
    qualname: text('co_qualname', code.qualname),
    filename: text('co_filename', code.filename),
    stackSize: number('co_stacksize', code.stackSize),
    names: changedNames(vm, changes, 'co_names', code.names),
    localsPlusNames: changedLocals(vm, changes, code),
  }
  return changedLines(made, code, number('co_firstlineno', code.firstLine), lines, layout)
}

function checkBytes(vm: Vm, changes: Changes, field: string, own: () => Uint8Array): void {
  const wanted = changes.get(field)?.data as Uint8Array | undefined // checkKinds: bytes
  if (wanted === undefined) return
  const old = own()
  if (old.length !== wanted.length || old.some((byte, at) => byte !== wanted[at])) throw refused(vm, field)
}

function changedArguments(
  vm: Vm,
  code: Code,
  number: (field: string, old: number) => number,
): Pick<Code, 'argCount' | 'posOnlyArgCount' | 'kwOnlyArgCount'> {
  const argCount = number('co_argcount', code.argCount)
  const posOnlyArgCount = number('co_posonlyargcount', code.posOnlyArgCount)
  const kwOnlyArgCount = number('co_kwonlyargcount', code.kwOnlyArgCount)
  const locals = code.localsPlusKinds.filter((bits) => (bits & fastKind.LOCAL) !== 0).length
  if (number('co_nlocals', locals) !== locals) throw vm.error('ValueError', 'code: co_nlocals != len(co_varnames)')
  if (argCount + kwOnlyArgCount > locals) throw vm.error('ValueError', 'code: co_varnames is too small')
  if (argCount !== code.argCount || kwOnlyArgCount !== code.kwOnlyArgCount || posOnlyArgCount > argCount)
    throw refused(vm, 'the number of arguments')
  return { argCount, posOnlyArgCount, kwOnlyArgCount }
}

function changedNames(vm: Vm, changes: Changes, field: string, old: readonly string[]): readonly string[] {
  const given = changes.get(field)
  if (given === undefined) return old
  const items = given.data as PyObject[] // checkKinds: a tuple
  const names = items.map((item) => {
    if ((item.cls.kind & kind.STR) === 0) throw vm.error('SystemError', 'non-string found in code slot')
    return item.data as string // kind says that it is a str
  })
  if (names.length < old.length) throw refused(vm, `the number of ${field}`)
  return names
}

/** Variables may be called otherwise; there are as many of each kind as before. */
function changedLocals(vm: Vm, changes: Changes, code: Code): readonly string[] {
  const names = [...code.localsPlusNames]
  for (const [field, bits] of [
    ['co_cellvars', fastKind.CELL],
    ['co_varnames', fastKind.LOCAL],
    ['co_freevars', fastKind.FREE],
  ] as const) {
    // oxfmt-ignore
    const slots = names.flatMap((_, slot) => (((code.localsPlusKinds[slot] ?? 0) & bits) !== 0 ? [slot] : []))
    const old = slots.map((slot) => code.localsPlusNames[slot] ?? '')
    const wanted = changedNames(vm, changes, field, old)
    if (field === 'co_varnames' && wanted.length !== old.length)
      throw vm.error('ValueError', 'code: co_nlocals != len(co_varnames)')
    if (wanted.length !== old.length) throw refused(vm, `the number of ${field}`)
    slots.forEach((slot, at) => (names[slot] = wanted[at] ?? ''))
  }
  return names
}

/** Lines count from the first one: they move with it, unless a new table says where they are. */
function changedLines(
  made: Code,
  old: Code,
  firstLine: number,
  lines: Uint8Array | undefined,
  layout: Parameters<typeof readLineTable>[2],
): Code {
  if (lines !== undefined)
    return { ...made, firstLine, positions: readLineTable(lines, { ...made, firstLine }, layout) }
  const moved = firstLine - old.firstLine
  const positions = old.positions.map((value, at) => (at % 4 < 2 && value >= 0 ? value + moved : value))
  return { ...made, firstLine, positions: moved === 0 ? old.positions : positions }
}
