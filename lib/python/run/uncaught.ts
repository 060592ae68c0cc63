/** An exception that nobody caught reaches the end of what ran in `__main__`. */
import { countTracebackImports } from '../import/tracebackImports'
import { hasOriginalHook, showUncaught } from '../library/sys/hooks'
import { setName } from '../objects/dict/dictionary'
import { exceptionData } from '../objects/exception/exceptionData'
import { hasOriginalError, writeError } from '../objects/exception/errorStream'
import { exitCodeOf } from '../objects/exception/print/exitCode'
import type { PyRaise } from '../vm/PyRaise'
import type { Vm } from '../vm/Vm'

/** What was run: a program, or an entry at a prompt, where CPython has long imported what it prints a traceback with. */
export type Ran = 'program' | 'entry'

/** The exception goes to `sys.last_exc` and to stderr, or ends the program quietly (SystemExit). It is taken over; the exit code is returned. */
export function tellUncaught(vm: Vm, raise: PyRaise, ran: Ran): number {
  const isExit = vm.isError(raise, 'SystemExit')
  if (!isExit) keepLast(vm, raise)
  if (!isExit && ran === 'program' && hasOriginalHook(vm)) countTracebackImports(vm)
  const { code, stderr } = exitCodeOf(vm, raise)
  if (isExit) sayGoodbye(vm, stderr)
  else if (stderr !== '') showUncaught(vm, raise, stderr)
  vm.decref(raise.exception)
  return code
}

/** What a program exits with goes to stderr, and the end of the line apart. */
function sayGoodbye(vm: Vm, text: string): void {
  if (text === '' || hasOriginalError(vm)) vm.services.write(vm, 2, text)
  else writeError(vm, text.slice(0, -1), '\n')
}

function keepLast(vm: Vm, raise: PyRaise): void {
  const { exception } = raise
  vm.recorder.site = 0
  setName(vm, vm.sysDict, 'last_exc', exception)
  setName(vm, vm.sysDict, 'last_type', exception.cls)
  setName(vm, vm.sysDict, 'last_value', exception)
  setName(vm, vm.sysDict, 'last_traceback', exceptionData(exception).traceback ?? vm.none)
}
