/** How the cycle collector sees Python objects. */
import type { ObjectModel, Tracked } from '../../collect/Collector'
import type { HeapObject } from '../../heap/HeapObject'
import { packCandidates } from '../../heap/history/candidates'
import { writeError } from '../objects/exception/errorStream'
import { clearTrashReferences, runTrashCallback } from '../objects/weakref/trashReferences'
import { PyContainer, type PyObject } from '../objects/PyObject'
import { typeFlag } from '../objects/PyType'
import { appendItem, isList } from '../objects/sequence/listItems'
import { showStack } from './shownStack'
import type { Vm } from './Vm'

export function createModel(vm: Vm): ObjectModel {
  return {
    traverse: (object, visit) => vm.traverse(object as PyContainer, visit), // only containers are tracked
    isTracked: (child: HeapObject): child is PyContainer => child instanceof PyContainer && child.gcNext !== null,
    canUntrack: (object) => canUntrack(vm, object as PyContainer), // as above
    clearWeakReferences: (trash) => clearTrashReferences(vm, trash as readonly PyContainer[]), // as above
    runCallback: (reference) => runTrashCallback(vm, reference as PyContainer), // as above
    finalize: (object) => {
      const container = object as PyContainer // as above
      vm.deaths.recordFinalize(container)
      container.cls.slots.finalize?.(vm, container)
    },
    hasFinalizer: (object) => (object as PyContainer).cls.slots.finalize !== null, // as above
    isClearable: (object) =>
      (object as PyContainer).cls.layout.clearable || ((object as PyContainer).cls.flags & typeFlag.HEAP) !== 0, // as above
    clear: (object) => clear(vm, object as PyContainer), // as above
    keepAsGarbage: (object) => keepAsGarbage(vm, object as PyContainer), // as above
    free: (object) => vm.dealloc(object as PyContainer), // as above
    onBegin: (generation) => {
      vm.collections++
      // Who looks at a collection looks at what its line is working with, too.
      if (vm.frame !== null) showStack(vm, vm.frame)
      vm.recorder.gcBegin(generation)
    },
    onCandidates: (objects) => {
      const { pass, words } = packCandidates(ids(objects))
      vm.recorder.gcPass(pass, words)
    },
    onPass: (pass, objects) => {
      const shown = ids(objects)
      if (shown.length > 0) vm.recorder.gcPass(pass, shown)
    },
    onEnd: (_generation, collected, uncollectable) => vm.recorder.gcEnd(collected, uncollectable),
    onFull: () => {
      for (let left = vm.freeLists.empty(); left > 0; left--) vm.collector.freed()
      vm.memoryWatch?.listsEmptied()
    },
    tell: (line) => writeError(vm, `${line}\n`),
    nameOf: (object) => `${(object as PyContainer).cls.name} 0x${vm.addressOf(object as PyContainer).toString(16)}`, // as above
    notify: (phase, generation, collected, uncollectable) =>
      vm.services.collectorCallbacks(vm, phase, generation, collected, uncollectable),
  }
}

/** Of those that the history shows. */
function ids(objects: readonly Tracked[]): number[] {
  const shown: number[] = []
  for (const { id } of objects) if (id !== 0) shown.push(id)
  return shown
}

/** Exact tuples that hold nothing that could be part of a cycle leave the collector's lists. */
function canUntrack(vm: Vm, object: PyContainer): boolean {
  if (object.cls !== vm.types.tuple) return false
  for (const item of object.data as PyObject[]) if (vm.mayBeCollected(item)) return false // exact tuple
  return true
}

/** Drops the object's references, but for its class; in the order in which they would go if it died. */
function clear(vm: Vm, object: PyContainer): void {
  const { id } = object
  if (id !== 0) vm.edges(object, (slot) => vm.recorder.drop(id, slot))
  for (const child of vm.deaths.takeOwnReferences(object)) vm.xdecref(child)
}

/** Into `gc.garbage`. */
function keepAsGarbage(vm: Vm, object: PyContainer): void {
  const garbage = vm.state.get('gc.garbage')
  if (garbage === undefined || !isList(garbage)) return
  object.refs++
  appendItem(vm, garbage, object)
}
