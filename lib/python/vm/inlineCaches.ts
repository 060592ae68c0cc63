/**
 * What instructions that ask for attributes remember: an entry for each class that they met, the newest first.
 *
 * Invariant: an entry is good while `version` is its class's. An instruction that meets more classes than are kept remembers
 * no more of them, since what it forgot it would meet next.
 */
import type { PyType } from '../objects/PyType'
import type { Frame } from './Frame'
import type { InlineCache } from './Unit'

const MOST_CLASSES = 4

/** The good entry of the instruction at `at` for the class, if there is one. */
export function cacheFor(frame: Frame, at: number, cls: PyType): InlineCache | null {
  let entry = frame.unit.caches[at] ?? null
  while (entry !== null && (entry.cls !== cls || entry.version !== cls.version)) entry = entry.next
  return entry
}

/** Remembers where an object of the class has the attribute, or, with `value`, which one its class has. */
export function rememberAttribute(
  frame: Frame,
  at: number,
  cls: PyType,
  index: number,
  value: InlineCache['value'],
): void {
  const kept: InlineCache[] = []
  for (let entry = frame.unit.caches[at] ?? null; entry !== null; entry = entry.next)
    if (entry.cls !== cls && entry.version === entry.cls?.version) kept.push(entry)
  if (kept.length === MOST_CLASSES) return
  let next: InlineCache | null = null
  for (const entry of kept.toReversed()) next = { ...entry, next }
  frame.unit.caches[at] = { cls, version: cls.version, version2: cls.shared.size, index, value, next }
}
