/**
 * Which blocks an object asked for: its own, and those that it has apart. `sys.getsizeof` gives one number for all of them, and
 * leaves out the values that an instance has of its attributes.
 *
 * Source: sizes of types measured with sys.getsizeof and sys._debugmallocstats() on 3.14.10. Types that have their contents apart in
 * another way than the ones here (subclasses of list and dict too) count as one block of all their bytes.
 */
import type { TypeInfo } from '../heap/history/event'

const POINTER = 8
/** Bytes of the part that is the object; what there is beyond them lies in a block of its own. */
const OWN_BYTES: Readonly<Record<string, number>> = {
  list: 56,
  dict: 64,
  set: 216,
  frozenset: 216,
  bytearray: 56,
  'collections.deque': 232,
}

/** What an int asks for at least: `sys.getsizeof` counts only the digits that it uses. */
const LEAST_INT_BYTES = 32

/**
 * The bytes of each block, the object's own first; `values` is how many an instance has room for in itself, null for what has none
 * there. A frame has no block: calls lie in the thread's stack of frames.
 */
export function objectBlocks(type: TypeInfo, size: number, values: number | null): readonly number[] {
  if (type.role === 'frame') return []
  if (values !== null) return [size + inlineBytes(values)]
  if (type.name === 'int' && type.module === 'builtins') return [Math.max(size, LEAST_INT_BYTES)]
  const own = ownBytes(type)
  return own === null || size <= own ? [size] : [own, size - own]
}

/** Bytes of the values in an instance: how many there are and in which order, then the values. */
function inlineBytes(values: number): number {
  return Math.ceil(values / POINTER) * POINTER + (values + 1) * POINTER
}

function ownBytes({ name, module, role }: TypeInfo): number | null {
  if (role === 'instance' && module !== 'collections') return null
  const key = module === 'builtins' ? name : `${module}.${name}`
  return Object.hasOwn(OWN_BYTES, key) ? (OWN_BYTES[key] ?? null) : null
}
