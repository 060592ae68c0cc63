/** What the parts of the machine lend each other (Services.ts), put together. */
import { nearestMaker, ownerOfNew } from '../objects/type/makers'
import { importModule } from '../import/importModule'
import { importFromFallback, importStar } from '../import/importFrom'
import { warnAbout } from '../library/warnings/warningsModule'
import { handleSignal, sendSignal } from '../library/signal/actions'
import { joinThreads } from '../exit/joinThreads'
import { clearState, runAtExit } from '../exit/interpreterState'
import { newException, stopIteration, stopIterationError, stopIterationValue } from '../objects/exception/newException'
import { wrapInGroup } from '../objects/exception/wrapInGroup'
import { noteSetName } from '../objects/exception/noteSetName'
import { reportUnraisable } from '../objects/exception/reportUnraisable'
import { mappingProxy } from '../objects/dict/mappingProxy'
import { newStaticMethod } from '../objects/function/decorators'
import { frameObject } from '../objects/function/frameObject'
import { awaitable } from '../objects/generator/awaitable'
import { containsByIteration } from '../objects/iteration/containsByIteration'
import { sequenceIterator } from '../objects/iteration/sequenceIterator'
import type { KeywordValues } from '../objects/native/KeywordValues'
import { makeNative, native } from '../objects/native/native'
import { indexOf } from '../objects/number/indexValue'
import { PyContainer, PyObject, type PyTuple } from '../objects/PyObject'
import { kind, type PyType, typeFlag } from '../objects/PyType'
import { deleteItem, setItem } from '../objects/protocol/items'
import { makeSlice } from '../objects/sequence/slice'
import { genericAlias } from '../objects/type/genericAlias'
import { getState, reduceNew } from '../objects/type/copyState'
import { isSubtype } from '../objects/protocol/lookup'
import { makeInterpolation, makeTemplate } from '../objects/text/template'
import { clearWeakReferences } from '../objects/weakref/trashReferences'
import { clearFrame } from './frames'
import { run, runOn, runRaising } from './interpret'
import { intrinsic1, intrinsic2 } from './intrinsics'
import { functionText } from '../objects/dict/updating'
import type { Services } from './Services'
import { whilePacked } from './unseen'
import type { Vm } from './Vm'
import { RunStop } from './PyRaise'
import { codeByName } from '../library/codecs/registry'
import { collectorCallbacks } from '../library/collectorCallbacks'

function moduleOf(_vm: Vm, cls: PyType): string {
  if ((cls.flags & typeFlag.HEAP) === 0) return cls.moduleName
  const found = cls.ns.data.getByText('__module__')
  return found !== null && (found.cls.kind & kind.STR) !== 0 ? (found.data as string) : '' // a str inside
}

function newInstance(vm: Vm, cls: PyType, data: unknown = null): PyContainer {
  if (cls === vm.types.object) {
    const bare = vm.value(cls, null)
    vm.ref(bare)
    return bare as PyContainer // a bare object holds nothing and is never asked for more
  }
  const instance = new PyContainer(cls, data)
  vm.born(instance)
  vm.collector.track(instance)
  vm.showing.showInstance(instance)
  return instance
}

/** `__new__` of a type of the interpreter's own, as a static method that checks the class it is given. */
function makeNew(vm: Vm, cls: PyType): PyObject {
  const definition = native(
    '__new__($type, /, *args, **kwargs)',
    (machine: Vm, _type: PyObject, args: readonly PyObject[], keywords: KeywordValues) =>
      callNew(machine, cls, args, keywords),
  )
  const made = makeNative(vm.types.builtin, definition, cls, null, 'staticmethod')
  made.data.self = cls
  return made
}

function callNew(vm: Vm, cls: PyType, args: readonly PyObject[], keywords: KeywordValues): PyObject {
  const [wanted, ...rest] = args
  if (wanted === undefined) throw vm.error('TypeError', `${cls.name}.__new__(): not enough arguments`)
  if ((wanted.cls.kind & kind.TYPE) === 0) {
    throw vm.error('TypeError', `${cls.name}.__new__(X): X is not a type object (${wanted.cls.name})`)
  }
  const type = wanted as PyType // kind says it is one
  if (!isSubtype(type, cls))
    throw vm.error('TypeError', `${cls.name}.__new__(${type.name}): ${type.name} is not a subtype of ${cls.name}`)
  const base = nearestMaker(type)
  if (base.slots.new_ !== cls.slots.new_ && ownerOfNew(base) !== cls)
    throw vm.error('TypeError', `${cls.name}.__new__(${type.name}) is not safe, use ${base.name}.__new__()`)
  const { new_ } = base.slots
  if (new_ === null) throw vm.error('TypeError', `cannot create '${type.name}' instances`)
  const { names } = keywords
  const given = [...rest, ...keywords.values()]
  return whilePacked(vm, rest, null, () => new_(vm, type, given, names))
}

/** `*args` as a tuple, owned. */
function tupleOfArguments(vm: Vm, callable: PyObject, args: PyObject): PyTuple {
  if (args.cls === vm.types.tuple) {
    args.refs++
    return args as PyTuple // exact tuple
  }
  if (args.cls.slots.iter === null && args.cls.slots.getItem === null) {
    throw vm.error(
      'TypeError',
      `${functionText(vm, callable)} argument after * must be an iterable, not ${args.cls.name}`,
    )
  }
  return vm.tuple(vm.itemsOf(args))
}

function write(vm: Vm, stream: 1 | 2, text: string): void {
  if (stream === 1) vm.stdout += text
  else vm.stderr += text
  vm.recorder.output(stream, stream === 1 ? vm.stdout.length : vm.stderr.length)
  const length = vm.stdout.length + vm.stderr.length
  if (length > vm.limits.output) throw new RunStop('output', 1)
  if (vm.host.mayWrite?.(length) === false) vm.interrupt()
}

function sourceLine(vm: Vm, filename: string, line: number): string | null {
  const text = vm.sourceTexts.get(filename)
  return text === undefined ? null : (text.split('\n')[line - 1] ?? null)
}

function generatorWord(vm: Vm, generator: PyObject): string {
  const { cls } = generator
  return cls === vm.types.coroutine ? 'coroutine' : cls === vm.types.asyncGenerator ? 'async generator' : 'generator'
}

export const services: Services = {
  run,
  runOn,
  runRaising,
  importModule,
  importFromFallback,
  importStar,
  intrinsic1,
  intrinsic2,
  tupleOfArguments,
  write,
  sourceLine,
  warnAbout,
  moduleOf,
  newInstance,
  makeNew,
  makeStaticMethod: newStaticMethod,
  clearWeakReferences,
  getState,
  reduceNew,
  genericAlias,
  mappingProxy,
  frameObject,
  clearFrame,
  collectorCallbacks,
  newException,
  stopIteration,
  stopIterationValue,
  stopIterationError,
  wrapInGroup,
  noteSetName,
  reportUnraisable,
  codeByName,
  index: indexOf,
  setItem: (vm, container, key, value) =>
    value === null ? deleteItem(vm, container, key) : setItem(vm, container, key, value),
  containsByIteration,
  sequenceIterator,
  makeSlice,
  makeInterpolation,
  makeTemplate,
  newSentinel: (vm) => newInstance(vm, vm.types.object),
  awaitable,
  generatorWord,
  sendSignal,
  handleSignal,
  joinThreads,
  runAtExit,
  clearState,
}
