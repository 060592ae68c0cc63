/** How weak references and proxies lie in memory: the callback is theirs, the referent is not. */
import { kind, type Layout } from '../PyType'
import { subclassBytes } from '../subclassBytes'
import { CALLBACK_SLOT, detach, weakData } from './weakData'

const BYTES = 80

export const weakrefLayout: Layout = {
  name: 'weakref',
  kind: kind.WEAKREF,
  container: true,
  naming: 'none',
  role: 'machinery',
  slotNames: ['__callback__', '(referent)'],
  systemSlots: [],
  traverse: (object, visit) => {
    const { callback } = weakData(object)
    if (callback !== null) visit(callback)
  },
  release: (vm, object) => {
    const data = weakData(object)
    detach(vm, object)
    const { callback } = data
    data.callback = null
    return callback === null ? [] : [callback]
  },
  edges: (object, emit) => {
    const { callback } = weakData(object)
    if (callback !== null) emit(CALLBACK_SLOT, callback)
  },
  size: (object) => BYTES + subclassBytes(object),
  clearable: true,
  finalize: null,
}
