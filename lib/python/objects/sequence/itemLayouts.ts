/** How lists and tuples lie in memory: their items are walked and dropped last to first, as in CPython 3.14. */
import type { PyContainer, PyList, PyObject, PyTuple } from '../PyObject'
import { kind, type Layout } from '../PyType'
import { subclassBytes } from '../subclassBytes'
import { listBytes } from './capacity'

const TUPLE_BYTES = 48
const POINTER = 8

function itemsIn(object: PyContainer): PyObject[] {
  return object.data as PyObject[] // both layouts hold items
}

function itemLayout(name: string, bits: number, size: Layout['size'], clearable: boolean): Layout {
  return {
    name,
    kind: bits,
    container: true,
    naming: 'index',
    role: 'container',
    slotNames: [],
    systemSlots: [],
    traverse: (object, visit) => {
      const items = itemsIn(object)
      for (let at = items.length - 1; at >= 0; at--) {
        const item = items[at]
        if (item !== undefined) visit(item)
      }
    },
    release: (_vm, object) => {
      const items = itemsIn(object)
      object.data = []
      object.extent = 0
      return items.reverse()
    },
    edges: (object, emit) => itemsIn(object).forEach((item, at) => emit(at, item)),
    size,
    clearable,
    finalize: null,
  }
}

export const listLayout = itemLayout('list', kind.LIST, (object) => listBytes(object as PyList), true) // the layout is that of lists
export const tupleLayout = itemLayout(
  'tuple',
  kind.TUPLE,
  (object) => TUPLE_BYTES + POINTER * (object as PyTuple).data.length + subclassBytes(object), // the layout is that of tuples
  false,
)
