/** `aiter` and `anext`. */
import { anextAwaitable } from '../../objects/generator/anextAwaitable'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'

function asyncIterator(vm: Vm, iterable: PyObject): PyObject {
  const { aiter } = iterable.cls.slots
  if (aiter === null) throw vm.error('TypeError', `'${iterable.cls.name}' object is not an async iterable`)
  const iterator = aiter(vm, iterable)
  if (iterator.cls.slots.anext !== null) return iterator
  const found = iterator.cls.name
  vm.decref(iterator)
  throw vm.error('TypeError', `aiter() returned not an async iterator of type '${found}'`)
}

export const asyncFunctions = [
  native('aiter(async_iterable, /)', asyncIterator),
  native('anext(async_iterator, default=None, /)', (vm, iterator: PyObject, fallback?: PyObject) => {
    const { anext } = iterator.cls.slots
    if (anext === null) throw vm.error('TypeError', `'${iterator.cls.name}' object is not an async iterator`)
    const item = anext(vm, iterator)
    return fallback === undefined ? item : anextAwaitable(vm, item, fallback)
  }),
]
