/**
 * One run of one program: its types, its memory, its threads, its budgets. Everything that runs is given the Vm.
 *
 * Invariants: nothing outside a Vm changes when it runs (two runs in one process cannot meet). Counts are CPython's:
 * an object whose count reaches zero is given to the collector's policy at once, and dies in CPython's order.
 * Every birth, store, drop and death that the history can show goes through `ref`, `record...` or `dealloc`.
 *
 * It does not know the instructions (interpret.ts), nor what a type's data is (layouts do).
 */
import type { Collector } from '../../collect/Collector'
import type { HeapObject } from '../../heap/HeapObject'
import { IMMORTAL, IMMORTAL_REFS } from '../../heap/HeapObject'
import { NAMED_SLOT } from '../../heap/history/event'
import type { Recorder } from '../../heap/history/Recorder'
import type { PyDict } from '../objects/dict/DictTable'
import { PyContainer, PyObject, type PyStr, type PyTuple } from '../objects/PyObject'
import { type EmitEdge, isHeldByInstances, kind, type PyType, typeFlag } from '../objects/PyType'
import type { ExitCallback } from '../exit/interpreterState'
import type { Code } from '../compile/code'
import type { HeldType } from '../objects/type/heldTypes'
import type { NativeModule } from '../library/NativeModule'
import type { AsyncioState } from '../library/asyncio/AsyncioState'
import type { Databases } from '../library/sqlite3/Databases'
import type { HashValue } from '../text/hash'
import { MAX_STR_DIGITS } from '../text/intText'
import { parsePercent } from '../text/percentTemplate'
import { hashString } from '../text/siphash'
import { parseStrFormat } from '../text/strFormat'
import { UnicodeDatabase } from '../text/unicode/UnicodeDatabase'
import { TextMemo } from '../objects/text/TextMemo'
import { WideTexts } from '../objects/text/WideTexts'
import { Addresses } from './Addresses'
import type { Builtins } from './Builtins'
import { Clock } from './Clock'
import { Deaths } from './Deaths'
import type { Frame } from './Frame'
import { type FreeList, FreeLists } from './FreeList'
import { PyRaise, RunStop } from './PyRaise'
import { HISTORY_BYTES, type Host, type Limits } from './Host'
import { System } from '../system/System'
import type { Services } from './Services'
import type { Thread } from './Thread'
import { NativeMemory } from './NativeMemory'
import { Monitoring } from './monitoring/Monitoring'
import { Signals } from './Signals'
import { Showing } from './Showing'
import { Scheduler } from './threads/Scheduler'
import { WaitQueue } from './threads/WaitQueue'
import { isBorrowed } from './dropContents'
import { AttributeOrder } from './AttributeOrder'
import { findAttr, genericGetAttr, getAttr, instanceSet } from '../objects/protocol/attributes'
import { call } from '../objects/protocol/calls'
import { equal } from '../objects/protocol/compare'
import { newDict } from '../objects/dict/dictionary'
import { itemsOf } from '../objects/protocol/iterate'
import { lookupInType } from '../objects/protocol/lookup'
import { repr, str } from '../objects/protocol/text'
import { truth } from '../objects/protocol/truth'
import { isPreceded } from '../objects/type/shownFlags'
import { staticNames } from './staticNames'

/** Who is told of every object's memory: how it is asked for, grows and is given back. */
export interface MemoryWatch {
  /** `isReused`: in the memory of a dead one that its type's free list kept. */
  made(object: PyObject, isReused: boolean): void
  /** Its own memory, that is; it has nothing apart any more. `isKept`: for the next one of its type. */
  freed(object: PyObject, isKept: boolean): void
  /** `isCopied`: it has a copy of another's table. */
  resized(object: PyObject, isCopied: boolean): void
  /** The free lists gave all back. */
  listsEmptied(): void
}

function visitEach(
  values: readonly (PyObject | null)[],
  from: number,
  to: number,
  visit: (child: HeapObject) => void,
): void {
  for (let at = from; at < to; at++) {
    const value = values[at]
    if (value != null) visit(value)
  }
}

const TICKS = 1 << 16
/** Loops and calls that one step of the budget pays for: library code may loop a good deal for one line. */
const WORK_A_STEP = 100
/** What Ctrl+C sends. */
const SIGINT = 2
const SMALLEST = -5
const LARGEST_SMALL = 256

export class Vm {
  /** Filled by `boot`, before anything runs. */
  types = {} as Builtins // createVm fills it before anything else happens
  collector!: Collector
  none!: PyObject
  true_!: PyObject
  false_!: PyObject
  notImplemented!: PyObject
  ellipsis!: PyObject
  emptyTuple!: PyTuple
  emptyStr!: PyStr
  builtins!: PyDict
  sysDict!: PyDict
  modules!: PyDict
  thread: Thread
  services!: Services
  nativeModules: readonly NativeModule[] = []
  /** Names in the dictionaries of the types that every run has: their str objects never die, whenever they are made. */
  typeNames: ReadonlySet<string> = new Set()
  /** Types beyond Builtins, by the keys of their entries. */
  readonly moreTypes = new Map<string, PyType>()
  /** Native types that have a count (objects/type/heldTypes.ts), oldest first. */
  readonly heldTypes: HeldType[] = []
  readonly attributeOrder = new AttributeOrder()
  readonly smallInts: PyObject[] = []
  /** By their byte; the empty one too. */
  readonly shortBytes = new Map<number, PyObject>()
  readonly interned = new Map<string, PyStr>()
  readonly freeLists = new FreeLists()
  readonly showing: Showing
  readonly wideTexts = new WideTexts()
  readonly unicode = new UnicodeDatabase()
  /** Containers whose repr is being made, so that one that holds itself ends. */
  readonly reprRunning = new Set<PyObject>()
  hasReprList = false
  /** Who waits for pipes and sockets. */
  readonly stirred = new WaitQueue()
  /** What happens when calls are over, by their frames. */
  readonly afterCalls = new Map<Frame, () => void>()
  readonly clock = new Clock(
    () => this.recorder.steps,
    () => this.work + this.ticksGranted - this.ticksLeft,
  )
  readonly scheduler: Scheduler
  readonly signals = new Signals(this)
  /** Objects whose bytes memoryviews show, and how often: they keep their length meanwhile. */
  readonly exports = new Map<PyObject, number>()
  /** Code that the program wrote with marshal, by everything but its constants: it may come back. */
  readonly marshalled = new Map<string, Code>()
  /** Hashes of tuples whose items hash by Python code: asked once, as CPython does. */
  readonly tupleHashes = new WeakMap<PyObject, HashValue>()
  readonly textHashes = new TextMemo(hashString)
  readonly percentTemplates = new TextMemo((template) => parsePercent(template, 'precision'))
  readonly formatTemplates = new TextMemo(parseStrFormat)
  /** Floats that are nan and negative (nanSign.ts). */
  readonly negativeNaNs = new WeakSet<PyObject>()
  /** The value of the StopIteration that a `next` slot ended with, owned; null for None. */
  stopValue: PyObject | null = null
  /** Hooks and lists that the interpreter state itself owns, by name. */
  readonly state = new Map<string, PyObject>()
  /** Which of those the program gave (keepGiven.ts). */
  readonly given = new Set<string>()
  memoryWatch: MemoryWatch | null = null
  /** `tracemalloc.get_traceback_limit()`. */
  tracebackLimit = 1
  /** The operating system of the run. */
  readonly system: System
  /** What C code sees of memory. */
  readonly nativeMemory = new NativeMemory()
  /** Of a program that has connected to one. */
  databases: Databases | null = null
  /** How many collections there were, of whatever generation. */
  collections = 0
  /** Whether CPython would have made the types of syntax trees by now: the collector counts what they allocate. */
  hasTreeTypes = false
  /** Folders in which a module was looked for by now: CPython keeps a finder for each. */
  searchedFolders = new Set<string>()
  /** Whether a module's source was read. */
  hasReadSource = false
  /** What `sys.getrefcount` shows of native types and modules beyond `refs` (type/heldTypes.ts, import/heldModules.ts). */
  readonly unseenRefs = new Map<PyObject, number>()
  /** Whether modules that CPython carries in itself are found before those on the path. */
  usesFrozen = true
  /** Of a program that has imported `asyncio`. */
  asyncio: AsyncioState | null = null
  /** What `atexit` was given, in order. */
  readonly exitCallbacks: ExitCallback[] = []
  /** Builtins as they were at the start, whose copy keeps them: LOAD_COMMON_CONSTANT's. */
  commonConstants: readonly PyObject[] = []
  /** Names of modules whose bodies are running. */
  readonly initializing = new Set<string>()
  /** Texts of the modules that were loaded, for tracebacks. */
  readonly sourceTexts = new Map<string, string>()
  /** What a frame in JavaScript whose caller is native returned or yielded, owned; null: a generator's end. */
  finished: PyObject | null = null
  /** How many frames in JavaScript run within others (baseline/). */
  within = 0
  /** Somebody may be told what runs: the threads' watches say who. */
  watching = false
  readonly monitoring = new Monitoring()
  /** The host's own stack came to its end before anything of the program's did. */
  ranOutOfStack = false
  stdout = ''
  stderr = ''
  finalizing = false
  /** `sys.getrecursionlimit()`. */
  recursionLimit: number
  /** `sys.get_int_max_str_digits()`; 0 is no limit. */
  mostIntDigits = MAX_STR_DIGITS
  /** Loops and calls until the next `tick`. */
  ticksLeft = TICKS
  private work = 0
  private readonly historyWords: number
  private ticksGranted = TICKS
  /** The work at which whoever watches the run is asked again. */
  private nextLook = TICKS
  private nextVersion = 1
  private readonly addresses = new Addresses()
  readonly deaths = new Deaths(this, this.addresses)

  constructor(
    readonly recorder: Recorder,
    readonly host: Host,
    readonly limits: Limits,
  ) {
    this.showing = new Showing(this)
    this.system = new System({
      now: () => this.clock.wallTime(),
      readInput: () => host.readInput(),
      show: (stream, text) => this.services.write(this, stream, text),
      stirred: () => this.stirred.wakeAll(this),
    })
    this.scheduler = new Scheduler(this, this.clock, host.seed)
    this.thread = this.scheduler.main
    this.recursionLimit = limits.recursion
    this.historyWords = (limits.history ?? HISTORY_BYTES) / 4
    recorder.crowdedFrom(limits.bytes, this.historyWords)
  }

  // Budgets

  /** A stretch of loops and calls is over: also code without steps (a library's, `exec`'s) can be stopped, and ends. */
  tick(): void {
    this.grantTicks(TICKS)
    this.checkRoom()
    this.scheduler.tick()
  }

  /** The next `tick` comes after `count` loops and calls. */
  grantTicks(count: number): void {
    this.work += this.ticksGranted - this.ticksLeft
    this.ticksGranted = count
    this.ticksLeft = count
    if (this.work < this.nextLook) return
    this.nextLook = this.work + TICKS
    if (!this.host.onProgress(this.recorder.steps)) throw new RunStop('stopped', 1)
    if (this.work > this.limits.steps * WORK_A_STEP) throw new RunStop('steps', 1)
    if (this.host.isInterrupted?.() === true) this.interrupt()
  }

  /** Ctrl+C. */
  interrupt(): void {
    this.services.sendSignal(this, SIGINT)
  }

  /** Between two instructions: what is due and could not happen within them. */
  atBoundary(): void {
    this.collector.runPending()
    this.scheduler.atBoundary()
  }

  /** What is alive must fit the budget of the run; what is recorded of it lies outside of any heap that ends by itself. */
  checkRoom(): void {
    const bytes = this.recorder.liveBytes + (this.databases?.engine.grown ?? 0)
    if (bytes > this.limits.bytes) throw new RunStop('bytes', 1)
    if (this.recorder.words > this.historyWords) throw new RunStop('history', 1)
  }

  // Values

  /** A new object that refers to nothing. */
  value(cls: PyType, data: unknown): PyObject {
    const object = new PyObject(cls, data)
    if ((cls.flags & typeFlag.HELD) !== 0) cls.refs++
    if (this.memoryWatch !== null) this.memoryWatch.made(object, false)
    return object
  }

  /** What is made meanwhile was there before, as whoever watches memory sees it. */
  untraced<T>(make: () => T): T {
    const watch = this.memoryWatch
    this.memoryWatch = null
    try {
      return make()
    } finally {
      this.memoryWatch = watch
    }
  }

  int(value: number | bigint): PyObject {
    if (typeof value === 'number' && value >= SMALLEST && value <= LARGEST_SMALL) {
      const small = this.smallInts[value - SMALLEST]
      if (small !== undefined) {
        small.refs++
        return small
      }
    }
    const spare = this.deaths.spareInts.pop()
    return spare === undefined ? this.value(this.types.int, value) : this.#again(spare, value)
  }

  float(value: number): PyObject {
    // A nan has its sign beside it (nanSign.ts), which the dead one may have had.
    const spare = Number.isNaN(value) ? undefined : this.deaths.spareFloats.pop()
    return spare === undefined ? this.value(this.types.float, value) : this.#again(spare, value)
  }

  /** A new number, made of a dead one. */
  #again(spare: PyObject, value: number | bigint): PyObject {
    spare.refs = 1
    spare.data = value
    if (this.memoryWatch !== null) this.memoryWatch.made(spare, false)
    return spare
  }

  /** A new str, also where it has one character: the empty one alone is shared. */
  newStr(text: string): PyStr {
    return text === '' ? this.str(text) : (this.value(this.types.str, text) as PyStr) // the type `str` has a string as data
  }

  /** A new str; one-character Latin-1 strings and the empty one are shared. */
  str(text: string): PyStr {
    if (text.length <= 1) {
      const shared = this.sharedStr(text)
      if (shared !== null) return shared
    }
    return this.value(this.types.str, text) as PyStr // the type `str` has a string as data
  }

  /** The one str object for a name: always the same while anybody holds it. */
  intern(text: string): PyStr {
    const known = this.interned.get(text)
    if (known !== undefined) {
      if (known.refs <= 0) known.refs = 0
      known.refs++
      return known
    }
    const made = this.untraced(() => this.str(text))
    if (made.refs < IMMORTAL && (staticNames.has(text) || this.typeNames.has(text))) made.refs = IMMORTAL_REFS
    this.interned.set(text, made)
    return made
  }

  /** A name that code uses or a native type has: no such str ever dies, also one that the program has had before. */
  internName(text: string): PyStr {
    const name = this.intern(text)
    if (name.refs < IMMORTAL) name.refs += IMMORTAL_REFS
    return name
  }

  bool(value: boolean): PyObject {
    const object = value ? this.true_ : this.false_
    object.refs++
    return object
  }

  newNone(): PyObject {
    this.none.refs++
    return this.none
  }

  /** Takes the items over. */
  tuple(items: PyObject[]): PyTuple {
    if (items.length === 0) {
      this.emptyTuple.refs++
      return this.emptyTuple
    }
    const free = this.freeLists.tuples[items.length]
    const isReused = free !== undefined && free.saved > 0
    if (isReused) free.saved--
    else this.collector.allocated()
    const tuple = this.uncountedTuple(items)
    if (this.memoryWatch !== null) this.memoryWatch.made(tuple, isReused)
    return tuple
  }

  /** As `tuple`, where CPython fills a tuple that it has already made, which its collector looks after whatever comes in. */
  filledTuple(items: PyObject[]): PyTuple {
    const tuple = this.tuple(items)
    if (items.length > 0 && tuple.gcNext === null) this.collector.track(tuple)
    return tuple
  }

  /** As `tuple`, for one that the collector counted before it was made here: there are some items. */
  uncountedTuple(items: PyObject[]): PyTuple {
    const tuple = new PyContainer(this.types.tuple, items) as PyTuple // the type `tuple` has its items as data
    tuple.site = this.recorder.site
    if (this.addresses.seen > 0) this.addresses.born(tuple, this.freeListOf(tuple))
    if (items.some((item) => this.isOfCollectedType(item))) this.collector.track(tuple)
    return tuple
  }

  /** As `container`, for one that the collector counted before it was made here, in memory of its own. */
  uncounted(cls: PyType, data: unknown): PyContainer {
    const object = new PyContainer(cls, data)
    object.site = this.recorder.site
    if (this.addresses.seen > 0) this.addresses.born(object, null)
    this.collector.track(object)
    return object
  }

  /** Takes the items over. */
  list(items: PyObject[]): PyContainer {
    return this.container(this.types.list, items)
  }

  /** A new tracked object of a built-in type. */
  container(cls: PyType, data: unknown): PyContainer {
    const object = new PyContainer(cls, data)
    const { free } = cls
    if (free !== null && free.saved > 0) {
      free.saved--
      object.site = this.recorder.site
      if (this.addresses.seen > 0) this.addresses.born(object, free)
      if (this.memoryWatch !== null) this.memoryWatch.made(object, true)
    } else this.born(object)
    this.collector.track(object)
    return object
  }

  /** A container was allocated, not in the memory of a dead one; whoever calls this tracks it when it is whole. */
  born(object: PyContainer): void {
    object.site = this.recorder.site
    const { cls } = object
    if (cls.isCounted) this.collector.allocated()
    if (this.addresses.seen > 0) this.addresses.born(object, null)
    if (this.memoryWatch !== null) this.memoryWatch.made(object, false)
    if (!isHeldByInstances(cls)) return
    cls.refs++
    if (cls.sharedRoom > 1 && cls.isInline) cls.sharedRoom--
  }

  private sharedStr(text: string): PyStr | null {
    if (text === '') {
      this.emptyStr.refs++
      return this.emptyStr
    }
    if (text.charCodeAt(0) > 0xff) return null
    const known = this.interned.get(text)
    if (known !== undefined) {
      known.refs++
      return known
    }
    const made = new PyObject(this.types.str, text) as PyStr // as above
    made.refs = IMMORTAL_REFS
    this.interned.set(text, made)
    return made
  }

  // Counting and dying

  decref(object: PyObject): void {
    if (--object.refs === 0) this.dealloc(object)
  }

  xdecref(object: PyObject | null | undefined): void {
    if (object != null && --object.refs === 0) this.dealloc(object)
  }

  /** As decref, where nothing in the host has the object in hand any more: a number that dies may be the next one. */
  release(object: PyObject): void {
    if (--object.refs === 0) this.deaths.deallocForgotten(object)
  }

  /** The object's count is zero. */
  dealloc(object: PyObject): void {
    this.deaths.dealloc(object)
  }

  /** What `id()` shows. */
  addressOf(object: PyObject): number {
    return this.addresses.of(object, this.freeListOf(object))
  }

  /** The object that lies there, as far as anybody asked for its address. */
  objectAt(address: number): PyObject | null {
    return this.addresses.ownerOf(address)
  }

  private freeListOf(object: PyObject): FreeList | null {
    const { cls } = object
    if (cls !== this.types.tuple) return cls.free
    return this.freeLists.tuples[(object as PyTuple).data.length] ?? null // exact tuple
  }

  /** Whether an object may be part of a cycle, as far as can be told when a tuple is made of it. */
  mayBeCollected(object: PyObject): boolean {
    if (!(object instanceof PyContainer)) return false
    const { cls } = object
    if (cls === this.types.tuple) return object.gcNext !== null
    if ((cls.kind & kind.TYPE) !== 0) return ((object as PyType).flags & typeFlag.HEAP) !== 0 // kind says it is a class
    return cls.layout.container || (cls.flags & typeFlag.HEAP) !== 0
  }

  /** As mayBeCollected, by the type alone: CPython asks no more of what a new tuple holds, be it a built-in class. */
  isOfCollectedType(object: PyObject): boolean {
    const { cls } = object
    return cls === this.types.tuple || (cls.kind & kind.TYPE) !== 0 || this.mayBeCollected(object)
  }

  /** Visits everything the object refers to, in the order of CPython's traversal. */
  traverse(object: PyContainer, visit: (child: HeapObject) => void): void {
    const { attrs, dict, cls } = object
    const { layout } = cls
    const isLast = layout.dictPlace === 'last'
    if (attrs !== null) visitEach(attrs, 0, isLast ? cls.members : attrs.length, visit)
    if (dict !== null && layout.dictPlace === undefined) visit(dict)
    if ((cls.flags & (typeFlag.HEAP | typeFlag.VISITED)) !== 0) visit(cls)
    layout.traverse(object, visit)
    if (!isLast) return
    if (attrs !== null) visitEach(attrs, cls.members, attrs.length, visit)
    if (dict !== null) visit(dict)
  }

  newVersion(): number {
    return this.nextVersion++
  }

  // The history

  /** The object's number in the history; it is told of the object now if it was not yet. */
  ref(object: PyObject): number {
    return object.id !== 0 ? object.id : this.showing.show(object)
  }

  /** Records that `owner` refers to `target` from `slot`, if the owner is shown at all. */
  recordStore(owner: PyObject, slot: number, target: PyObject): void {
    if (owner.id !== 0) this.recorder.store(owner.id, slot, this.ref(target))
  }

  recordDrop(owner: PyObject, slot: number): void {
    if (owner.id !== 0) this.recorder.drop(owner.id, slot)
  }

  /** The object's memory grew or shrank. */
  resized(object: PyObject, isCopied = false): void {
    if (object.id !== 0) this.recorder.resize(object.id, object.cls.layout.size(object))
    if (this.memoryWatch !== null) this.memoryWatch.resized(object, isCopied)
  }

  /** The slot in which an instance's attribute number `index` (members first) is shown. */
  attributeSlot(cls: PyType, index: number): number {
    return NAMED_SLOT + cls.layout.slotNames.length + 1 + index
  }

  /** Every reference that the history shows, with its slot. */
  edges(object: PyContainer, emit: EmitEdge): void {
    const { attrs, dict, cls } = object
    cls.layout.edges(object, emit)
    if (dict !== null) emit(NAMED_SLOT + cls.layout.slotNames.length, dict)
    if (attrs === null) return
    for (let i = 0; i < attrs.length; i++) {
      const value = attrs[i] ?? null
      if (value !== null) emit(this.attributeSlot(cls, i), value)
    }
  }

  // Errors

  /** A new exception of a built-in class, to be thrown. */
  error(type: string, message: string): PyRaise {
    return new PyRaise(this.services.newException(this, type, message))
  }

  /** Whether something caught is a Python exception of the built-in class or a subclass of it. */
  isError(error: unknown, type: string): error is PyRaise {
    return error instanceof PyRaise && this.isInstanceOf(error.exception, type)
  }

  /** Forgets a caught exception. */
  dropError(error: unknown): void {
    if (error instanceof PyRaise) this.decref(error.exception)
  }

  isInstanceOf(object: PyObject, type: string): boolean {
    return object.cls.mro.includes(this.typeNamed(type))
  }

  /** A type of the interpreter's own by its key. */
  typeNamed(key: string): PyType {
    const type = this.moreTypes.get(key)
    if (type === undefined) throw new RangeError(`no type ${key}`)
    return type
  }

  /** Whether a class's attribute becomes a method simply by passing the instance first. */
  isPlainMethod(object: PyObject): boolean {
    return (object.cls.flags & typeFlag.METHOD_DESCRIPTOR) !== 0
  }

  /** Whether the k-th stack entry from the top is the frame's own at the current instruction. */
  isOwnedAt(frame: Frame, k: number): boolean {
    return !isBorrowed(frame, frame.sp - 1 - k - frame.unit.stackBase)
  }

  // What types ask for most

  truth(object: PyObject): boolean {
    return truth(this, object)
  }

  equal(a: PyObject, b: PyObject): boolean {
    return equal(this, a, b)
  }

  /** `str(object)`, as text. */
  text(object: PyObject): string {
    return str(this, object)
  }

  reprText(object: PyObject): string {
    return repr(this, object)
  }

  itemsOf(iterable: PyObject): PyObject[] {
    return itemsOf(this, iterable)
  }

  newNotImplemented(): PyObject {
    this.notImplemented.refs++
    return this.notImplemented
  }

  newDict(): PyDict {
    return newDict(this)
  }

  mappingProxy(mapping: PyObject): PyObject {
    return this.services.mappingProxy(this, mapping)
  }

  /** An attribute that is a str, as text; null if there is none. */
  attributeText(object: PyObject, name: string): string | null {
    const found = findAttr(this, object, name)
    if (found === null) return null
    const text = (found.cls.kind & kind.STR) !== 0 ? (found.data as string) : null // a str inside
    this.decref(found)
    return text
  }

  /** Calls a method with keywords: the last arguments, named. */
  callMethodWith(object: PyObject, name: string, args: readonly PyObject[], names: readonly string[]): PyObject {
    const method = getAttr(this, object, name)
    try {
      return call(this, method, args, names.length === 0 ? null : names)
    } finally {
      this.decref(method)
    }
  }

  /** A name of `builtins`, borrowed. */
  builtinNamed(name: string): PyObject {
    const found = this.builtins.data.getByText(name)
    if (found === null) throw this.error('RuntimeError', `lost builtins.${name}`)
    return found
  }

  hasAttribute(object: PyObject, name: string): boolean {
    const found = findAttr(this, object, name)
    this.xdecref(found)
    return found !== null
  }

  /** Stores into the object's own attributes, past its class; `value` is borrowed. */
  setOwnAttribute(object: PyContainer, name: string, value: PyObject): void {
    instanceSet(this, object, name, value)
  }

  /** A method's attribute: its own, else its function's. */
  methodAttribute(method: PyObject, name: string): PyObject {
    const own = lookupInType(method.cls, name)
    if (own !== null) return genericGetAttr(this, method, name)
    const { func } = method.data as { func: PyObject | null } // the type `method` has it
    return getAttr(this, func ?? this.none, name)
  }

  /** The namespace of a module, or null for anything else. */
  moduleDict(module: PyObject): PyDict | null {
    return module instanceof PyContainer && (module.cls.kind & kind.MODULE) !== 0 ? module.dict : null
  }

  /** What `__sizeof__` gives: the size without what the collector puts before the object. */
  sizeWithoutHeader(object: PyObject): number {
    const { cls } = object
    const size = cls.layout.size(object)
    if (
      !(object instanceof PyContainer) ||
      (!cls.layout.container && (cls.flags & typeFlag.HEAP) === 0) ||
      ((cls.kind & kind.TYPE) !== 0 && ((object as PyType).flags & typeFlag.HEAP) === 0)
    )
      return size // kind says it is a class
    const preHeader = isPreceded(cls) ? 16 : 0
    return Math.max(16, size - 16 - preHeader)
  }

  /** A new instance of a built-in layout: of the exact type, or of a class derived from it. */
  newOf(cls: PyType, data: unknown): PyContainer {
    if ((cls.flags & typeFlag.HEAP) !== 0) {
      return this.services.newInstance(this, cls, data)
    }
    const object = new PyContainer(cls, data)
    this.born(object)
    if (cls.sharedRoom > 1) cls.sharedRoom--
    this.collector.track(object)
    if (cls.layout.role === 'instance' && (cls.kind & kind.EXCEPTION) === 0) this.showing.showInstance(object)
    return object
  }

  /** The frame that runs now, or null before and after the program. */
  get frame(): Frame | null {
    return this.thread.frame
  }
}
