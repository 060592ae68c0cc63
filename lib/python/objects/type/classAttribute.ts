/** An attribute of a class, as `type` looks it up: its metaclass's data descriptors, its own and its bases', its metaclass's. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import type { PyType } from '../PyType'
import { lookupInType } from '../protocol/lookup'

/** Owned; null if there is none. */
export function classAttribute(vm: Vm, cls: PyType, name: string): PyObject | null {
  const meta = lookupInType(cls.cls, name)
  const metaGet = meta === null ? null : meta.cls.slots.get
  if (meta !== null && metaGet !== null && meta.cls.slots.set !== null) return metaGet(vm, meta, cls, cls.cls)
  const own = lookupInType(cls, name)
  if (own !== null) {
    const { get } = own.cls.slots
    if (get !== null) return get(vm, own, null, cls)
    own.refs++
    return own
  }
  if (meta === null) return null
  if (metaGet !== null) return metaGet(vm, meta, cls, cls.cls)
  meta.refs++
  return meta
}
