/** `atexit`: what runs when the program is over, last registered first. */
import { clearCallbacks, dropCallback, keepCallback, runAtExit } from '../../exit/interpreterState'
import type { KeywordValues } from '../../objects/native/KeywordValues'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import type { NativeModule } from '../NativeModule'
import type { Vm } from '../../vm/Vm'

function register(vm: Vm, given: readonly PyObject[], keywords: KeywordValues): PyObject {
  const [func, ...args] = given
  if (func === undefined) throw vm.error('TypeError', 'register() takes at least 1 argument (0 given)')
  if (func.cls.slots.call === null) throw vm.error('TypeError', 'the first argument must be callable')
  keepCallback(vm, { func, args: [...args, ...keywords.values()], names: keywords.names ?? [] })
  func.refs++
  return func
}

/** All callbacks with an equal function go, the oldest first. */
function unregister(vm: Vm, func: PyObject): PyObject {
  for (const callback of vm.exitCallbacks.slice()) {
    if (!vm.equal(callback.func, func)) continue
    const at = vm.exitCallbacks.indexOf(callback)
    if (at < 0) continue
    vm.exitCallbacks.splice(at, 1)
    dropCallback(vm, callback)
  }
  return vm.newNone()
}

export const atexitModule: NativeModule = {
  name: 'atexit',
  functions: [
    native('register(*args, **kwargs)', register),
    native('unregister(func, /)', unregister),
    native('_clear()', (vm) => {
      clearCallbacks(vm)
      return vm.newNone()
    }),
    native('_run_exitfuncs()', (vm) => {
      runAtExit(vm)
      return vm.newNone()
    }),
    native('_ncallbacks()', (vm) => vm.int(vm.exitCallbacks.length)),
  ],
}
