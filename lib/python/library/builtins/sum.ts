/** sum: integers exactly, floats and complex numbers with CPython's compensated summation, anything else by `+`. */
import type { PyComplex } from '../../text/complex'
import { add, intToFloat, type PyInt } from '../../text/int'
import { newComplex } from '../../objects/number/newNumber'
import type { PyObject } from '../../objects/PyObject'
import { kind, nb } from '../../objects/PyType'
import { binaryOp } from '../../objects/protocol/binary'
import { forEachItem, iterate } from '../../objects/protocol/iterate'
import { unwrap } from '../../objects/protocol/raiseProblem'
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

function valueOf({ total, lost }: Compensated): number {
  return lost !== 0 && Number.isFinite(lost) ? total + lost : total
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

/**
 * A running sum: an object, owned, and instead of it a number as long as ints come, or compensated sums once floats or complex
 * numbers do.
 */
class Sum {
  #result: PyObject
  #int: number | null = null
  #real: Compensated | null = null
  #imaginary: Compensated | null = null

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
    if (this.#real === null) this.#openParts()
    try {
      if (this.#real === null || !this.#addParts(this.#real, item)) this.#plus(item)
    } finally {
      this.vm.decref(item)
    }
  }

  /** From here on the sum is kept in parts, if it is a float or complex. */
  #openParts(): void {
    const { cls, data } = this.#result
    if (cls === this.vm.types.float) this.#real = { total: data as number, lost: 0 } // exact float
    if (cls !== this.vm.types.complex) return
    const { real, imaginary } = data as PyComplex // exact complex
    this.#real = { total: real, lost: 0 }
    this.#imaginary = { total: imaginary, lost: 0 }
  }

  /** False for what is added by `+`. */
  #addParts(real: Compensated, item: PyObject): boolean {
    const { cls, data } = item
    const { float, complex } = this.vm.types
    if (cls === complex && this.#imaginary !== null) {
      const value = data as PyComplex // exact complex
      addTo(real, value.real)
      addTo(this.#imaginary, value.imaginary)
      return true
    }
    const isFloat = cls === float || (this.#imaginary !== null && (cls.kind & kind.FLOAT) !== 0)
    if (isFloat) addTo(real, data as number) // float inside
    else if ((cls.kind & kind.INT) !== 0) addTo(real, unwrap(this.vm, intToFloat(data as PyInt))) // int inside
    else return false
    return true
  }

  /** Takes the item over if the sum is an int that need not be an object yet. */
  #addInt(item: PyObject): boolean {
    if (this.#real !== null) return false
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
    if (this.#real === null) return
    const real = valueOf(this.#real)
    if (this.#imaginary === null) this.#become(this.vm.float(real))
    else this.#become(newComplex(this.vm, { real, imaginary: valueOf(this.#imaginary) }))
  }

  #become(result: PyObject): void {
    this.vm.decref(this.#result)
    this.#result = result
    this.#int = null
    this.#real = null
    this.#imaginary = null
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
