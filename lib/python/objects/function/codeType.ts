/** Code objects as a program sees them: CPython's encoding of what the machine runs in its own. */
import { fastKind, type Code } from '../../compile/code'
import { codeBytes } from '../../compile/encode/layout'
import { codeLayoutOf } from '../../vm/codeUnits'
import { prepared } from '../../vm/Unit'
import type { Vm } from '../../vm/Vm'
import { native } from '../native/native'
import { cIntOf } from '../number/indexValue'
import type { PyObject } from '../PyObject'
import { typeFlag } from '../PyType'
import { hashOf } from '../protocol/compare'
import { newBytes } from '../text/newText'
import { warn } from '../protocol/warn'
import type { TypeDefinition } from '../type/defineType'
import { branchesIterator, linesIterator, positionsIterator } from './codeIterators'
import { replaceCode } from './codeReplace'
import { type CodePart, CodeParts, namesOfKind } from './CodeParts'
import { codeLayout, type PyCode } from './functionData'

/** Code that was made of other code has its parts for itself. */
function part(which: CodePart) {
  return (vm: Vm, { data }: PyCode): PyObject => {
    if (data.parts === null) new CodeParts(vm).add(data)
    return data.parts?.get(data, which) ?? vm.newNone()
  }
}

const NUMBERS = ['firstLine', 'flags', 'argCount', 'posOnlyArgCount', 'kwOnlyArgCount'] as const

/** The same program: same names, numbers, instructions and places; constants of the same types. */
function isSameCode(vm: Vm, a: PyCode, b: PyCode): boolean {
  const [left, right] = [a.data.code, b.data.code]
  if (left !== right && !isSameText(left, right)) return false
  const own = prepared(a.data).consts
  const other = prepared(b.data).consts
  return (
    own.length === other.length &&
    own.every((value, at) => {
      const counterpart = other[at] ?? vm.none
      return value === counterpart || (value.cls === counterpart.cls && vm.equal(value, counterpart))
    })
  )
}

function isSameText(left: Code, right: Code): boolean {
  return (
    left.name === right.name &&
    NUMBERS.every((field) => left[field] === right[field]) &&
    isSameList(left.names, right.names) &&
    isSameList(left.localsPlusNames, right.localsPlusNames) &&
    isSameList(left.localsPlusKinds, right.localsPlusKinds) &&
    isSameList(left.instructions, right.instructions) &&
    isSameList(left.positions, right.positions) &&
    JSON.stringify(left.handlers) === JSON.stringify(right.handlers)
  )
}

function isSameList<T>(left: ArrayLike<T>, right: ArrayLike<T>): boolean {
  if (left === right) return true
  if (left.length !== right.length) return false
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false
  return true
}

function variableAt(vm: Vm, self: PyCode, index: PyObject): PyObject {
  const name = self.data.code.localsPlusNames[cIntOf(vm, index)]
  if (name === undefined) throw vm.error('IndexError', 'tuple index out of range')
  return vm.intern(name)
}

/** `co_lnotab`: how far each stretch of code and each change of line goes, in bytes of at most 255 and 127. */
function lineDeltas(vm: Vm, self: PyCode): PyObject {
  warn(vm, 'DeprecationWarning', 'co_lnotab is deprecated, use co_lines instead.')
  const { code } = self.data
  const { starts } = codeLayoutOf(self.data)
  const table: number[] = []
  let line = code.firstLine
  let from = 0
  for (let i = 0; i + 1 < starts.length; i++) {
    const here = code.positions[4 * i] ?? -1
    if (here < 0 || here === line) continue
    addDelta(table, 2 * (starts[i] ?? 0) - from, here - line)
    from = 2 * (starts[i] ?? 0)
    line = here
  }
  return newBytes(
    vm,
    Uint8Array.from(table, (value) => value & 255),
  )
}

function addDelta(table: number[], distance: number, lines: number): void {
  for (; distance > 255; distance -= 255) table.push(255, 0)
  for (; lines > 127; lines -= 127, distance = 0) table.push(distance, 127)
  for (; lines < -128; lines += 128, distance = 0) table.push(distance, -128)
  table.push(distance, lines)
}

const LEAST_ARGUMENTS = 16

export const codeDefinition: TypeDefinition = {
  name: 'code',
  layout: codeLayout,
  flags: typeFlag.HAS_WEAKREFS,
  slots: {
    new_: (vm, _cls, args, names) => {
      if (names !== null) throw vm.error('TypeError', 'code() takes no keyword arguments')
      if (args.length < LEAST_ARGUMENTS)
        throw vm.error('TypeError', `code expected at least ${LEAST_ARGUMENTS} arguments, got ${args.length}`)
      throw vm.error('NotImplementedError', 'this interpreter runs only code that it compiled: use compile()')
    },
    repr: (vm, self) => {
      const { code } = (self as PyCode).data // the slot is that of code
      return vm.str(
        `<code object ${code.name} at 0x${vm.addressOf(self).toString(16)}, file "${code.filename}", line ${code.firstLine}>`,
      )
    },
    hash: (vm, self) => {
      const { code } = (self as PyCode).data // as above
      const name = vm.str(`${code.name}:${code.firstLine}:${code.instructions.length}:${code.names.join()}`)
      const hash = hashOf(vm, name)
      vm.decref(name)
      return hash
    },
    compare: (vm, a, b, op) => {
      if ((op !== '==' && op !== '!=') || b.cls !== vm.types.code) return vm.newNotImplemented()
      return vm.bool(isSameCode(vm, a as PyCode, b as PyCode) === (op === '==')) // both are code
    },
  },
  methods: [
    native('co_lines($self, /)', linesIterator),
    native('co_positions($self, /)', positionsIterator),
    native('co_branches($self, /)', branchesIterator),
    native('replace($self, *given, **changes)', replaceCode),
    native('__replace__($self, /, **changes)', (vm, self: PyCode, changes: ReadonlyMap<string, PyObject>) =>
      replaceCode(vm, self, [], changes),
    ),
    native('_varname_from_oparg($self, /, oparg)', variableAt),
  ],
  getset: {
    co_argcount: { get: (vm, self: PyCode) => vm.int(self.data.code.argCount) },
    co_posonlyargcount: { get: (vm, self: PyCode) => vm.int(self.data.code.posOnlyArgCount) },
    co_kwonlyargcount: { get: (vm, self: PyCode) => vm.int(self.data.code.kwOnlyArgCount) },
    co_stacksize: { get: (vm, self: PyCode) => vm.int(self.data.code.stackSize) },
    co_flags: { get: (vm, self: PyCode) => vm.int(self.data.code.flags) },
    co_names: { get: part('names') },
    co_filename: { get: part('filename') },
    co_name: { get: (vm, self: PyCode) => vm.intern(self.data.code.name) },
    co_qualname: { get: (vm, self: PyCode) => vm.intern(self.data.code.qualname) },
    co_firstlineno: { get: (vm, self: PyCode) => vm.int(self.data.code.firstLine) },
    co_linetable: { get: part('lines') },
    co_exceptiontable: { get: part('handlers') },
    co_lnotab: { get: lineDeltas },
    co_consts: { get: part('consts') },
    co_nlocals: { get: (vm, self: PyCode) => vm.int(namesOfKind(self.data.code, fastKind.LOCAL).length) },
    co_varnames: { get: part('variables') },
    co_cellvars: { get: part('cells') },
    co_freevars: { get: part('free') },
    co_code: { get: part('bytes') },
    _co_code_adaptive: {
      get: (vm, { data }: PyCode) => newBytes(vm, codeBytes(data.code, codeLayoutOf(data))),
    },
  },
}
