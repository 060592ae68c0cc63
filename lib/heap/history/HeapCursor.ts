/**
 * The heap at any event of a history: go to a step, look around, step forwards and backwards.
 *
 * Position s is "step s is done": `seek(0)` is before the first line, `seek(index.steps)` the end. Going back a little
 * undoes writes; going far restores the nearest checkpoint before the target and replays from there. Checkpoints are laid
 * as the log is first passed, share their pages, and serve every cursor forked from one another.
 *
 * Invariant: what a cursor shows depends on its offset alone, never on the way it came.
 * Every reference knows its birth, the log offset of the event that made it; a move within its object does not change
 * that. Its statement is the birth's, or 0 when the interpreter made it by itself (a system reference).
 *
 * It does not know who wrote a statement, nor what is reachable.
 */
import { Checkpoints, type PackedCheckpoints } from './Checkpoints'
import { doubleText } from './doubleText'
import type { StatementInfo, TypeInfo } from './event'
import { event, NAMED_SLOT, OP_MASK } from './event'
import { HeapState, NUMBER_LABEL } from './HeapState'
import type { HistoryIndex } from './HistoryIndex'
import { SystemSlots } from './SystemSlots'

/** The slot of an object's implicit reference to the object that is its type. */
export const TYPE_SLOT = -1

/** Called with each reference; `birth` is the log offset of the event that made it, `statement` 0 is the interpreter. */
export type OnReference = (slot: number, target: number, statement: number, birth: number) => void

/** A count that no reference explains. */
export interface Hold {
  readonly why: string
  /** index of `why` in the history's labels */
  readonly label: number
  readonly amount: number
  readonly statement: number
  readonly birth: number
}

const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u

function inParentheses(name: string): string {
  return name.startsWith('(') ? name : `(${name})`
}

/** More words of undo than this are forgotten. */
const UNDO_LIMIT = 1 << 22

export class HeapCursor {
  /** All events before this offset of the log have happened. */
  offset: number
  /** Null until somebody goes anywhere or asks: of a million objects it takes a while to restore. */
  private made: HeapState | null = null
  private readonly system: SystemSlots
  /** Points to which undo can return, oldest first. */
  private readonly marks: { readonly offset: number; readonly undo: number }[] = []

  constructor(
    readonly index: HistoryIndex,
    readonly checkpoints = new Checkpoints(),
  ) {
    this.system = new SystemSlots(index.history.types)
    const { from } = index.reach
    if (from > 0 && checkpoints.count === 0) throw new RangeError(`HeapCursor: the log is here from ${from} on only`)
    this.offset = from === 0 ? index.endOf(0) : from
  }

  private get state(): HeapState {
    return this.made ?? this.standing()
  }

  /** The heap where the cursor is said to stand, made now. */
  private standing(): HeapState {
    const target = this.offset
    const state = this.begun(target)
    this.seekEvent(target)
    return state
  }

  /** Some heap of the history, at or before `target`. */
  private begun(target: number): HeapState {
    const { index, checkpoints } = this
    const state = new HeapState(index, checkpoints.store)
    checkpoints.begin(state, 0)
    this.made = state
    this.offset = checkpoints.restore(state, target)
    return state
  }

  /** Another cursor, at step 0 or where the window begins, which shares this one's checkpoints. */
  fork(): HeapCursor {
    return new HeapCursor(this.index, this.checkpoints)
  }

  /** The rest of the log has come, with its checkpoints: this cursor, where it stands, and its forks go everywhere from now on. */
  complete(log: Int32Array, checkpoints: PackedCheckpoints): void {
    this.index.complete(log)
    this.checkpoints.replace(checkpoints)
  }

  // Moving

  /** The step in which the last event lies that has happened. */
  get step(): number {
    return this.offset === 0 ? 0 : this.index.stepAt(this.offset - 1)
  }

  /** Goes to where `step` is done. */
  seek(step: number): void {
    if (!(step >= 0 && step <= this.index.steps)) throw new RangeError(`seek: no step ${step} of ${this.index.steps}`)
    this.seekEvent(this.index.endOf(step))
  }

  /** Goes to just before the event at `target`, which must be the offset of one, or the log's length. */
  seekEvent(target: number): void {
    const { from, to } = this.index.reach
    if (!(target >= from && target <= to)) throw new RangeError(`seekEvent: no offset ${target} from ${from} to ${to}`)
    if (this.made === null) this.begun(target)
    else if (target < this.offset && !this.undoTo(target)) this.restoreBefore(target)
    else if (this.checkpoints.offsetBefore(target) > this.offset) this.restoreBefore(target)
    this.passTo(target - this.checkpoints.spacing.undoableWords)
    this.replayTo(target)
    if (this.offset !== target) throw new RangeError(`seekEvent: ${target} lies inside an event`)
  }

  /** Does one step; false at the end. From within a step: does the rest of it. */
  stepForward(): boolean {
    if (this.offset >= this.index.reach.to) return false
    this.seekEvent(this.index.endOf(this.index.stepAt(this.offset)))
    return true
  }

  /** Takes one step back; false at step 0. From within a step: takes back what is done of it. */
  stepBack(): boolean {
    if (this.step === 0 || this.offset <= this.index.reach.from) return false
    this.seekEvent(this.index.startOf(this.step))
    return true
  }

  // Asking about the run

  /** The statement whose line the present step is; 0 in a stage and before the first line. */
  get currentStatement(): number {
    return this.index.statementOf(this.step)
  }

  get stdoutLength(): number {
    return this.state.stdoutLength
  }

  get stderrLength(): number {
    return this.state.stderrLength
  }

  /** The number of the running thread. */
  get runningThread(): number {
    return this.state.thread
  }

  /** Each thread's frames, the outermost call first. */
  threads(): number[][] {
    return this.calls().map((calls) => calls.map(({ frame }) => frame))
  }

  /** The same with the offset of the event that put each on its stack: whose doing that was is the line that called. */
  calls(): { readonly frame: number; readonly entered: number }[][] {
    const { positions, memory } = this.state
    return Array.from({ length: this.index.tables.threadCount }, (_, thread) => {
      const stack = this.state.stack(thread)
      return Array.from({ length: positions.length(stack) }, (_frame, depth) => {
        const at = positions.entry(stack, depth)
        return { frame: memory.get(at), entered: memory.get(at + 1) }
      })
    })
  }

  // Asking about objects

  isLive(id: number): boolean {
    return id > 0 && id < this.state.nextId && this.state.serial(id) > 0
  }

  /** Calls `visit` with every living object, ids ascending. */
  forEachLive(visit: (id: number) => void): void {
    const end = this.state.nextId
    for (let id = 1; id < end; id++) if (this.state.serial(id) > 0) visit(id)
  }

  /** How many objects of `type` live. */
  liveOfType(type: number): number {
    return this.state.liveOfType(type)
  }

  /** Index of the object's type; -1 when it is not alive. */
  typeOf(id: number): number {
    return this.isLive(id) ? this.state.type(id) : -1
  }

  typeInfo(id: number): TypeInfo | undefined {
    return this.index.history.types[this.typeOf(id)]
  }

  sizeOf(id: number): number {
    return this.isLive(id) ? this.state.size(id) : 0
  }

  /** How the object reads (`'key'`, `42`, a function's name); '' when it has no label. */
  labelOf(id: number): string {
    if (!this.isLive(id)) return ''
    const { labels, log } = this.index.history
    const label = this.state.label(id)
    return label <= NUMBER_LABEL ? labelOfNumber(log, NUMBER_LABEL - label) : (labels[label] ?? '')
  }

  /** Which birth the object is: never used again, unlike its id; 0 when it is not alive. */
  serialOf(id: number): number {
    return this.isLive(id) ? this.state.serial(id) : 0
  }

  /** The statement that made the object. */
  madeBy(id: number): number {
    return this.isLive(id) ? this.index.madeBy(this.state.serial(id)) : 0
  }

  /** Its reference count: strong references, places on threads' stacks, holds, and the instances of a type. */
  count(id: number): number {
    if (!this.isLive(id)) return 0
    const serial = this.state.serial(id)
    let instances = 0
    for (const type of this.index.typesOf(serial)) instances += this.state.liveOfType(type)
    return this.state.count(id) + instances
  }

  holds(id: number): Hold[] {
    const { keyed, memory } = this.state
    if (!this.isLive(id)) return []
    const owner = this.state.holds(id)
    return Array.from({ length: keyed.length(owner) }, (_, i) => {
      const at = keyed.entry(owner, i)
      const birth = memory.get(at + 2)
      const label = memory.get(at)
      const why = this.index.history.labels[label] ?? ''
      return { why, label, amount: memory.get(at + 1), statement: this.index.statementAt(birth), birth }
    })
  }

  /** How many positions the object has, empty ones included. */
  lengthOf(id: number): number {
    return this.hasSlots(id) ? this.state.positions.length(this.state.row(id)) : 0
  }

  /** How many items stand in its positions; an entry counts once. */
  itemsOf(id: number): number {
    const shift = this.typeInfo(id)?.naming === 'entry' ? 1 : 0
    const length = this.lengthOf(id)
    let items = 0
    let last = -1
    this.forEachTarget(id, (slot) => {
      if (slot < 0 || slot >= length || slot >> shift === last) return
      last = slot >> shift
      items++
    })
    return items
  }

  /** Where the reference in `slot` leads; 0 if the slot is empty. */
  targetOf(id: number, slot: number): number {
    if (slot === TYPE_SLOT) return this.typeObjectOf(id)
    return this.hasSlots(id) ? this.state.target(id, slot) : 0
  }

  /** Where the weak reference in `slot` leads, whether that still lives or not; 0 if there is none. */
  weakTargetOf(id: number, slot: number): number {
    if (!this.hasSlots(id)) return 0
    const at = this.state.keyed.find(this.state.weak(id), slot)
    return at === 0 ? 0 : this.state.memory.get(at + 1)
  }

  /** Calls `visit` with each strong reference: the type's object, then positions, then named slots. Id 0 is the root. */
  forEachReference(id: number, visit: OnReference): void {
    if (!this.hasSlots(id)) return
    const typeObject = this.typeObjectOf(id)
    if (typeObject !== 0) visit(TYPE_SLOT, typeObject, 0, this.index.birthEvent(this.state.serial(id)))
    const row = this.state.row(id)
    const length = this.state.positions.length(row)
    for (let slot = 0; slot < length; slot++) this.visitPosition(row, slot, visit)
    this.forEachKeyed(this.state.named(id), this.state.type(id), (slot, target, statement, birth) => {
      if (this.state.refersTo(target, birth)) visit(slot, target, statement, birth)
    })
  }

  /** As forEachReference, of those in `slots` alone: in time proportional to these, however many positions there are. */
  forEachReferenceIn(id: number, slots: ReadonlySet<number>, visit: OnReference): void {
    if (!this.hasSlots(id)) return
    const row = this.state.row(id)
    const length = this.state.positions.length(row)
    for (const slot of slots) if (slot >= 0 && slot < length) this.visitPosition(row, slot, visit)
    this.forEachKeyed(this.state.named(id), this.state.type(id), (slot, target, statement, birth) => {
      if (slots.has(slot) && this.state.refersTo(target, birth)) visit(slot, target, statement, birth)
    })
  }

  /** Calls `visit` with the slot and target of each strong reference, in the same order: whose doing each was takes longer to find. */
  forEachTarget(id: number, visit: (slot: number, target: number) => void): void {
    if (!this.hasSlots(id)) return
    const { positions, keyed, memory } = this.state
    const typeObject = this.typeObjectOf(id)
    if (typeObject !== 0) visit(TYPE_SLOT, typeObject)
    const row = this.state.row(id)
    const length = positions.length(row)
    for (let slot = 0; slot < length; slot++) {
      const at = positions.entry(row, slot)
      const target = memory.get(at)
      if (this.state.refersTo(target, memory.get(at + 1))) visit(slot, target)
    }
    const named = this.state.named(id)
    for (let i = 0; i < keyed.length(named); i++) {
      const at = keyed.entry(named, i)
      const target = memory.get(at + 1)
      if (this.state.refersTo(target, memory.get(at + 2))) visit(memory.get(at), target)
    }
  }

  /** Calls `visit` with each weak reference whose target still lives. */
  forEachWeakReference(id: number, visit: OnReference): void {
    if (!this.hasSlots(id)) return
    this.forEachKeyed(this.state.weak(id), this.state.type(id), (slot, target, statement, birth) => {
      const serial = this.serialOf(target)
      if (serial > 0 && this.index.birthEvent(serial) < birth) visit(slot, target, statement, birth)
    })
  }

  /** How a slot reads: `.attr`, a frame's local by its name, `[3]`, `['key']`, `key 'key'`, `element 'a'`; or in words: `(sequence)`. */
  slotName(id: number, slot: number): string {
    const type = this.typeInfo(id)
    if (slot === TYPE_SLOT) return '.__class__'
    if (slot >= NAMED_SLOT) {
      const name = type?.slotNames[slot - NAMED_SLOT] ?? '?'
      return type?.role === 'frame' ? name : IDENTIFIER.test(name) ? `.${name}` : inParentheses(name)
    }
    if (type === undefined) return ''
    return this.positionName(id, slot, type.naming)
  }

  private positionName(id: number, slot: number, naming: TypeInfo['naming']): string {
    switch (naming) {
      case 'index':
        return `[${slot}]`
      case 'thread':
        return slot === 0 ? '(in the main thread)' : `(in thread ${slot})`
      case 'none':
        return this.targetOf(id, slot) === 0 ? '' : `element ${this.nameOfKey(this.targetOf(id, slot))}`
      case 'entry': {
        const key = this.nameOfKey(this.targetOf(id, slot & ~1))
        return (slot & 1) === 1 ? `[${key}]` : `key ${key}`
      }
    }
  }

  /** Values, classes and functions as they are written; of anything else, what it is: `<Model>`. */
  nameOfKey(key: number): string {
    const type = this.typeInfo(key)
    if (type === undefined) return '?'
    const name = this.labelOf(key) || type.name
    return type.role === 'atom' || type.role === 'type' || type.role === 'function' ? name : `<${name}>`
  }

  /** Where the statement lies in the sources. */
  statement(statement: number): StatementInfo | undefined {
    return this.index.history.statements[statement]
  }

  private hasSlots(id: number): boolean {
    return id === 0 || this.isLive(id)
  }

  private typeObjectOf(id: number): number {
    const type = this.typeInfo(id)
    if (type === undefined || type.object === 0) return 0
    return this.state.serial(type.object) === this.index.typeSerial(this.typeOf(id)) ? type.object : 0
  }

  private visitPosition(row: number, slot: number, visit: OnReference): void {
    const { positions, memory } = this.state
    const at = positions.entry(row, slot)
    const target = memory.get(at)
    const birth = memory.get(at + 1)
    if (this.state.refersTo(target, birth)) visit(slot, target, this.index.statementAt(birth), birth)
  }

  private forEachKeyed(owner: number, type: number, visit: OnReference): void {
    const { keyed, memory } = this.state
    const length = keyed.length(owner)
    for (let i = 0; i < length; i++) {
      const at = keyed.entry(owner, i)
      const slot = memory.get(at)
      const birth = memory.get(at + 2)
      const statement = this.system.has(type, slot) ? 0 : this.index.statementAt(birth)
      visit(slot, memory.get(at + 1), statement, birth)
    }
  }

  // Moving, inside

  /** Undoes back to the last mark at or before `target`; false when there is none. */
  private undoTo(target: number): boolean {
    const oldest = this.marks[0]
    if (oldest === undefined || oldest.offset > target) return false
    let mark = this.marks.pop()
    while (mark !== undefined && mark.offset > target) mark = this.marks.pop()
    if (mark === undefined) return false
    this.state.memory.undo(mark.undo)
    this.offset = mark.offset
    return true
  }

  private restoreBefore(target: number): void {
    this.marks.length = 0
    this.offset = this.checkpoints.restore(this.state, target)
  }

  /** Replays to the first event at or after `target`, laying checkpoints; what was undoable is no longer. */
  private passTo(target: number): void {
    if (this.offset >= target) return
    this.marks.length = 0
    this.state.memory.forgetUndo()
    this.state.memory.recording = false
    this.offset = this.checkpoints.pass(this.state, this.index.history.log, this.offset, target)
  }

  /** Replays to `target` so that it can be undone, with a mark at every step. */
  private replayTo(target: number): void {
    const { memory } = this.state
    memory.recording = true
    while (this.offset < target) {
      if (memory.undoPoint > UNDO_LIMIT) this.forgetMarks()
      this.marks.push({ offset: this.offset, undo: memory.undoPoint })
      const end = Math.min(target, this.index.endOf(this.index.stepAt(this.offset)))
      this.offset = this.state.apply(this.index.history.log, this.offset, end)
    }
    memory.recording = false
  }

  private forgetMarks(): void {
    this.marks.length = 0
    this.state.memory.forgetUndo()
  }
}

/** The number that an ALLOC_NUMBER, NUMBER or ALLOC_DOUBLE event at the offset gives. */
export function labelOfNumber(log: Int32Array, offset: number): string {
  const op = (log[offset] ?? 0) & OP_MASK
  if (op === event.ALLOC_NUMBER) return String(log[offset + 2])
  if (op === event.ALLOC_DOUBLE) return doubleText(doubleAt(log, offset + 2))
  return String(doubleAt(log, offset + 1))
}

/** Of its low half there and its high half in the next word. */
function doubleAt(log: Int32Array, offset: number): number {
  return new Float64Array(Int32Array.of(log[offset] ?? 0, log[offset + 1] ?? 0).buffer)[0] ?? 0
}
