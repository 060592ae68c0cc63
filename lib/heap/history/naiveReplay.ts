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

/** Plays all events that begin before `until`. */
export function naiveReplay(history: History, until: number): NaiveHeap {
  const words = Array.from(history.log)
  const heap = emptyHeap()
  const free: number[] = []
  let nextId = 1
  let serials = 0
  let site = 0
  let at = 0
  const next = (): number => words[at++] ?? NaN
  const object = (id: number): NaiveObject => {
    const found = heap.objects.get(id)
    if (found === undefined) throw new Error(`naiveReplay: no object ${id}`)
    return found
  }
  while (at < until) {
    const birth = at
    const word = next()
    const op = word % 32
    const operand = Math.floor(word / 32)
    if (op === 1 || op === 18) {
      heap.step++
      site = op === 1 ? operand : 0
      heap.stepStatement = site
    } else if (op === 2) {
      site = operand
    } else if (op === 3) {
      const id = free.pop() ?? nextId++
      heap.objects.set(id, { ...newObject(), serial: ++serials, type: operand, size: next(), label: next(), birth })
    } else if (op === 4) {
      heap.deaths.push({ serial: object(operand).serial, step: heap.step })
      heap.objects.delete(operand)
      free.push(operand)
      for (const other of heap.objects.values()) {
        for (const [slot, { target }] of other.weak) if (target === operand) other.weak.delete(slot)
      }
    } else if (op === 5) {
      store(object(operand), next(), next(), birth)
    } else if (op === 6) {
      store(object(operand), next(), 0, 0)
    } else if (op === 7) {
      const start = next()
      const removed = next()
      const added = Array.from({ length: next() }, next)
      object(operand).positions.splice(start, removed, ...added.map((target) => ({ target, birth: target && birth })))
    } else if (op === 8) {
      compact(object(operand), history)
    } else if (op === 9) {
      const order = Array.from({ length: next() }, next)
      const old = object(operand).positions
      object(operand).positions = order.map((from) => old[from] ?? EMPTY)
    } else if (op === 10) {
      const slot = next()
      const target = next()
      if (target === 0) object(operand).weak.delete(slot)
      else object(operand).weak.set(slot, { target, birth })
    } else if (op === 11) {
      ;(heap.stacks[heap.thread] ??= []).push(operand)
    } else if (op === 12) {
      heap.stacks[heap.thread]?.pop()
    } else if (op === 13) {
      heap.thread = operand
    } else if (op === 14) {
      const by = next()
      const why = next()
      const target = (object(operand).holds.get(why)?.target ?? 0) + by
      if (target === 0) object(operand).holds.delete(why)
      else object(operand).holds.set(why, { target, birth })
    } else if (op === 15) {
      object(operand).size = next()
    } else if (op === 17) {
      if (operand === 1) heap.stdout = next()
      else heap.stderr = next()
    } else if (op === 20) {
      Array.from({ length: next() }, next)
    } else if (op === 21) {
      at++
    } else if (op === 22) {
      object(operand).label = next()
    }
    heap.offsets.push(birth)
    heap.doers.set(birth, site)
  }
  return heap
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
  return { serial: 0, type: 0, size: 0, label: 0, birth: 0, positions: [], ...maps }
}

function store(object: NaiveObject, slot: number, target: number, birth: number): void {
  if (slot >= 2 ** 26) {
    if (target === 0) object.named.delete(slot)
    else object.named.set(slot, { target, birth })
    return
  }
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
