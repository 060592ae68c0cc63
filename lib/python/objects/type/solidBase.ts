/** Which base decides how instances of a new class lie in memory. */
import type { Vm } from '../../vm/Vm'
import { type PyType, typeFlag } from '../PyType'
import { isSubtype } from '../protocol/lookup'
import { canBeBase } from './shownFlags'

/** The class that first laid out instances as those of `cls` are. */
export function solidBase(cls: PyType): PyType {
  let type = cls
  for (;;) {
    const base = type.base
    if (base === null || addsToLayout(type, base)) return type
    type = base
  }
}

function addsToLayout(type: PyType, base: PyType): boolean {
  if (type.layout !== base.layout) return true
  return type.members > base.members
}

/** Whether an instance of one class can become one of the other: as compatible_for_assignment of CPython. */
export function liesAlike(from: PyType, to: PyType): boolean {
  const old = withoutEmptyLayers(from)
  const next = withoutEmptyLayers(to)
  if (old === next) return true
  return old.base === next.base && isSameLayer(old, next) && old.memberNames.join() === next.memberNames.join()
}

/** The first class on the way up that adds something to how instances lie. */
function withoutEmptyLayers(cls: PyType): PyType {
  let type = cls
  while (type.base !== null && type.members === type.base.members && isSameLayer(type, type.base)) type = type.base
  return type
}

function isSameLayer(a: PyType, b: PyType): boolean {
  const added = typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS
  return a.layout === b.layout && (a.flags & added) === (b.flags & added)
}

export function bestBase(vm: Vm, bases: readonly PyType[]): PyType {
  let winner: PyType | null = null
  let best: PyType | null = null
  for (const base of bases) {
    if (!canBeBase(base)) throw vm.error('TypeError', `type '${base.name}' is not an acceptable base type`)
    const candidate = solidBase(base)
    if (winner === null || (candidate !== winner && isSubtype(candidate, winner))) {
      winner = candidate
      best = base
    } else if (!isSubtype(winner, candidate)) {
      throw vm.error('TypeError', 'multiple bases have instance lay-out conflict')
    }
  }
  if (best === null) throw vm.error('TypeError', 'no bases')
  return best
}
