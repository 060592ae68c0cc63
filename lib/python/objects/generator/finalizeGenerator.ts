/** A generator that nobody holds is closed before it dies; a coroutine that nobody awaited is warned of. */
import { codeFlag } from '../../compile/code'
import { canImport } from '../../vm/canImport'
import type { Vm } from '../../vm/Vm'
import type { PyContainer } from '../PyObject'
import { findAttr } from '../protocol/attributes'
import { call } from '../protocol/calls'
import { closeGenerator } from './delegate'
import { generatorData, type PyGenerator } from './generatorData'

export function finalizeGenerator(vm: Vm, object: PyContainer): void {
  const data = generatorData(object)
  const { frame, code, origin } = data
  if (frame === null || code === null) return
  const { flags } = code.data.code
  const current = vm.thread.handled
  try {
    if ((flags & codeFlag.ASYNC_GENERATOR) !== 0 && origin !== null && !data.isClosed)
      vm.decref(call(vm, origin, [object]))
    else if ((flags & codeFlag.COROUTINE) !== 0 && data.state === 'created') warnUnawaited(vm, object)
    else vm.decref(closeGenerator(vm, object as PyGenerator)) // the slot is that of generators
  } catch (error) {
    vm.services.reportUnraisable(vm, error, 'Exception ignored while closing generator', object)
  } finally {
    vm.thread.handled = current
  }
}

/** `warnings._warn_unawaited_coroutine`: it knows where the coroutine came from. */
function warnUnawaited(vm: Vm, coroutine: PyContainer): void {
  const module = canImport(vm) ? vm.services.importModule(vm, 'warnings') : null
  const tell = module === null ? null : findAttr(vm, module, '_warn_unawaited_coroutine')
  try {
    if (tell !== null && isTold(vm, coroutine, () => vm.decref(call(vm, tell, [coroutine])))) return
    const text = `coroutine '${String(generatorData(coroutine).qualname.data)}' was never awaited`
    isTold(vm, coroutine, () => vm.services.warnAbout(vm, 'RuntimeWarning', text, coroutine))
  } finally {
    vm.xdecref(tell)
    vm.xdecref(module)
  }
}

/** An error does not leave; false for one that is no RuntimeWarning: there is still to be one. */
function isTold(vm: Vm, coroutine: PyContainer, warn: () => void): boolean {
  try {
    warn()
    return true
  } catch (error) {
    const isWarning = vm.isError(error, 'RuntimeWarning')
    const where = `Exception ignored while finalizing coroutine ${vm.reprText(coroutine)}`
    vm.services.reportUnraisable(vm, error, where, null)
    return isWarning
  }
}

/** `asend()` or `athrow()` made an object that nobody awaited. */
export function warnUnawaitedMethod(vm: Vm, generator: PyContainer, method: string): void {
  const text = `coroutine method '${method}' of '${String(generatorData(generator).qualname.data)}' was never awaited`
  try {
    vm.services.warnAbout(vm, 'RuntimeWarning', text, generator)
  } catch (error) {
    vm.services.reportUnraisable(vm, error, 'Exception ignored while finalizing', generator)
  }
}
