/** Comparison, equality and hashes of any objects, by CPython's rules of who is asked first. Results are owned. */
import type { PyObject } from '../PyObject'
import type { CompareOp } from '../PyType'
import type { Vm } from '../../vm/Vm'
import type { Hash } from '../dict/DictTable'
import { isSubtype } from './lookup'
import { truth } from './truth'

export const compareOps: readonly CompareOp[] = ['<', '<=', '==', '!=', '>', '>=']

const REFLECTED: Readonly<Record<CompareOp, CompareOp>> = {
  '<': '>',
  '<=': '>=',
  '==': '==',
  '!=': '!=',
  '>': '<',
  '>=': '<=',
}

export function richCompare(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  enterNative(vm, ' in comparison')
  try {
    return compareEither(vm, a, b, op)
  } finally {
    vm.thread.nativeDepth--
  }
}

function compareEither(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  const left = a.cls.slots.compare
  const right = b.cls.slots.compare
  const rightFirst = a.cls !== b.cls && right !== null && isSubtype(b.cls, a.cls)
  if (rightFirst && right !== null) {
    const result = right(vm, b, a, REFLECTED[op])
    if (result !== vm.notImplemented) return result
    vm.decref(result)
  }
  if (left !== null) {
    const result = left(vm, a, b, op)
    if (result !== vm.notImplemented) return result
    vm.decref(result)
  }
  if (!rightFirst && right !== null) {
    const result = right(vm, b, a, REFLECTED[op])
    if (result !== vm.notImplemented) return result
    vm.decref(result)
  }
  if (op === '==') return vm.bool(a === b)
  if (op === '!=') return vm.bool(a !== b)
  throw vm.error('TypeError', `'${op}' not supported between instances of '${a.cls.name}' and '${b.cls.name}'`)
}

/** Entries into native code, one in another, that a call of Python code may come to before the next. */
const ENTRIES_A_CALL = 4

/** As `==` for containers: the same object is equal to itself. */
export function equal(vm: Vm, a: PyObject, b: PyObject): boolean {
  return a === b || compareTruth(vm, a, b, '==')
}

/** As equal, for two objects that the comparison may make their holders drop. */
export function equalWhileHeld(vm: Vm, a: PyObject, b: PyObject): boolean {
  a.refs++
  b.refs++
  try {
    return equal(vm, a, b)
  } finally {
    vm.decref(a)
    vm.decref(b)
  }
}

export function compareTruth(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): boolean {
  const result = richCompare(vm, a, b, op)
  const answer = result === vm.true_ ? true : result === vm.false_ ? false : truth(vm, result)
  vm.decref(result)
  return answer
}

export function hashOf(vm: Vm, object: PyObject): Hash {
  const { hash } = object.cls.slots
  if (hash === null) throw vm.error('TypeError', `unhashable type: '${object.cls.name}'`)
  return hash(vm, object)
}

/** Native code is about to call itself: too deep ends in RecursionError, not in a broken machine. */
export function enterNative(vm: Vm, where: string): void {
  const { thread, recursionLimit } = vm
  // What a call of Python code leads to by itself is bounded by the limit of such calls.
  if (++thread.nativeDepth <= recursionLimit + ENTRIES_A_CALL * (thread.depth - 1)) return
  vm.thread.nativeDepth--
  throw vm.error('RecursionError', `maximum recursion depth exceeded${where}`)
}
