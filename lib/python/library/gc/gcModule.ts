/** `gc`: the program's view of the second collector. What CPython's collector does not have here, no function pretends. */
import { CycleCollector } from '../../../collect/cpython/CycleCollector'
import type { TrackedList } from '../../../collect/cpython/TrackedList'
import { gcBit } from '../../../collect/Collector'
import { giveName, newDict, setName } from '../../objects/dict/dictionary'
import { native } from '../../objects/native/native'
import { PyContainer, type PyObject } from '../../objects/PyObject'
import type { NativeModule } from '../NativeModule'
import { keepGiven } from '../../vm/keepGiven'
import { tupleComesAndGoes } from '../../vm/unseen'
import { isOfInterpreter } from '../sys/shownCount'
import type { Vm } from '../../vm/Vm'

const FLAGS = {
  DEBUG_STATS: 1,
  DEBUG_COLLECTABLE: 2,
  DEBUG_UNCOLLECTABLE: 4,
  DEBUG_SAVEALL: 32,
  DEBUG_LEAK: 38,
} as const
const GENERATIONS = 3
const C_INT = 0xffffffff

function engine(vm: Vm): CycleCollector {
  const { collector } = vm
  if (collector instanceof CycleCollector) return collector
  throw vm.error('NotImplementedError', `the collector '${collector.name}' has no generations to look into`)
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function int(vm: Vm, object: PyObject): number {
  return Number(vm.services.index(vm, object))
}

function collect(vm: Vm, generation: PyObject | undefined): PyObject {
  const which = generation === undefined ? GENERATIONS - 1 : int(vm, generation)
  if (which < 0 || which >= GENERATIONS) throw vm.error('ValueError', 'invalid generation')
  return vm.int(vm.collector.collect(which))
}

function setThreshold(vm: Vm, given: readonly PyObject[]): PyObject {
  if (given.length < 1 || given.length > GENERATIONS)
    throw vm.error('TypeError', 'gc.set_threshold requires 1 to 3 arguments')
  const { thresholds } = engine(vm)
  const numbers = given.map((object) => int(vm, object))
  numbers.forEach((threshold, at) => (thresholds[at] = threshold))
  return vm.newNone()
}

function stats(vm: Vm): PyObject {
  const all = engine(vm).statistics.map(({ collections, collected, uncollectable }) => {
    const dict = newDict(vm)
    giveName(vm, dict, 'collections', vm.int(collections))
    giveName(vm, dict, 'collected', vm.int(collected))
    giveName(vm, dict, 'uncollectable', vm.int(uncollectable))
    return dict
  })
  return vm.list(all)
}

/** The lists to look through: one generation's, or all of them, the youngest first. */
function listsOf(vm: Vm, generation: PyObject | undefined): readonly TrackedList[] {
  const { generations } = engine(vm)
  if (generation === undefined || generation === vm.none) return generations
  if (generation.cls.slots.index === null)
    throw vm.error('TypeError', `argument should be integer or None, not '${generation.cls.name}'`)
  const which = int(vm, generation)
  if (which < 0) throw vm.error('ValueError', 'generation parameter cannot be negative')
  const list = generations[which]
  if (list !== undefined) return [list]
  throw vm.error(
    'ValueError',
    `generation parameter must be less than the number of available generations (${GENERATIONS})`,
  )
}

function getObjects(vm: Vm, generation: PyObject | undefined): PyObject {
  const objects = listsOf(vm, generation).flatMap((list) => list.toArray() as PyContainer[]) // only containers are tracked
  return vm.list(objects.map(owned))
}

function getReferrers(vm: Vm, targets: readonly PyObject[]): PyObject {
  tupleComesAndGoes(vm, targets.length)
  const wanted = new Set<unknown>(targets)
  const found: PyContainer[] = []
  for (const list of engine(vm).generations) {
    for (const object of list.toArray() as PyContainer[]) {
      // as above
      let refers = false
      vm.traverse(object, (child) => {
        refers ||= wanted.has(child)
      })
      if (refers) found.push(object)
    }
  }
  return vm.list(found.map(owned))
}

function getReferents(vm: Vm, objects: readonly PyObject[]): PyObject {
  tupleComesAndGoes(vm, objects.length)
  const found: PyObject[] = []
  for (const object of objects) {
    // A tuple that is not tracked is asked all the same; a value that holds others unseen by the collector is not.
    if (!(object instanceof PyContainer) || (object.cls !== vm.types.tuple && !vm.mayBeCollected(object))) continue
    vm.traverse(object, (child) => found.push(owned(child as PyObject))) // containers refer to Python objects
  }
  return vm.list(found)
}

function flag(vm: Vm, object: PyObject, bit: number): PyObject {
  return vm.bool(object instanceof PyContainer && (object.gcBits & bit) !== 0)
}

export const gcModule: NativeModule = {
  name: 'gc',
  functions: [
    native('enable()', (vm) => {
      vm.collector.enabled = true
      return vm.newNone()
    }),
    native('disable()', (vm) => {
      vm.collector.enabled = false
      return vm.newNone()
    }),
    native('isenabled()', (vm) => vm.bool(vm.collector.enabled)),
    native('collect(generation=2)', collect),
    native('set_debug(flags, /)', (vm, flags: PyObject) => {
      engine(vm).debug = int(vm, flags) & C_INT
      return vm.newNone()
    }),
    native('get_debug()', (vm) => vm.int(engine(vm).debug)),
    native('get_count()', (vm) => vm.filledTuple(engine(vm).generations.map((list) => vm.int(list.count)))),
    native('set_threshold(*thresholds)', setThreshold),
    native('get_threshold()', (vm) => vm.filledTuple(engine(vm).thresholds.map((threshold) => vm.int(threshold)))),
    native('get_objects(generation=None)', getObjects),
    native('get_stats()', stats),
    native('is_tracked(obj, /)', (vm, object: PyObject) =>
      vm.bool(object instanceof PyContainer && (object.gcNext !== null || isOfInterpreter(vm, object))),
    ),
    native('is_finalized(obj, /)', (vm, object: PyObject) => flag(vm, object, gcBit.FINALIZED)),
    native('get_referrers(*objs)', getReferrers),
    native('get_referents(*objs)', getReferents),
    native('freeze()', (vm) => {
      engine(vm).freeze()
      return vm.newNone()
    }),
    native('unfreeze()', (vm) => {
      engine(vm).unfreeze()
      return vm.newNone()
    }),
    native('get_freeze_count()', (vm) => vm.int(engine(vm).permanent.size())),
  ],
  setup: (vm, namespace) => {
    for (const name of ['garbage', 'callbacks']) {
      const list = vm.list([])
      vm.xdecref(keepGiven(vm, `gc.${name}`, list))
      setName(vm, namespace, name, list)
    }
    for (const [name, value] of Object.entries(FLAGS)) giveName(vm, namespace, name, vm.int(value))
  },
}
