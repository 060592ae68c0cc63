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

const BYTE = 256
const INTERRUPTED = 130
const LARGEST = 2 ** 31

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
  const number = Number(wanted.data)
  const fits = number >= -LARGEST && number < LARGEST
  return { code: fits ? ((number % BYTE) + BYTE) % BYTE : BYTE - 1, stderr: '' }
}
