/** What CPython prints of an exception that nobody caught: its traceback module's text, made here without importing it. */
import type { PyRaise } from '../../../vm/PyRaise'
import type { Vm } from '../../../vm/Vm'
import { capture } from './capture'
import { exceptionText } from './layoutText'

/** The exception is borrowed. */
export function formatUncaught(vm: Vm, raise: PyRaise): string {
  const captured = capture(vm, raise.exception)
  return exceptionText(captured, (filename, line) => vm.services.sourceLine(vm, filename, line))
}
