/** What `await` iterates over: a coroutine itself, or what `__await__` gives. Owned. */
import { codeFlag } from '../../compile/code'
import type { Vm } from '../../vm/Vm'
import type { PyContainer, PyObject } from '../PyObject'
import { generatorData } from './generatorData'

const IN_AENTER = 1
const IN_AEXIT = 2

export function awaitable(vm: Vm, object: PyObject, where: number): PyObject {
  if (isCoroutine(vm, object)) {
    object.refs++
    return object
  }
  const { await_ } = object.cls.slots
  if (await_ === null) throw vm.error('TypeError', refusal(object, where))
  const iterator = await_(vm, object)
  if (iterator.cls === vm.types.coroutine) {
    vm.decref(iterator)
    throw vm.error('TypeError', '__await__() returned a coroutine')
  }
  if (iterator.cls.slots.next !== null) return iterator
  const found = iterator.cls.name
  vm.decref(iterator)
  throw vm.error('TypeError', `__await__() returned non-iterator of type '${found}'`)
}

function isCoroutine(vm: Vm, object: PyObject): boolean {
  if (object.cls === vm.types.coroutine) return true
  if (object.cls !== vm.types.generator) return false
  const { code } = generatorData(object as PyContainer) // the class says so
  return code !== null && (code.data.code.flags & codeFlag.ITERABLE_COROUTINE) !== 0
}

function refusal(object: PyObject, where: number): string {
  const name = object.cls.name
  if (where === IN_AENTER)
    return `'async with' received an object from __aenter__ that does not implement __await__: ${name}`
  if (where === IN_AEXIT)
    return `'async with' received an object from __aexit__ that does not implement __await__: ${name}`
  return `'${name}' object can't be awaited`
}
