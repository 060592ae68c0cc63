/**
 * What `_asyncio` knows of a run: its types, the Python functions and exceptions of the library that it calls, and the tasks
 * that are not done.
 *
 * Invariant: the module owns everything that `held` lists, in the order in which CPython's collector is told of it; once the
 * module is gone nothing of it is asked for any more. The tasks are not owned: each takes itself out when it is done or dies.
 */
import type { PyContainer, PyObject } from '../../objects/PyObject'
import type { PyType } from '../../objects/PyType'
import { newSet } from '../../objects/set/setItems'
import type { PySet } from '../../objects/set/SetTable'
import { call } from '../../objects/protocol/calls'
import { importedAttribute } from '../../objects/protocol/importedAttribute'
import type { Vm } from '../../vm/Vm'

export class AsyncioState {
  /** Tasks that are not done, the oldest first; not owned. */
  readonly tasks = new Set<PyContainer>()
  /** How many tasks were named by their number. */
  namedTasks = 0
  readonly stepType: PyType
  readonly iteratorType: PyType
  readonly futureType: PyType
  readonly taskType: PyType
  readonly extractStack: PyObject
  readonly futureRepr: PyObject
  readonly getPolicy: PyObject
  readonly isCoroutine: PyObject
  readonly getStack: PyObject
  readonly printStack: PyObject
  readonly taskRepr: PyObject
  readonly invalidState: PyType
  readonly cancelled: PyType
  /** Tasks of other kinds, which the program registered. */
  readonly otherTasks: PyContainer
  readonly otherEagerTasks: PySet
  /** Classes that are known to be of coroutines. */
  readonly coroutineTypes: PySet
  /** For the module, which takes them over. */
  readonly held: readonly PyObject[]

  constructor(vm: Vm) {
    const library = vm.services.importModule(vm, 'asyncio')
    this.stepType = vm.typeNamed('_asyncio.TaskStepMethWrapper')
    this.iteratorType = vm.typeNamed('_asyncio.FutureIter')
    this.futureType = vm.typeNamed('_asyncio.Future')
    this.taskType = vm.typeNamed('_asyncio.Task')
    this.coroutineTypes = newSet(vm, vm.types.set)
    const keywords = vm.tuple([vm.intern('context')])
    this.getPolicy = importedAttribute(vm, 'asyncio.events', '_get_event_loop_policy')
    this.futureRepr = importedAttribute(vm, 'asyncio.base_futures', '_future_repr')
    this.invalidState = importedAttribute(vm, 'asyncio.exceptions', 'InvalidStateError') as PyType // an exception class
    this.cancelled = importedAttribute(vm, 'asyncio.exceptions', 'CancelledError') as PyType // as above
    this.taskRepr = importedAttribute(vm, 'asyncio.base_tasks', '_task_repr')
    this.getStack = importedAttribute(vm, 'asyncio.base_tasks', '_task_get_stack')
    this.printStack = importedAttribute(vm, 'asyncio.base_tasks', '_task_print_stack')
    this.isCoroutine = importedAttribute(vm, 'asyncio.coroutines', 'iscoroutine')
    this.extractStack = importedAttribute(vm, 'traceback', 'extract_stack')
    this.otherTasks = newWeakSet(vm)
    this.otherEagerTasks = newSet(vm, vm.types.set)
    const types = [this.iteratorType, this.stepType, this.futureType, this.taskType]
    for (const type of types) type.refs++
    this.held = [
      ...types,
      library,
      this.extractStack,
      this.futureRepr,
      this.getPolicy,
      this.isCoroutine,
      this.getStack,
      this.printStack,
      this.taskRepr,
      this.invalidState,
      this.cancelled,
      this.otherTasks,
      this.otherEagerTasks,
      this.coroutineTypes,
      keywords,
    ]
  }
}

/** Of the program, which has imported the module. */
export function stateOf(vm: Vm): AsyncioState {
  if (vm.asyncio === null) throw new RangeError('stateOf: _asyncio was not imported')
  return vm.asyncio
}

function newWeakSet(vm: Vm): PyContainer {
  const cls = importedAttribute(vm, 'weakref', 'WeakSet')
  try {
    return call(vm, cls, []) as PyContainer // an instance of a class of the library
  } finally {
    vm.decref(cls)
  }
}
