/**
 * The order in which an instance's inline attributes were set, where it is not the order of the class's shared names.
 * Almost every instance sets them in that order, so almost none has an entry here.
 */
import type { PyContainer, PyObject } from '../objects/PyObject'

export class AttributeOrder {
  /** Whether any instance ever set an attribute out of order. */
  isUsed = false
  private readonly orders = new WeakMap<PyContainer, number[]>()

  /** Attribute `index` is about to be set for the first time. */
  added(object: PyContainer, index: number, attrs: readonly (PyObject | null)[]): void {
    const known = this.isUsed ? this.orders.get(object) : undefined
    if (known !== undefined) {
      known.push(index)
      return
    }
    for (let later = index + 1; later < attrs.length; later++) {
      if ((attrs[later] ?? null) === null) continue
      this.isUsed = true
      this.orders.set(object, [...this.of(object, attrs), index])
      return
    }
  }

  removed(object: PyContainer, index: number): void {
    const known = this.orders.get(object)
    if (known !== undefined) known.splice(known.indexOf(index), 1)
  }

  forget(object: PyContainer): void {
    this.orders.delete(object)
  }

  /** The attributes that are set, first set first. */
  of(object: PyContainer, attrs: readonly (PyObject | null)[]): readonly number[] {
    const known = this.orders.get(object)
    if (known !== undefined) return known
    const set: number[] = []
    for (let index = object.cls.members; index < attrs.length; index++)
      if ((attrs[index] ?? null) !== null) set.push(index)
    return set
  }
}
