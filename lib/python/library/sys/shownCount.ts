/**
 * What `sys.getrefcount` shows. Here built-in functions and the descriptors of types never die, and their counts are beyond
 * IMMORTAL; in CPython they have ordinary counts.
 */
import { IMMORTAL, IMMORTAL_REFS } from '../../../heap/HeapObject'
import type { PyCode } from '../../objects/function/functionData'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'

const IMMORTAL_SHOWN = 3221225472

export function isImmortal(vm: Vm, object: PyObject): boolean {
  return object.refs >= IMMORTAL && !isOfInterpreter(vm, object) && !vm.unseenRefs.has(object)
}

export function shownCount(vm: Vm, object: PyObject): number {
  if (object.cls === vm.types.code) return object.refs + heldByFrames(vm, object as PyCode) // exact code
  const unseen = vm.unseenRefs.get(object)
  if (unseen !== undefined) return object.refs + unseen
  if (object.refs < IMMORTAL) return object.refs
  if (!isOfInterpreter(vm, object)) return IMMORTAL_SHOWN
  // Functions of modules were made with a reference that nobody has.
  return object.refs - IMMORTAL_REFS - (object.cls === vm.types.builtin ? 1 : 0)
}

/** A frame that runs code holds it; a generator's does so for as long as the generator lives, which is counted. That of a module's code runs a function that is made for it. */
function heldByFrames(vm: Vm, { data }: PyCode): number {
  let count = 0
  for (const thread of vm.scheduler.threads) {
    for (let { frame } = thread; frame !== null; frame = frame.back) {
      if (frame.unit.code !== data.code || frame.generator !== null) continue
      count += data.code.name === '<module>' ? 2 : 1
    }
  }
  return count
}

/** Whether it is one of the functions and descriptors that the interpreter makes as it begins. */
export function isOfInterpreter(vm: Vm, { cls }: PyObject): boolean {
  const { types } = vm
  return (
    cls === types.builtin ||
    cls === types.methodDescriptor ||
    cls === types.classMethodDescriptor ||
    cls === types.wrapperDescriptor ||
    cls === types.getset ||
    cls === types.member
  )
}
