/** sum: integers exactly, floats with CPython's compensated summation, anything else by `+`. */
import { add } from '../../text/int'
import type { PyObject } from '../../objects/PyObject'
import { kind, nb } from '../../objects/PyType'
import { binaryOp } from '../../objects/protocol/binary'
import { forEachItem } from '../../objects/protocol/iterate'
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
  const { types } = vm
  if (start !== undefined) rejectText(vm, start)
  let result: PyObject = start ?? vm.int(0)
  if (start !== undefined) start.refs++
  let float: Compensated | null = null
  const settle = (): void => {
    if (float === null) return
    const lost = Number.isFinite(float.lost) ? float.lost : 0
    vm.decref(result)
    result = vm.float(float.total + lost)
    float = null
  }
  forEachItem(vm, iterable, (item) => {
    if (float === null && result.cls === types.float && (item.cls === types.float || item.cls === types.int)) {
      float = { total: result.data as number, lost: 0 } // exact float
    }
    if (float !== null && (item.cls === types.float || item.cls === types.int || item.cls === types.bool)) {
      addTo(float, Number(item.data))
      vm.decref(item)
      return
    }
    settle()
    const next = plus(vm, result, item)
    vm.decref(result)
    vm.decref(item)
    result = next
  })
  settle()
  return result
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
