/**
 * The oracle of the history's tests: plays a log from its beginning into plain objects, reading the words as event.ts lists
 * them and sharing no code with the reader it judges. Slow on purpose. For tests only.
 */
import type { History } from './event'

export interface NaiveReference {
  target: number
  birth: number
}

export interface NaiveObject {
  serial: number
  type: number
  size: number
  label: number
  /** what it reads as if it has no label */
  text: string | null
  birth: number
  positions: NaiveReference[]
  named: Map<number, NaiveReference>
  weak: Map<number, NaiveReference>
  holds: Map<number, NaiveReference>
}

export interface NaiveHeap {
  objects: Map<number, NaiveObject>
  stacks: number[][]
  step: number
  stepStatement: number
  stdout: number
  stderr: number
  thread: number
  /** statement of each event so far, by its offset */
  doers: Map<number, number>
  /** offsets of the events so far */
  offsets: number[]
  deaths: { serial: number; step: number }[]
}

const EMPTY: Readonly<NaiveReference> = { target: 0, birth: 0 }
/** In the place of an object that died while somebody still had it written down. */
const GONE = -1

/** Plays all events that begin before `until`. */
export function naiveReplay(history: History, until: number): NaiveHeap {
  const player = new Player(history)
  while (player.at < until) player.play()
  return player.heap
}

class Player {
  at = 0
  readonly heap = emptyHeap()
  private readonly words: number[]
  private readonly free: number[] = []
  private nextId = 1
  private serials = 0
  private site = 0

  constructor(private readonly history: History) {
    this.words = Array.from(history.log)
  }

  play(): void {
    const birth = this.at
    const word = this.next()
    const op = word % 32
    const operand = Math.floor(word / 32)
    if ([3, 4, 5, 6, 7, 8, 9, 10, 14, 15, 22, 23, 24, 27].includes(op)) this.playObject(op, operand, birth)
    else this.playRun(op, operand)
    this.heap.offsets.push(birth)
    this.heap.doers.set(birth, this.site)
  }

  private next(): number {
    return this.words[this.at++] ?? NaN
  }

  private list(): number[] {
    return Array.from({ length: this.next() }, () => this.next())
  }

  private object(id: number): NaiveObject {
    const found = this.heap.objects.get(id)
    if (found === undefined) throw new Error(`naiveReplay: no object ${id}`)
    return found
  }

  /** What happens to the run as a whole. */
  private playRun(op: number, operand: number): void {
    const { heap } = this
    if (op === 1 || op === 18) {
      heap.step++
      this.site = op === 1 ? operand : 0
      heap.stepStatement = this.site
    } else if (op === 2) this.site = operand
    else if (op === 11) (heap.stacks[heap.thread] ??= []).push(operand)
    else if (op === 12) heap.stacks[heap.thread]?.pop()
    else if (op === 13) heap.thread = operand
    else if (op === 17 && operand === 1) heap.stdout = this.next()
    else if (op === 17) heap.stderr = this.next()
    else if (op === 20) this.list()
    else if (op === 21 || op === 25 || op === 26) this.next()
  }

  /** What happens to one object. */
  private playObject(op: number, operand: number, birth: number): void {
    if (op === 3 || op === 24 || op === 27) return this.born(operand, birth, op)
    const object = this.object(operand)
    if (op === 4) this.died(operand, object)
    else if (op === 5) store(object, this.next(), this.next(), birth)
    else if (op === 6) store(object, this.next(), 0, 0)
    else if (op === 7) this.splice(object, birth)
    else if (op === 8) compact(object, this.history)
    else if (op === 9) object.positions = this.list().map((from) => object.positions[from] ?? EMPTY)
    else if (op === 10) put(object.weak, this.next(), this.next(), birth)
    else if (op === 14) this.hold(object, birth)
    else if (op === 15) object.size = this.next()
    else if (op === 22) [object.label, object.text] = [this.next(), null]
    else if (op === 23) object.text = String(this.double())
  }

  private born(type: number, birth: number, op: number): void {
    const id = this.free.pop() ?? this.nextId++
    const size = this.next()
    const label = op === 3 ? this.next() : -1
    const text = op === 3 ? null : op === 24 ? String(this.next()) : floatText(this.double())
    this.heap.objects.set(id, { ...newObject(), serial: ++this.serials, type, size, label, text, birth })
  }

  private double(): number {
    return new Float64Array(Int32Array.of(this.next(), this.next()).buffer)[0] ?? NaN
  }

  private died(id: number, { serial }: NaiveObject): void {
    this.heap.deaths.push({ serial, step: this.heap.step })
    this.heap.objects.delete(id)
    this.free.push(id)
    for (const object of this.heap.objects.values()) {
      for (const slots of [object.weak, object.named]) {
        for (const [slot, { target }] of slots) if (target === id) slots.delete(slot)
      }
      object.positions.forEach((entry, i) => {
        if (entry.target === id) object.positions[i] = { ...entry, target: GONE }
      })
    }
  }

  private splice(object: NaiveObject, birth: number): void {
    const start = this.next()
    const removed = this.next()
    const added = this.list().map((target) => ({ target, birth: target === 0 ? 0 : birth }))
    object.positions.splice(start, removed, ...added)
  }

  private hold(object: NaiveObject, birth: number): void {
    const by = this.next()
    const why = this.next()
    put(object.holds, why, (object.holds.get(why)?.target ?? 0) + by, birth)
  }
}

/** How many strong references, places on stacks, holds and instances name `id`. */
export function naiveCount(heap: NaiveHeap, history: History, id: number): number {
  let count = heap.stacks.flat().filter((frame) => frame === id).length
  for (const { named, positions, type } of heap.objects.values()) {
    for (const { target } of [...named.values(), ...positions]) if (target === id) count++
    if (history.types[type]?.object === id) count++
  }
  for (const { target: amount } of heap.objects.get(id)?.holds.values() ?? []) count += amount
  return count
}

function emptyHeap(): NaiveHeap {
  const root = { ...newObject(), type: -1 }
  const objects = new Map([[0, root]])
  const stacks: number[][] = []
  const counters = { step: 0, stepStatement: 0, stdout: 0, stderr: 0, thread: 0 }
  return { objects, stacks, ...counters, doers: new Map(), offsets: [], deaths: [] }
}

function newObject(): NaiveObject {
  const maps = { named: new Map(), weak: new Map(), holds: new Map() }
  return { serial: 0, type: 0, size: 0, label: 0, text: null, birth: 0, positions: [], ...maps }
}

/** Of the sizes that random histories have. */
function floatText(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : String(value)
}

function put(slots: Map<number, NaiveReference>, slot: number, target: number, birth: number): void {
  if (target === 0) slots.delete(slot)
  else slots.set(slot, { target, birth })
}

function store(object: NaiveObject, slot: number, target: number, birth: number): void {
  if (slot >= 2 ** 26) return put(object.named, slot, target, birth)
  if (target === 0 && slot >= object.positions.length) return
  while (object.positions.length <= slot) object.positions.push(EMPTY)
  object.positions[slot] = { target, birth }
}

function compact(object: NaiveObject, history: History): void {
  const old = object.positions
  const pairs = history.types[object.type]?.naming === 'entry'
  object.positions = old.filter(({ target }, i) => {
    const partner = pairs ? (old[i ^ 1]?.target ?? 0) : 0
    return target !== 0 || partner !== 0
  })
}
