/**
 * Random histories for tests and benchmarks: a small heap is really kept, with counts, so that what the Recorder is told
 * could have happened. Objects are freed when their count falls to zero; a collection now and then frees what is left
 * unreachable.
 *
 * Invariant: a history depends on its seed and size alone. It does not know how a history is read.
 */
import type { History } from './event'
import { packCandidates } from './candidates'
import { NAMED_SLOT } from './event'
import { Recorder } from './Recorder'

export interface RandomHistoryOptions {
  readonly seed: number
  readonly events: number
  /** About how many objects live at once. */
  readonly liveObjects: number
}

type Kind = 'instance' | 'list' | 'dict' | 'atom' | 'frame' | 'class'

interface Item {
  readonly id: number
  readonly kind: Kind
  /** the class of an instance */
  readonly cls: Item | undefined
  count: number
  /** place in `live` */
  rank: number
  positions: (Item | undefined)[]
  readonly named: Map<number, Item>
  readonly holds: Map<string, number>
  /** who weakly refers to it, and in which slot */
  readonly weakSources: Map<Item, number>
}

const WHYS = ['C extension', 'interpreter state']
const ATTRIBUTES = 6

export function randomHistory(options: RandomHistoryOptions): History {
  const heap = new RandomHeap(options)
  while (heap.recorder.events < options.events) heap.act()
  return heap.finish()
}

/** A generator of numbers from 0 up to, not including, 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

class RandomHeap {
  readonly recorder = new Recorder()
  private readonly random: () => number
  private readonly types: Record<Kind, number>
  private readonly root: Item
  private readonly live: Item[] = []
  private readonly stacks: Item[][] = [[], [], []]
  private readonly dying: Item[] = []
  /** the classes that new instances are of, dead ones included */
  private readonly classes: Item[] = []
  private readonly classTypes = new Map<Item, number>()
  private thread = 0
  private printed = 0
  private labels = 0

  constructor(private readonly options: RandomHistoryOptions) {
    const { recorder } = this
    this.random = randomFrom(options.seed)
    const main = recorder.module('main')
    for (let line = 1; line <= 20; line++) {
      recorder.statement({ module: main, line, column: 0, endLine: line, endColumn: 9 })
    }
    const names = Array.from({ length: ATTRIBUTES }, (_, i) => `a${i}`)
    this.types = {
      instance: recorder.type('object', 'builtins', 'instance', 'none', [...names], []),
      list: recorder.type('list', 'builtins', 'container', 'index', [], []),
      dict: recorder.type('dict', 'builtins', 'container', 'entry', [], []),
      atom: recorder.type('str', 'builtins', 'atom', 'none', [], []),
      frame: recorder.type('frame', 'builtins', 'frame', 'none', [...names], [NAMED_SLOT]),
      class: recorder.type('type', 'builtins', 'type', 'none', [...names], [NAMED_SLOT + 1]),
    }
    this.root = newItem(0, 'dict', undefined)
    for (let i = 0; i < 3; i++) this.keep(this.newObject('list'))
    this.addClass()
  }

  /** Does one random thing. */
  act(): void {
    const chance = this.random()
    const crowded = this.live.length > this.options.liveObjects
    if (chance < 0.22) this.step()
    else if (chance < 0.5) this.change(crowded)
    else if (chance < 0.75 && crowded) this.lose()
    else if (chance < 0.75) this.grow()
    else if (chance < 0.85) this.rearrange()
    else if (chance < 0.93) this.callOrReturn()
    else if (chance < 1 - Math.min(0.0005, 1 / this.options.liveObjects)) this.bookkeep()
    else this.collect()
    this.freeTheDead()
  }

  finish(): History {
    this.recorder.stage('main module is done')
    this.collect()
    this.recorder.stage('interpreter exits')
    return this.recorder.finish('x'.repeat(this.printed), '')
  }

  private pick<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.random() * from.length)]
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit)
  }

  // Births and deaths

  private newObject(kind: Kind, cls?: Item): Item {
    const type = (cls === undefined ? undefined : this.classTypes.get(cls)) ?? this.types[kind]
    const item = newItem(this.allocate(type, kind === 'atom'), kind, cls)
    item.rank = this.live.push(item) - 1
    if (cls !== undefined) cls.count++
    return item
  }

  private allocate(type: number, isAtom: boolean): number {
    const { recorder } = this
    const size = 16 + 8 * this.below(20)
    if (isAtom && this.random() < 0.25) return recorder.allocDouble(type, size, (this.below(4000) - 2000) / 4)
    if (isAtom && this.random() < 0.5)
      return recorder.allocNumber(type, size, Math.floor((this.random() - 0.5) * 2 ** (1 + this.below(53))))
    return recorder.alloc(type, size, isAtom ? recorder.label(`'k${this.labels++ % 50}'`) : -1)
  }

  private addClass(): Item {
    const cls = this.newObject('class')
    const names = Array.from({ length: ATTRIBUTES }, (_, i) => `a${i}`)
    const type = this.recorder.type(`C${cls.id}`, 'main', 'instance', 'none', names, [NAMED_SLOT + 2])
    this.recorder.typeInfo(type).object = cls.id
    this.classTypes.set(cls, type)
    this.classes[this.classTypes.size & 7] = cls
    this.keep(cls)
    return cls
  }

  private newRandomObject(): Item {
    const kinds: Kind[] = ['instance', 'instance', 'list', 'dict', 'atom', 'atom']
    const kind = this.pick(kinds) ?? 'atom'
    if (kind !== 'instance' || this.random() < 0.2) return this.newObject(kind)
    const cls = this.pick(this.classes)
    return cls === undefined || !this.isLive(cls) ? this.newObject(kind) : this.newObject(kind, cls)
  }

  private isLive(item: Item): boolean {
    return this.live[item.rank] === item
  }

  private uncount(item: Item | undefined): void {
    if (item !== undefined && --item.count === 0) this.dying.push(item)
  }

  private freeTheDead(): void {
    for (let item = this.dying.pop(); item !== undefined; item = this.dying.pop()) {
      if (item.count === 0 && this.isLive(item)) this.free(item)
    }
  }

  private free(item: Item): void {
    for (const [source, slot] of item.weakSources) if (this.isLive(source)) this.recorder.weak(source.id, slot, 0)
    if (this.random() < 0.05) this.recorder.finalize(item.id)
    this.recorder.free(item.id)
    const last = this.live.pop()
    if (last !== undefined && last !== item) {
      this.live[item.rank] = last
      last.rank = item.rank
    }
    item.rank = -1
    this.classTypes.delete(item)
    for (const target of item.named.values()) this.uncount(target)
    for (const target of item.positions) this.uncount(target)
    this.uncount(item.cls)
  }

  // References

  private setNamed(source: Item, target: Item): void {
    const slot = NAMED_SLOT + this.below(ATTRIBUTES)
    this.recorder.use(source.id)
    this.recorder.store(source.id, slot, target.id)
    target.count++
    const old = source.named.get(slot)
    source.named.set(slot, target)
    this.uncount(old)
  }

  private setPosition(source: Item, slot: number, target: Item): void {
    this.recorder.store(source.id, slot, target.id)
    target.count++
    while (source.positions.length <= slot) source.positions.push(undefined)
    const old = source.positions[slot]
    source.positions[slot] = target
    this.uncount(old)
  }

  private splice(source: Item, start: number, removed: number, added: readonly (Item | undefined)[]): void {
    for (const item of added) if (item !== undefined) item.count++
    const ids = added.map((item) => item?.id ?? 0)
    this.recorder.splice(source.id, start, removed, ids)
    for (const old of source.positions.splice(start, removed, ...added)) this.uncount(old)
  }

  private addEntry(source: Item, value: Item): void {
    const at = source.positions.length + (source.positions.length & 1)
    this.setPosition(source, at, this.newObject('atom'))
    this.setPosition(source, at + 1, value)
  }

  private keep(item: Item): void {
    const { positions } = this.root
    const any = this.below(positions.length + 1)
    this.setPosition(this.root, positions[any] === undefined ? any : positions.length, item)
  }

  /** Lets some object take a reference to `target`. */
  private refer(source: Item, target: Item): void {
    if (source.kind === 'list')
      this.splice(source, this.pick([source.positions.length, this.below(source.positions.length + 1)]) ?? 0, 0, [
        target,
      ])
    else if (source.kind === 'dict') this.addEntry(source, target)
    else if (source.kind !== 'atom') this.setNamed(source, target)
    else this.keepRarely(target)
  }

  private keepRarely(item: Item): void {
    if (this.root.positions.length < 12 + this.options.liveObjects / 20) this.keep(item)
    else this.dying.push(item)
  }

  // Doings

  private step(): void {
    this.recorder.step(1 + this.below(20))
    if (this.random() < 0.1) this.recorder.site = this.below(21)
    for (let i = this.below(3); i > 0; i--) this.recorder.passing(this.pick(Object.values(this.types)) ?? 0)
  }

  private grow(): void {
    const source = this.pick(this.live)
    if (this.random() < 0.002 && this.recorder.steps < 20_000) this.addClass()
    else if (source !== undefined) this.referOrDie(source, this.newRandomObject())
  }

  private referOrDie(source: Item, item: Item): void {
    this.dying.push(item)
    this.refer(source, item)
  }

  private change(crowded: boolean): void {
    const source = this.pick(this.live)
    const target = this.pick(this.live)
    if (source === undefined || target === undefined) return
    if (source.positions.length > 0 && this.random() < 0.8) {
      this.setPosition(source, this.below(source.positions.length), target)
    } else if (!crowded || source.named.size > 0) {
      this.refer(source, target)
    } else {
      this.dropNamed(source)
    }
  }

  private lose(): void {
    const source = this.random() < 0.05 ? this.root : this.pick(this.live)
    if (source === undefined) return
    const { length } = source.positions
    if (source.kind === 'list' && length > 0) this.splice(source, this.below(length), 1 + this.below(3), [])
    else if (length > 0) this.dropPosition(source, this.below(length))
    else this.dropNamed(source)
  }

  private dropPosition(source: Item, slot: number): void {
    this.recorder.drop(source.id, slot)
    const old = source.positions[slot]
    source.positions[slot] = undefined
    this.uncount(old)
  }

  private dropNamed(source: Item): void {
    const slot = this.pick([...source.named.keys()])
    if (slot === undefined) return
    this.recorder.drop(source.id, slot)
    const old = source.named.get(slot)
    source.named.delete(slot)
    this.uncount(old)
  }

  private rearrange(): void {
    const source = this.pick(this.live)
    if (source === undefined || source.positions.length === 0) return
    const { length } = source.positions
    if (source.kind === 'dict') this.compact(source)
    else if (this.random() < 0.3) this.permute(source)
    else
      this.splice(
        source,
        this.below(length),
        this.below(4),
        [this.pick(this.live), undefined, this.pick(this.live)].slice(this.below(3)),
      )
  }

  private compact(source: Item): void {
    this.recorder.compact(source.id)
    const old = source.positions
    source.positions = old.filter((_, i) => old[i & ~1] !== undefined || old[i | 1] !== undefined)
  }

  private permute(source: Item): void {
    const order = source.positions.map((_, i) => i)
    for (let i = order.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      const moved = order[i] ?? 0
      order[i] = order[j] ?? 0
      order[j] = moved
    }
    const old = source.positions
    this.recorder.permute(source.id, order)
    source.positions = order.map((from) => old[from])
  }

  private callOrReturn(): void {
    if (this.random() < 0.1) this.recorder.thread((this.thread = this.below(3)))
    const stack = this.stacks[this.thread] ?? []
    if (stack.length > this.below(8)) {
      this.recorder.leave()
      this.uncount(stack.pop())
      return
    }
    const frame = this.newObject('frame')
    this.recorder.enter(frame.id)
    frame.count++
    stack.push(frame)
    const argument = this.pick(this.live)
    if (argument !== undefined) this.setNamed(frame, argument)
    this.lend(frame)
  }

  /** The frame is shown to refer to something that it does not keep alive: nobody takes that back when the object dies. */
  private lend(frame: Item): void {
    const lent = this.pick(this.live)
    if (lent !== undefined) this.recorder.store(frame.id, NAMED_SLOT + ATTRIBUTES + this.below(3), lent.id)
  }

  private bookkeep(): void {
    const item = this.pick(this.live)
    const { recorder } = this
    if (item === undefined) return
    const chance = this.random()
    if (chance < 0.3) this.weaken(item)
    else if (chance < 0.6) this.hold(item)
    else if (chance < 0.8) recorder.resize(item.id, 16 + this.below(500))
    else if (chance < 0.9) recorder.relabel(item.id, recorder.label(`'named ${this.below(9)}'`))
    else recorder.output(1, (this.printed += 1 + this.below(5)))
  }

  private weaken(target: Item): void {
    const source = this.pick(this.live)
    if (source === undefined || target.weakSources.has(source) || source === target) return
    const slot = NAMED_SLOT + 100 + this.recorder.events
    this.recorder.weak(source.id, slot, target.id)
    target.weakSources.set(source, slot)
  }

  private hold(item: Item): void {
    const why = this.pick(WHYS) ?? ''
    const held = item.holds.get(why) ?? 0
    const by = held > 0 && this.random() < 0.8 ? -1 : 1
    this.recorder.hold(item.id, by, why)
    item.holds.set(why, held + by)
    if (by > 0) item.count++
    else this.uncount(item)
  }

  // Collections

  private collect(): void {
    const { recorder } = this
    const garbage = this.unreachable()
    recorder.gcBegin(2)
    const looked = (recorder.steps & 1) === 0 ? this.live.slice(0, 30) : this.live
    const { pass, words } = packCandidates(looked.map(({ id }) => id))
    recorder.gcPass(pass, words)
    for (const item of garbage) item.count++
    for (const item of garbage) this.empty(item)
    recorder.gcEnd(garbage.length, 0)
    for (const item of garbage) this.uncount(item)
    this.freeTheDead()
  }

  private empty(item: Item): void {
    for (const [slot, target] of item.named) {
      this.recorder.drop(item.id, slot)
      this.uncount(target)
      item.named.delete(slot)
    }
    if (item.positions.length > 0) this.splice(item, 0, item.positions.length, [])
  }

  private unreachable(): Item[] {
    const reached = new Set<Item>([this.root])
    const queue: Item[] = [this.root, ...this.stacks.flat(), ...this.live.filter(isHeld)]
    for (const item of queue) reached.add(item)
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
      for (const target of [...item.named.values(), ...item.positions, item.cls]) {
        if (target === undefined || reached.has(target)) continue
        reached.add(target)
        queue.push(target)
      }
    }
    return this.live.filter((item) => !reached.has(item))
  }
}

function isHeld(item: Item): boolean {
  for (const amount of item.holds.values()) if (amount > 0) return true
  return false
}

function newItem(id: number, kind: Kind, cls: Item | undefined): Item {
  const positions: (Item | undefined)[] = []
  return { id, kind, cls, count: 0, rank: -1, positions, named: new Map(), holds: new Map(), weakSources: new Map() }
}
