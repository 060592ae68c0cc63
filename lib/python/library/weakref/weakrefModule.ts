/** `_weakref`: what the library's `weakref` is built on. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { dictDelete, dictGet, setName } from '../../objects/dict/dictionary'
import { isDict } from '../../objects/dict/updating'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { canBeWeak, newProxy } from '../../objects/weakref/newReference'
import { weakData } from '../../objects/weakref/weakData'
import { hashOf } from '../../objects/protocol/compare'
import type { NativeModule } from '../NativeModule'
import type { Vm } from '../../vm/Vm'

function referencesTo(vm: Vm, object: PyObject): PyContainer[] {
  const weak = canBeWeak(vm, object) ? object.weak : null
  return weak?.filter((reference) => reference.refs > 0) ?? []
}

/** Deletes `dct[key]` if its value is a weak reference whose referent is gone. */
function removeDead(vm: Vm, dict: PyObject, key: PyObject): PyObject {
  if (!isDict(dict))
    throw vm.error('TypeError', `_remove_dead_weakref() argument 1 must be dict, not ${argumentKind(vm, dict)}`)
  hashOf(vm, key)
  const value = dictGet(vm, dict, key)
  if (value === null) return vm.newNone()
  if ((value.cls.kind & kind.WEAKREF) === 0) throw vm.error('TypeError', 'not a weakref')
  if (weakData(value).referent === null) dictDelete(vm, dict, key)
  return vm.newNone()
}

export const weakrefModule: NativeModule = {
  name: '_weakref',
  functions: [
    native('getweakrefcount(object, /)', (vm, object: PyObject) => vm.int(referencesTo(vm, object).length)),
    native('getweakrefs(object, /)', (vm, object: PyObject) => {
      const references = referencesTo(vm, object)
      for (const reference of references) reference.refs++
      return vm.list(references)
    }),
    native('proxy(object, callback=None, /)', (vm, object: PyObject, callback?: PyObject) =>
      newProxy(vm, object, callback === undefined || callback === vm.none ? null : callback),
    ),
    native('_remove_dead_weakref(dct, key, /)', removeDead),
  ],
  setup: (vm, namespace) => {
    const { weakref, weakProxy, weakCallableProxy } = vm.types
    setName(vm, namespace, 'ref', weakref)
    setName(vm, namespace, 'ReferenceType', weakref)
    setName(vm, namespace, 'ProxyType', weakProxy)
    setName(vm, namespace, 'CallableProxyType', weakCallableProxy)
  },
}
