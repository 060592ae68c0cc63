/** What all runs share of the types that every run makes: the interpreter's own types never change. */
import { lastName, type Slots } from '../PyType'
import { namesOf, slotsOf } from './defineType'
import { heldCount } from './heldTypes'
import type { TypeEntry } from './TypeEntry'

/** The entries with their slots and names; each base is among `before` or comes before what is based on it. */
export function shared<Entry extends TypeEntry>(
  entries: readonly Entry[],
  before: readonly TypeEntry[] = [],
): readonly Entry[] {
  const known = new Map<string, TypeEntry>(before.map((entry) => [entry.key, entry]))
  return entries.map((entry) => {
    const base = entry.base === null ? null : known.get(entry.base)
    const slots = slotsOf(entry.definition, base === null ? null : slotsIn(base), base?.base === null)
    const { name, module = 'builtins' } = entry.definition
    const held = heldCount(module, lastName(name))
    const whole = { ...entry, shared: { slots, names: new Set(namesOf(entry.definition)), held } }
    known.set(entry.key, whole)
    return whole
  })
}

function slotsIn(entry: TypeEntry | undefined): Slots {
  if (entry?.shared === undefined) throw new RangeError('shared: no base before what is based on it')
  return entry.shared.slots
}
