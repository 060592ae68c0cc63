/** How sets lie in memory: keys are walked, dropped and shown in the order of the table. */
import { kind, type Layout } from '../PyType'
import type { PyContainer } from '../PyObject'
import { setBytes } from './setItems'
import { type PySet, SetTable } from './SetTable'

function tableOf(object: PyContainer): SetTable {
  return (object as PySet).data // the layout is that of sets
}

export const setLayout: Layout = {
  name: 'set',
  kind: kind.SET,
  container: true,
  naming: 'none',
  role: 'container',
  slotNames: [],
  systemSlots: [],
  traverse: (object, visit) => {
    for (const key of tableOf(object).keys) if (key != null) visit(key)
  },
  release: (_vm, object) => {
    const items = tableOf(object).items()
    object.data = new SetTable()
    return items
  },
  edges: (object, emit) => {
    const table = tableOf(object)
    table.keys.forEach((key, at) => {
      if (key != null) emit(table.shownSlot(at), key)
    })
  },
  size: (object) => setBytes(object as PySet), // as above
  clearable: true,
  finalize: null,
}
