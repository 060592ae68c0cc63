/**
 * CPython keeps the memory of the last small objects of a few types that died, and makes the next ones of it: those are not
 * allocated anew, so `tracemalloc` does not see them.
 *
 * Invariant: what is counted are the objects that the history shows; those that come and go within an expression leave the
 * lists as they were. The lists are full when tracing begins, as in a program that has run for a while.
 */
import type { PyObject } from '../../objects/PyObject'
import type { PyType } from '../../objects/PyType'
import type { Vm } from '../../vm/Vm'

/** How many dead ones are kept, and how many bytes of one are its own and not in a block apart. */
interface FreeList {
  left: number
  readonly most: number
  readonly ownBytes: number
}

export class FreeLists {
  private readonly lists: ReadonlyMap<PyType, FreeList>

  constructor({ types }: Vm) {
    const list = (most: number, ownBytes: number): FreeList => ({ left: most, most, ownBytes })
    this.lists = new Map([
      [types.list, list(80, 56)],
      [types.dict, list(80, 64)],
      [types.float, list(100, 24)],
      [types.int, list(100, 28)],
    ])
  }

  /** Takes one out for a new object of this size: how many of its bytes that saves, 0 if there is none. */
  take(object: PyObject, size: number): number {
    const list = this.lists.get(object.cls)
    if (list === undefined || list.left === 0 || (object.cls.name === 'int' && size > list.ownBytes)) return 0
    list.left--
    return list.ownBytes
  }

  giveBack(cls: PyType): void {
    const list = this.lists.get(cls)
    if (list !== undefined && list.left < list.most) list.left++
  }
}
