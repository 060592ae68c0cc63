/** sum: integers exactly, floats with CPython's compensated summation, anything else by `+`. */
import { add } from '../../text/int'
import type { PyObject } from '../../objects/PyObject'
import { kind, nb } from '../../objects/PyType'
import { binaryOp } from '../../objects/protocol/binary'
import { forEachItem, iterate } from '../../objects/protocol/iterate'
import type { Vm } from '../../vm/Vm'

/** Neumaier's running sum: the total and what rounding lost of it. */
interface Compensated {
  total: number
  lost: number
}

function addTo(sum: Compensated, value: number): void {
  const total = sum.total + value
  sum.lost += Math.abs(sum.total) >= Math.abs(value) ? sum.total - total + value : value - total + sum.total
  sum.total = total
}

export function sumItems(vm: Vm, iterable: PyObject, start: PyObject | undefined): PyObject {
  const iterator = iterate(vm, iterable)
  try {
    if (start !== undefined) rejectText(vm, start)
    return new Sum(vm, start).of(iterator)
  } finally {
    vm.decref(iterator)
  }
}

/** A running sum: an object, owned, and instead of it a number as long as ints come, a compensated sum as long as floats do. */
class Sum {
  #result: PyObject
  #int: number | null = null
  #float: Compensated | null = null

  constructor(
    readonly vm: Vm,
    start: PyObject | undefined,
  ) {
    this.#result = start ?? vm.int(0)
    if (start !== undefined) start.refs++
  }

  of(iterator: PyObject): PyObject {
    try {
      forEachItem(this.vm, iterator, (item) => this.#add(item))
    } catch (error) {
      this.vm.decref(this.#result)
      throw error
    }
    this.#settle()
    return this.#result
  }

  /** Takes the item over. */
  #add(item: PyObject): void {
    const { types } = this.vm
    const isInt = item.cls === types.int || item.cls === types.bool
    if (isInt && this.#addInt(item)) return
    if (this.#int !== null) this.#settle()
    const isReal = item.cls === types.float || item.cls === types.int
    if (this.#float === null && this.#result.cls === types.float && isReal) {
      this.#float = { total: this.#result.data as number, lost: 0 } // exact float
    }
    try {
      if (this.#float !== null && (isReal || item.cls === types.bool)) addTo(this.#float, Number(item.data))
      else this.#plus(item)
    } finally {
      this.vm.decref(item)
    }
  }

  /** Takes the item over if the sum is an int that need not be an object yet. */
  #addInt(item: PyObject): boolean {
    if (this.#float !== null) return false
    const { cls, data } = this.#result
    const sum = this.#int ?? (cls === this.vm.types.int && typeof data === 'number' ? data : Number.NaN)
    const total = typeof item.data === 'number' ? sum + item.data : Number.NaN
    if (!Number.isSafeInteger(total)) return false
    this.#int = total
    this.vm.decref(item)
    return true
  }

  #plus(item: PyObject): void {
    this.#settle()
    const next = plus(this.vm, this.#result, item)
    this.vm.decref(this.#result)
    this.#result = next
  }

  #settle(): void {
    if (this.#int !== null) this.#become(this.vm.int(this.#int))
    if (this.#float === null) return
    const { total, lost } = this.#float
    this.#become(this.vm.float(lost !== 0 && Number.isFinite(lost) ? total + lost : total))
  }

  #become(result: PyObject): void {
    this.vm.decref(this.#result)
    this.#result = result
    this.#int = null
    this.#float = null
  }
}

function plus(vm: Vm, a: PyObject, b: PyObject): PyObject {
  if (a.cls === vm.types.int && b.cls === vm.types.int)
    return vm.int(add(a.data as number | bigint, b.data as number | bigint)) // exact ints
  return binaryOp(vm, a, b, nb.ADD)
}

function rejectText(vm: Vm, start: PyObject): void {
  if ((start.cls.kind & kind.STR) !== 0)
    throw vm.error('TypeError', "sum() can't sum strings [use ''.join(seq) instead]")
  if ((start.cls.kind & kind.BYTES) !== 0)
    throw vm.error('TypeError', "sum() can't sum bytes [use b''.join(seq) instead]")
  if ((start.cls.kind & kind.BYTEARRAY) !== 0)
    throw vm.error('TypeError', "sum() can't sum bytearray [use b''.join(seq) instead]")
}
