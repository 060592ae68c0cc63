/** How a program ends that an exception ended: the process's exit code, and what goes to stderr before. */
import type { PyRaise } from '../../../vm/PyRaise'
import type { Vm } from '../../../vm/Vm'
import { findAttr } from '../../protocol/attributes'
import { str } from '../../protocol/text'
import type { PyObject } from '../../PyObject'
import { kind } from '../../PyType'
import { safeText } from './capture'
import { formatUncaught } from './uncaught'

export interface ProgramEnd {
  readonly code: number
  readonly stderr: string
}

const INTERRUPTED = 130
/** CPython reads a C long, of which the system keeps the lowest byte. */
const C_LONG_BITS = 64
const STATUS_BITS = 8
/** What it takes (-1) for a number that is no C long. */
const NO_LONG = 255

/** The exception is borrowed. SystemExit ends quietly, with its code or its message; any other prints its traceback. */
export function exitCodeOf(vm: Vm, raise: PyRaise): ProgramEnd {
  const { exception } = raise
  if (!vm.isInstanceOf(exception, 'SystemExit')) {
    const code = vm.isInstanceOf(exception, 'KeyboardInterrupt') ? INTERRUPTED : 1
    return { code, stderr: formatUncaught(vm, raise) }
  }
  const wanted = findAttr(vm, exception, 'code') ?? vm.newNone()
  try {
    return endWith(vm, wanted)
  } finally {
    vm.decref(wanted)
  }
}

function endWith(vm: Vm, wanted: PyObject): ProgramEnd {
  if (wanted === vm.none) return { code: 0, stderr: '' }
  if ((wanted.cls.kind & kind.INT) === 0) return { code: 1, stderr: `${safeText(vm, wanted, '', str)}\n` }
  const number = BigInt(wanted.data as bigint | number) // an int's data
  const fits = BigInt.asIntN(C_LONG_BITS, number) === number
  return { code: fits ? Number(BigInt.asUintN(STATUS_BITS, number)) : NO_LONG, stderr: '' }
}
