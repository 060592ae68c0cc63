/** What the arguments of special methods must be, in the words of CPython's slot wrappers. */
import type { PyObject } from '../PyObject'
import { kind, type PyType } from '../PyType'
import type { Vm } from '../../vm/Vm'

export function noArguments(vm: Vm, args: readonly PyObject[]): void {
  if (args.length !== 0) throw vm.error('TypeError', `expected 0 arguments, got ${args.length}`)
}

export function oneArgument(vm: Vm, args: readonly PyObject[]): PyObject {
  const [only] = args
  if (only === undefined || args.length !== 1) throw vm.error('TypeError', `expected 1 argument, got ${args.length}`)
  return only
}

/** The count of a repetition. */
export function countArgument(vm: Vm, args: readonly PyObject[]): PyObject {
  const count = oneArgument(vm, args)
  if (count.cls.slots.index !== null) return count
  throw vm.error('TypeError', `'${count.cls.name}' object cannot be interpreted as an integer`)
}

export function twoArguments(vm: Vm, method: string, args: readonly PyObject[]): [PyObject, PyObject] {
  const [first, second] = args
  if (first === undefined || second === undefined || args.length !== 2) {
    throw vm.error('TypeError', `${method} expected 2 arguments, got ${args.length}`)
  }
  return [first, second]
}

export function oneOrTwo(vm: Vm, method: string, args: readonly PyObject[]): readonly PyObject[] {
  if (args.length === 0) throw vm.error('TypeError', `${method} expected at least 1 argument, got 0`)
  if (args.length > 2) throw vm.error('TypeError', `${method} expected at most 2 arguments, got ${args.length}`)
  return args
}

export function attributeName(vm: Vm, name: PyObject): string {
  if ((name.cls.kind & kind.STR) !== 0) return name.data as string // a str inside
  throw vm.error('TypeError', `attribute name must be string, not '${name.cls.name}'`)
}

export function hashResult(vm: Vm, owner: PyType, self: PyObject): PyObject {
  const { hash } = owner.slots
  if (hash === null) throw vm.error('TypeError', `unhashable type: '${self.cls.name}'`)
  return vm.int(hash(vm, self))
}
