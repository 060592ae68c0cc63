/** What `co_positions()`, `co_lines()` and `co_branches()` go over: by code units, as CPython's tables count. */
import * as op from '../../compile/opcode'
import { isConditionalJump } from '../../compile/pseudo'
import { BYTES_A_UNIT, codeLayoutOf, offsetOf } from '../../vm/codeUnits'
import type { Unit } from '../../vm/Unit'
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import type { PyObject } from '../PyObject'
import { iteratorSelf } from '../sequence/itemIterators'
import type { TypeEntry } from '../type/TypeEntry'
import type { PyCode } from './functionData'

interface CodeIteratorData {
  readonly code: PyObject
  /** Makes the next item; undefined after the last. */
  readonly items: Iterator<PyObject, undefined>
}

const BYTES = 88

function iteratorType(name: string, key: string): TypeEntry {
  return {
    key,
    base: 'object',
    definition: {
      name,
      layout: fixedLayout<CodeIteratorData>(name, 'machinery', BYTES, ['code'], { labels: ['(code)'] }),
      slots: { iter: iteratorSelf, next: (_vm, self) => (self.data as CodeIteratorData).items.next().value ?? null }, // the slot is that of these iterators
    },
  }
}

export const codeIteratorTypes: readonly TypeEntry[] = [
  iteratorType('positions_iterator', 'positionsIterator'),
  iteratorType('line_iterator', 'lineIterator'),
]

function make(vm: Vm, key: string, code: PyCode, items: Iterator<PyObject, undefined>): PyObject {
  code.refs++
  const data: CodeIteratorData = { code, items }
  return vm.container(vm.typeNamed(key), data)
}

const orNone = (vm: Vm, value: number): PyObject => (value < 0 ? vm.newNone() : vm.int(value))

/** A tuple of four for each code unit. */
export function positionsIterator(vm: Vm, code: PyCode): PyObject {
  return make(vm, 'positionsIterator', code, positions(vm, code.data))
}

function* positions(vm: Vm, unit: Unit): Generator<PyObject, undefined> {
  const { starts } = codeLayoutOf(unit)
  const table = unit.code.positions
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++)
      yield vm.filledTuple([...table.subarray(4 * i, 4 * i + 4)].map((value) => orNone(vm, value)))
  }
}

/** (start, end, line) for each stretch of code on one line. */
export function linesIterator(vm: Vm, code: PyCode): PyObject {
  return make(vm, 'lineIterator', code, lines(vm, code.data))
}

function* lines(vm: Vm, unit: Unit): Generator<PyObject, undefined> {
  const { starts } = codeLayoutOf(unit)
  const { positions: table } = unit.code
  for (let i = 0; i + 1 < starts.length;) {
    const start = i
    const line = table[4 * start] ?? -1
    while (i + 1 < starts.length && (table[4 * i] ?? -1) === line) i++
    const offset = (at: number): PyObject => vm.int(BYTES_A_UNIT * (starts[at] ?? 0))
    yield vm.filledTuple([offset(start), offset(i), orNone(vm, line)])
  }
}

/** (from, not taken, taken) for each branch. */
export function branchesIterator(vm: Vm, code: PyCode): PyObject {
  return make(vm, 'lineIterator', code, branches(vm, code.data))
}

function* branches(vm: Vm, unit: Unit): Generator<PyObject, undefined> {
  const { instructions } = unit.code
  const { starts } = codeLayoutOf(unit)
  for (let i = 0; 2 * i < instructions.length; i++) {
    const opcode = instructions[2 * i] ?? 0
    const target = instructions[2 * i + 1] ?? 0
    const following = BYTES_A_UNIT * (starts[i + 1] ?? 0)
    const triple = (...offsets: number[]): PyObject => vm.filledTuple(offsets.map((offset) => vm.int(offset)))
    if (isConditionalJump(opcode))
      yield triple(offsetOf(unit, i), following + BYTES_A_UNIT, BYTES_A_UNIT * (starts[target] ?? 0))
    else if (opcode === op.FOR_ITER)
      yield triple(offsetOf(unit, i), following, BYTES_A_UNIT * (starts[target + 2] ?? 0))
    else if (opcode === op.END_ASYNC_FOR)
      yield triple(offsetOf(unit, target), BYTES_A_UNIT * (starts[target + 2] ?? 0), following)
  }
}
