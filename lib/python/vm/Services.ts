/**
 * What parts of the machine lend each other without importing each other: put together once, in services.ts. Arguments
 * are borrowed and results owned, as everywhere.
 */
import type { PyContainer, PyObject, PyTuple, Referent } from '../objects/PyObject'
import type { PyType } from '../objects/PyType'
import type { Frame } from './Frame'
import type { PyRaise } from './PyRaise'
import type { Vm } from './Vm'

export interface Services {
  // Running
  run(vm: Vm, frame: Frame): PyObject | null
  /** As run, for the outermost frame of a thread: others on top of it may be there already. */
  runOn(vm: Vm, frame: Frame): PyObject | null
  /** As run, but `raise` is raised where the frame stands. */
  runRaising(vm: Vm, frame: Frame, raise: PyRaise): PyObject | null
  /** The module of that dotted name (not its top package), imported if need be. */
  importModule(vm: Vm, name: string): PyObject
  importFromFallback(vm: Vm, module: PyObject, name: string): PyObject
  importStar(vm: Vm, module: PyObject, frame: Frame): void
  intrinsic1(vm: Vm, which: number, value: PyObject): PyObject
  intrinsic2(vm: Vm, which: number, first: PyObject, second: PyObject): PyObject
  tupleOfArguments(vm: Vm, callable: PyObject, args: PyObject): PyTuple
  /** Text output of the program. */
  write(vm: Vm, stream: 1 | 2, text: string): void
  sourceLine(vm: Vm, filename: string, line: number): string | null
  /** A warning about an object, at the line of the Python code that runs. */
  warnAbout(vm: Vm, category: string, text: string, source: PyObject): void

  // Classes and instances
  /** The `__module__` of a class, as text. */
  moduleOf(vm: Vm, cls: PyType): string
  newInstance(vm: Vm, cls: PyType, data?: unknown): PyContainer
  makeNew(vm: Vm, cls: PyType): PyObject
  makeStaticMethod(vm: Vm, callable: PyObject): PyObject
  clearWeakReferences(vm: Vm, referent: Referent): void
  /** What copy and pickle keep of an instance: `object.__getstate__`. */
  getState(vm: Vm, object: PyObject): PyObject
  /** `object.__reduce_ex__` for protocol 2 and later. */
  reduceNew(vm: Vm, copyreg: PyObject, object: PyObject): PyObject
  /** The frame's object, owned. */
  frameObject(vm: Vm, frame: Frame): PyContainer
  /** Drops everything a frame that will not run again owns. */
  clearFrame(vm: Vm, frame: Frame): void
  genericAlias(vm: Vm, cls: PyObject, args: PyObject): PyObject
  mappingProxy(vm: Vm, mapping: PyObject): PyObject

  /** `gc.callbacks`. */
  collectorCallbacks(
    vm: Vm,
    phase: 'start' | 'stop',
    generation: number,
    collected: number,
    uncollectable: number,
  ): void

  // Exceptions
  newException(vm: Vm, type: string, message: string): PyContainer
  stopIteration(vm: Vm): PyRaise
  stopIterationValue(vm: Vm, raise: PyRaise): PyObject
  /** What a generator makes of an exception that leaves it: a StopIteration becomes a RuntimeError. */
  stopIterationError(vm: Vm, exception: PyObject, frame: Frame): PyObject
  wrapInGroup(vm: Vm, exception: PyObject): PyObject
  /** Notes on an exception which `__set_name__` raised it. */
  noteSetName(vm: Vm, raise: PyRaise, value: PyObject, name: PyObject, cls: PyType): void
  /** Reports what nobody can catch (`__del__`, callbacks) and drops it; what is no Python exception is thrown on. */
  reportUnraisable(vm: Vm, error: unknown, where: string, object: PyObject | null): void

  // Values
  /** Encodes or decodes by a codec of the program's registry; owned. */
  codeByName(vm: Vm, object: PyObject, encoding: string, errors: string | null, which: 'encode' | 'decode'): PyObject
  /** `__index__`, as a number or bigint. */
  index(vm: Vm, object: PyObject): number | bigint
  setItem(vm: Vm, container: PyObject, key: PyObject, value: PyObject | null): void
  containsByIteration(vm: Vm, container: PyObject, item: PyObject): boolean
  sequenceIterator(vm: Vm, sequence: PyObject): PyObject
  makeSlice(vm: Vm, start: PyObject, stop: PyObject, step: PyObject): PyObject
  makeInterpolation(vm: Vm, value: PyObject, text: PyObject, conversion: number, spec: PyObject): PyObject
  makeTemplate(vm: Vm, strings: PyObject, interpolations: PyObject): PyObject
  /** An object equal to nothing else. */
  newSentinel(vm: Vm): PyObject
  /** What `await` iterates over; `where` as GET_AWAITABLE's argument. */
  awaitable(vm: Vm, object: PyObject, where: number): PyObject
  /** `generator`, `coroutine` or `async generator`. */
  generatorWord(vm: Vm, generator: PyObject): string

  /** A signal comes: its handler becomes due, or the process ends. */
  sendSignal(vm: Vm, signal: number): void
  /** A signal that came is handled as the program wants it, in the main thread. */
  handleSignal(vm: Vm, signal: number): void

  // The exit
  joinThreads(vm: Vm): void
  /** Runs what `atexit` was given, last registered first. */
  runAtExit(vm: Vm): void
  /** Drops what the interpreter itself still holds: hooks, callbacks, signal handlers. */
  clearState(vm: Vm): void
}
