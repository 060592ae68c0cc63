/** What `gc.garbage` still holds at the exit is told on stderr, where the program asked for that with `gc.DEBUG_UNCOLLECTABLE`. */
import { CycleCollector, gcDebug } from '../../collect/cpython/CycleCollector'
import { writeError } from '../objects/exception/errorStream'
import { safeText } from '../objects/exception/print/capture'
import { repr } from '../objects/protocol/text'
import { isList } from '../objects/sequence/listItems'
import type { Vm } from '../vm/Vm'

export function tellGarbage(vm: Vm): void {
  const { collector } = vm
  if (!(collector instanceof CycleCollector) || (collector.debug & TOLD) !== gcDebug.UNCOLLECTABLE) return
  const garbage = vm.state.get('gc.garbage')
  if (garbage === undefined || !isList(garbage) || garbage.data.length === 0) return
  writeError(vm, `      ${safeText(vm, garbage, '<unprintable garbage>', repr)}\n`)
}

/** With DEBUG_SAVEALL nothing is told: what is in the list was not uncollectable. */
const TOLD = gcDebug.UNCOLLECTABLE | gcDebug.SAVEALL
