/** The C3 linearization of a class's bases. */
import type { Vm } from '../../vm/Vm'
import type { PyType } from '../PyType'

/** The mro of a class with these bases, itself first. */
export function linearize(vm: Vm, cls: PyType, bases: readonly PyType[]): PyType[] {
  rejectDuplicates(vm, bases)
  const sequences = [...bases.map((base) => [...base.mro]), [...bases]]
  const order: PyType[] = [cls]
  for (;;) {
    const left = sequences.filter((sequence) => sequence.length > 0)
    if (left.length === 0) return order
    const next = left.map((sequence) => sequence[0]).find((head) => head !== undefined && isFree(head, left))
    if (next === undefined) throw inconsistent(vm, left)
    order.push(next)
    for (const sequence of left) if (sequence[0] === next) sequence.shift()
  }
}

function isFree(head: PyType, sequences: readonly (readonly PyType[])[]): boolean {
  return sequences.every((sequence) => sequence.indexOf(head) <= 0)
}

function rejectDuplicates(vm: Vm, bases: readonly PyType[]): void {
  const seen = new Set<PyType>()
  for (const base of bases) {
    if (seen.has(base)) throw vm.error('TypeError', `duplicate base class ${base.name}`)
    seen.add(base)
  }
}

function inconsistent(vm: Vm, left: readonly (readonly PyType[])[]): unknown {
  const heads = [...new Set(left.map((sequence) => sequence[0]?.name ?? ''))]
  return vm.error('TypeError', `Cannot create a consistent method resolution order (MRO) for bases ${heads.join(', ')}`)
}
