/** The slots of the types that every run makes: the same table in all of them, since the interpreter's own types never change. */
import type { Slots } from '../PyType'
import { slotsOf } from './defineType'
import type { TypeEntry } from './TypeEntry'

/** The entries with their slots; each base is among `before` or comes before what is based on it. */
export function withSlots<Entry extends TypeEntry>(
  entries: readonly Entry[],
  before: readonly TypeEntry[] = [],
): readonly Entry[] {
  const known = new Map<string, TypeEntry>(before.map((entry) => [entry.key, entry]))
  return entries.map((entry) => {
    const base = entry.base === null ? null : known.get(entry.base)
    const slots = slotsOf(entry.definition, base === null ? null : slotsIn(base), base?.base === null)
    const whole = { ...entry, slots }
    known.set(entry.key, whole)
    return whole
  })
}

function slotsIn(entry: TypeEntry | undefined): Slots {
  if (entry?.slots === undefined) throw new RangeError(`withSlots: no base before what is based on it`)
  return entry.slots
}
