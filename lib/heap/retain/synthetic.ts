/**
 * Heaps made up for benchmarks: what a large team program leaves behind, in shape, not in detail.
 *
 * Thirty holders with one module each; two class hubs a module, to which every instance points (interpreter-made edges) and
 * which point back at their module, so that more than half of the heap is one knot; lists, tables of keys and values,
 * trees whose nodes know their parents, chains of up to ten thousand, rings, plain leaves; and references across the shapes,
 * often by another holder. About 2.3 edges a node. The same seed gives the same heap on any machine.
 *
 * Knows numbers only; nothing here is meant to resemble a particular program.
 */
import { HeapGraphBuilder } from './graph'
import type { HeapGraph } from './graph'

export interface SyntheticOptions {
  readonly objects: number
  readonly seed: number
  readonly holders?: number
}

/** A stream of whole numbers below a bound. */
export type Random = (below: number) => number

const CLASSES_PER_MODULE = 2
const STATEMENTS_PER_HOLDER = 200
const LONGEST_CHAIN = 10_000

/** Makes a heap of at least so many objects; the last shape is finished, so it may be a few more. */
export function syntheticHeap({ objects, seed, holders = 30 }: SyntheticOptions): HeapGraph {
  const heap = new SyntheticHeap(objects, holders, randomStream(seed))
  return heap.build()
}

/** A xorshift generator: enough to scatter edges, deterministic by seed. */
export function randomStream(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) | 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

class SyntheticHeap {
  readonly #builder = new HeapGraphBuilder()
  readonly #objects: number
  readonly #holders: number
  readonly #random: Random
  readonly #modules: number[] = []
  readonly #classes: number[] = []

  constructor(objects: number, holders: number, random: Random) {
    this.#objects = objects
    this.#holders = holders
    this.#random = random
  }

  build(): HeapGraph {
    for (let holder = 1; holder <= this.#holders; holder++) this.#addModule(holder)
    while (this.#builder.nodeCount < this.#objects) this.#addShape(1 + this.#random(this.#holders))
    const crossings = Math.floor(this.#objects / 10)
    for (let i = 0; i < crossings; i++) this.#cross()
    return this.#builder.freeze()
  }

  #addModule(holder: number): void {
    const module = this.#builder.addNode(232)
    this.#builder.addEdge(0, module, 0, 0)
    this.#modules.push(module)
    for (let i = 0; i < CLASSES_PER_MODULE; i++) {
      const hub = this.#builder.addNode(1064)
      this.#reference(module, hub, holder)
      this.#builder.addEdge(hub, module, 0, 0)
      this.#classes.push(hub)
    }
  }

  #addShape(holder: number): void {
    const module = this.#modules[holder - 1] ?? 0
    const top = this.#instance(holder)
    this.#reference(module, top, this.#author(holder))
    const kind = this.#random(100)
    if (kind < 25) this.#list(top, holder)
    else if (kind < 50) this.#table(top, holder)
    else if (kind < 75) this.#tree(top, holder)
    else if (kind < 90) this.#ring(top, holder)
    else this.#chain(top, holder)
  }

  #list(top: number, holder: number): void {
    for (let left = this.#random(60); left > 0; left--) this.#reference(top, this.#value(holder), holder)
  }

  #table(top: number, holder: number): void {
    for (let left = this.#random(60); left > 0; left--) {
      this.#reference(top, this.#builder.addNode(54), holder)
      this.#reference(top, this.#value(holder), this.#author(holder))
    }
  }

  #tree(top: number, holder: number): void {
    const nodes = [top]
    for (let left = this.#random(120); left > 0; left--) {
      const parent = nodes[this.#random(nodes.length)] ?? top
      const child = this.#instance(holder)
      this.#reference(parent, child, holder)
      this.#reference(child, parent, holder)
      nodes.push(child)
    }
  }

  #ring(top: number, holder: number): void {
    const last = this.#chainFrom(top, holder, 1 + this.#random(40))
    this.#reference(last, top, holder)
  }

  #chain(top: number, holder: number): void {
    const isLong = this.#random(50) === 0
    this.#chainFrom(top, holder, isLong ? this.#random(LONGEST_CHAIN) : this.#random(100))
  }

  #chainFrom(top: number, holder: number, length: number): number {
    let at = top
    for (let left = length; left > 0; left--) {
      const next = this.#instance(holder)
      this.#reference(at, next, holder)
      if (this.#random(3) === 0) this.#reference(next, this.#builder.addNode(28), holder)
      at = next
    }
    return at
  }

  /** One object holds another, anywhere: a subscription, a cache entry, a back pointer somebody forgot. */
  #cross(): void {
    const count = this.#builder.nodeCount
    const base = 1 + this.#modules.length + this.#classes.length
    const from = base + this.#random(count - base)
    const to = base + this.#random(count - base)
    this.#reference(from, to, 1 + this.#random(this.#holders))
  }

  #value(holder: number): number {
    return this.#random(2) === 0 ? this.#instance(holder) : this.#builder.addNode(32)
  }

  #instance(holder: number): number {
    const node = this.#builder.addNode(48 + 8 * this.#random(8))
    const hub = this.#classes[(holder - 1) * CLASSES_PER_MODULE + this.#random(CLASSES_PER_MODULE)] ?? 0
    this.#builder.addEdge(node, hub, 0, 0)
    return node
  }

  /** Nine in ten references into a module's shapes are its owner's; the tenth is somebody's. */
  #author(holder: number): number {
    return this.#random(10) === 0 ? 1 + this.#random(this.#holders) : holder
  }

  #reference(from: number, to: number, holder: number): void {
    const statement = 1 + (holder - 1) * STATEMENTS_PER_HOLDER + this.#random(STATEMENTS_PER_HOLDER)
    this.#builder.addEdge(from, to, holder, statement)
  }
}
