/** The end of the program waits for its threads: `threading._shutdown`, if anybody imported it. */
import { getName } from '../objects/dict/dictionary'
import { callMethod } from '../objects/protocol/calls'
import { PyRaise } from '../vm/PyRaise'
import type { Vm } from '../vm/Vm'

export function joinThreads(vm: Vm): void {
  const threading = getName(vm.modules, 'threading')
  if (threading === null || threading === vm.none) return
  threading.refs++
  try {
    vm.decref(callMethod(vm, threading, '_shutdown', []))
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    vm.services.reportUnraisable(vm, error, 'Exception ignored on threading shutdown', threading)
  } finally {
    vm.decref(threading)
  }
}
