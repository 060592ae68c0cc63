/** The errors of `io` in CPython's words, and the small checks that all its files share. */
import { makeRaise } from '../../objects/exception/raising'
import { hasIndex, indexOf, longOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { shortName } from '../../objects/PyType'
import { call, callMethod } from '../../objects/protocol/calls'
import { findAttr, getAttr } from '../../objects/protocol/attributes'
import { isStr } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'

/** `io.UnsupportedOperation` */
export function unsupported(vm: Vm, operation: string): never {
  const text = vm.str(operation)
  const exception = call(vm, vm.typeNamed('io.UnsupportedOperation'), [text])
  vm.decref(text)
  const raise = makeRaise(vm, exception, null)
  vm.decref(exception)
  throw raise
}

/** A size argument: -1 for None or nothing. */
export function sizeOrAll(vm: Vm, size: PyObject | undefined): number {
  if (size === undefined || size === vm.none) return -1
  if (!hasIndex(size)) throw vm.error('TypeError', `argument should be integer or None, not '${size.cls.name}'`)
  const value = indexOf(vm, size)
  if (value >= 2n ** 63n || value < -(2n ** 63n))
    throw vm.error('OverflowError', `cannot fit '${size.cls.name}' into an index-sized integer`)
  return Number(value)
}

/** An offset in a file. */
export function offsetOf(vm: Vm, offset: PyObject): number {
  return Number(longOf(vm, offset))
}

export function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

/** Whether an attribute is true. */
export function isTrue(vm: Vm, object: PyObject, name: string): boolean {
  const value = getAttr(vm, object, name)
  try {
    return vm.truth(value)
  } finally {
    vm.decref(value)
  }
}

/** Raises unless the method answers True itself. */
export function requireAnswer(vm: Vm, file: PyObject, method: 'readable' | 'writable' | 'seekable'): void {
  const answer = callMethod(vm, file, method, [])
  vm.decref(answer)
  if (answer !== vm.true_) unsupported(vm, `File or stream is not ${method}.`)
}

/** Does both, whatever the first raises; what both raise is chained. */
export function bothInTurn(vm: Vm, first: () => void, second: () => PyObject): PyObject {
  try {
    first()
  } catch (error) {
    if (!vm.isError(error, 'BaseException')) throw error
    const { handled } = vm.thread
    vm.thread.handled = { value: error.exception, previous: handled }
    try {
      vm.decref(second())
    } catch (later) {
      vm.dropError(error)
      throw later
    } finally {
      vm.thread.handled = handled
    }
    throw error
  }
  return second()
}

/** ` name=...` of a repr, or nothing for a file without one. */
export function nameInRepr(vm: Vm, file: PyObject): string {
  try {
    const name = findAttr(vm, file, 'name')
    if (name === null) return ''
    try {
      return ` name=${vm.reprText(name)}`
    } finally {
      vm.decref(name)
    }
  } catch (error) {
    if (!vm.isError(error, 'ValueError')) throw error
    vm.dropError(error)
    return ''
  }
}

/** A str or None argument: null for None. */
export function textOrNone(vm: Vm, value: PyObject | undefined, subject: string): string | null {
  if (value === undefined || value === vm.none) return null
  if (!isStr(value)) throw vm.error('TypeError', `${subject} must be str or None, not ${value.cls.name}`)
  return String(value.data)
}

export function cannotPickle(vm: Vm, self: PyObject): never {
  throw vm.error('TypeError', `cannot pickle '${shortName(self.cls)}' instances`)
}
