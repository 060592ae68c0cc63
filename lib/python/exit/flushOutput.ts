/** `sys.stdout` and `sys.stderr` are flushed once more when the program is over, whatever the program made of them. */
import { attributeTruth } from '../objects/protocol/attributeTruth'
import { getName } from '../objects/dict/dictionary'
import { callMethod } from '../objects/protocol/calls'
import type { Vm } from '../vm/Vm'

/** False if one of them failed: then the process ends with code 120. */
export function flushOutput(vm: Vm): boolean {
  const isOutFlushed = flushed(vm, 'stdout', (error) =>
    vm.services.reportUnraisable(vm, error, 'Exception ignored while flushing sys.stdout', null),
  )
  const isErrFlushed = flushed(vm, 'stderr', (error) => vm.dropError(error))
  return isOutFlushed && isErrFlushed
}

/** The script is over: CPython flushes both and forgets what fails, before it says how the script ended. */
export function flushAfterScript(vm: Vm): void {
  for (const name of ['stderr', 'stdout']) flushed(vm, name, (error) => vm.dropError(error))
}

function flushed(vm: Vm, name: string, failed: (error: unknown) => void): boolean {
  const file = getName(vm.sysDict, name)
  if (file === null || file === vm.none) return true
  file.refs++
  try {
    if (!attributeTruth(vm, file, 'closed')) vm.decref(callMethod(vm, file, 'flush', []))
    return true
  } catch (error) {
    if (!vm.isError(error, 'BaseException')) throw error
    failed(error)
    return false
  } finally {
    vm.decref(file)
  }
}
