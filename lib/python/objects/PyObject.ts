/**
 * Every Python object is one of two JavaScript classes: PyObject for values that refer to nothing, PyContainer for the
 * rest; code objects, which refer to nothing but may be referred to weakly, add a list to the first (codeObject.ts). What an object can do stands in its class (PyType): JavaScript methods would give each Python type a JavaScript
 * shape of its own, and the interpreter's commonest acts, counting and asking for the class, would slow down.
 *
 * Invariants: `data` is what the type's layout says (an int's number, a list's items, ...). References in `data`, `attrs`
 * and `dict` are owned, unless the layout says otherwise. A function takes its arguments borrowed and returns a result
 * that the caller owns, unless its comment says otherwise.
 */
import type { Tracked } from '../../collect/Collector'
import { HeapObject } from '../../heap/HeapObject'
import type { PyType } from './PyType'
import type { PyDict } from './dict/DictTable'

export class PyObject extends HeapObject {
  constructor(
    public cls: PyType,
    public data: unknown,
  ) {
    super()
  }
}

/** One weak reference's place in its referent's list, newest first. */
export type WeakList = PyContainer[]

/** What weak references may lead to. */
export interface Referent extends PyObject {
  weak: WeakList | null
}

export class PyContainer extends PyObject implements Tracked {
  /** Values of attributes in the order of the class's shared names (PyType.shared), or null: none, or all in `dict`. */
  attrs: (PyObject | null)[] | null = null
  /** The instance's dictionary, once somebody asked for it. */
  dict: PyDict | null = null
  weak: WeakList | null = null
  gcPrev: Tracked | null = null
  gcNext: Tracked | null = null
  gcRefs = 0
  gcBits = 0
  /** The statement that made it. */
  site = 0
  /** Room that the object has for more than it holds: a list's capacity in items. */
  extent = 0

  // Written out: one that is left out passes on whatever it is given, by a call that the host does not put in line.
  constructor(cls: PyType, data: unknown) {
    super(cls, data)
  }
}

export interface PyInt extends PyObject {
  data: number | bigint
}
export interface PyFloat extends PyObject {
  data: number
}
export interface PyStr extends PyObject {
  data: string
}
export interface PyBytes extends PyObject {
  data: Uint8Array
}
export interface PyTuple extends PyContainer {
  data: PyObject[]
}
export interface PyList extends PyContainer {
  data: PyObject[]
}
