/**
 * Whether the instruction at hand runs for the first time. CPython specializes it with the second: what it made beside its
 * result (a tuple of arguments, a bound method) it makes no more.
 */
import type { Frame } from './Frame'

export function isFirstTime({ unit, pc }: Frame): boolean {
  unit.warm ??= new Set()
  if (unit.warm.has(pc)) return false
  unit.warm.add(pc)
  return true
}
