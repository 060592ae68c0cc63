/**
 * The order in which an instance's inline attributes were set; they lie in another, that of the class's shared names.
 *
 * The instances of a class nearly always set the same attributes one after the other, so the class has the usual order, found as
 * its first instances set theirs, and an instance that does as usual has no entry here. Invariant: without an entry, those
 * attributes are set that are the first in the class's usual order, and were set in that order.
 */
import type { PyContainer, PyObject } from '../objects/PyObject'

type Attributes = readonly (PyObject | null)[]

export class AttributeOrder {
  private readonly orders = new WeakMap<PyContainer, number[]>()
  /** Whether any instance ever did otherwise than is usual. */
  private isUsed = false

  /** Attribute `index`, which is not set, is about to be. */
  added(object: PyContainer, index: number, attrs: Attributes): void {
    const known = this.isUsed ? this.orders.get(object) : undefined
    if (known !== undefined) {
      known.push(index)
      return
    }
    const { usualOrder } = object.cls
    const rank = usualOrder.indexOf(index)
    const before = usualOrder[(rank < 0 ? usualOrder.length : rank) - 1]
    const isUsual = before === undefined || (attrs[before] ?? null) !== null
    if (!isUsual) this.keep(object, [...this.of(object, attrs), index])
    else if (rank < 0) usualOrder.push(index)
  }

  /** Attribute `index`, which was set, is not any more. */
  removed(object: PyContainer, index: number, attrs: Attributes): void {
    const known = this.orders.get(object)
    if (known !== undefined) known.splice(known.indexOf(index), 1)
    else this.keep(object, this.usual(object, attrs, index))
  }

  forget(object: PyContainer): void {
    this.orders.delete(object)
  }

  /** The attributes that are set, first set first. */
  of(object: PyContainer, attrs: Attributes): readonly number[] {
    return this.orders.get(object) ?? this.usual(object, attrs, -1)
  }

  /** Those that are set as usual, `except` one that is not any more. */
  private usual({ cls }: PyContainer, attrs: Attributes, except: number): number[] {
    const end = cls.usualOrder.findIndex((index) => index !== except && (attrs[index] ?? null) === null)
    const set = end < 0 ? cls.usualOrder : cls.usualOrder.slice(0, end)
    return set.filter((index) => index !== except)
  }

  private keep(object: PyContainer, order: number[]): void {
    this.isUsed = true
    this.orders.set(object, order)
  }
}
