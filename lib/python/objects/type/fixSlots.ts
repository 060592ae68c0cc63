/**
 * Fills the slots of a class from its mro: for each slot, the first class that has one of its methods decides. If the
 * interpreter defines that class, its own slot is taken over; if Python code does, a generic one goes in.
 */
import { type PyType, type SlotName, type Slots, typeFlag } from '../PyType'
import type { Vm } from '../../vm/Vm'
import { genericNumber, genericSlots } from './genericSlots'
import { type SlotMethod, slotMethods } from './slotNames'

/** Methods of each slot (of each operator, for numbers), in the table's order. */
interface SlotGroup {
  readonly slot: SlotName | 'number'
  readonly index: number
  readonly names: readonly string[]
}

const groups: readonly SlotGroup[] = groupSlots(slotMethods)

function groupSlots(methods: readonly SlotMethod[]): SlotGroup[] {
  const byKey = new Map<string, { slot: SlotName | 'number'; index: number; names: string[] }>()
  for (const { name, slot, index } of methods) {
    const key = `${slot} ${index}`
    const group = byKey.get(key)
    if (group === undefined)
      byKey.set(key, { slot, index, names: slot === 'getattro' ? [name, '__getattr__'] : [name] })
    else group.names.push(name)
  }
  return [...byKey.values()]
}

/** Slots that mean something for sequences of the interpreter's only: Python classes define the numbers' instead. */
const SEQUENCE_ONLY: ReadonlySet<string> = new Set(['concat', 'repeat', 'inplaceConcat', 'inplaceRepeat'])

export function fixSlots(vm: Vm, cls: PyType): void {
  for (const group of groups) fixGroup(cls, group)
  fixHash(vm, cls)
}

/** Only the slots that the attribute `name` has a say in. */
export function fixSlotsNamed(vm: Vm, cls: PyType, name: string): void {
  const work = [cls]
  for (let type = work.pop(); type !== undefined; type = work.pop()) {
    for (const group of groups) if (group.names.includes(name)) fixGroup(type, group)
    if (name === '__hash__' || name === '__eq__') fixHash(vm, type)
    work.push(...type.subclasses)
  }
}

function fixGroup(cls: PyType, { slot, index, names }: SlotGroup): void {
  const provider = providerOf(cls, names)
  const fromPython = provider !== null && (provider.flags & typeFlag.HEAP) !== 0
  if (slot === 'number') {
    cls.slots.number[index] =
      provider === null ? null : fromPython ? genericNumber(index) : (provider.slots.number[index] ?? null)
    return
  }
  if (SEQUENCE_ONLY.has(slot)) {
    const native = provider !== null && !fromPython ? provider : null
    put(cls.slots, slot, native?.slots ?? null)
    return
  }
  put(cls.slots, slot, provider === null ? null : fromPython ? genericSlots : provider.slots)
}

function providerOf(cls: PyType, names: readonly string[]): PyType | null {
  for (const type of cls.mro) {
    for (const name of names) if (type.ns.data.has(name)) return type
  }
  return null
}

function put<K extends SlotName>(slots: Slots, slot: K, from: Partial<Slots> | null): void {
  const value = from === null ? null : (from[slot] ?? null)
  slots[slot] = value as Slots[K] // the same slot of another table
}

/** A class that defines `__eq__` and no `__hash__` cannot be hashed. */
function fixHash(vm: Vm, cls: PyType): void {
  const own = cls.ns.data.getByText('__hash__')
  if (own === vm.none) cls.slots.hash = genericSlots.hash ?? null
}
