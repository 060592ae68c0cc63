/** The callbacks of `sys.monitoring`: the interpreter's state holds them, `Monitoring` knows them by tool and event. */
import type { PyObject } from '../../objects/PyObject'
import { keepGiven } from '../keepGiven'
import type { Vm } from '../Vm'

/** Keeps `callback` (taken over) for a tool and an event, null: none; what was kept before is the caller's. */
export function keepCallback(vm: Vm, tool: number, event: number, callback: PyObject | null): PyObject | null {
  vm.monitoring.setCallback(tool, event, callback)
  return keepGiven(vm, `sys.monitoring.${tool}.${event}`, callback)
}
