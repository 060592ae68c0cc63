/**
 * What `tracemalloc` knows while it traces: every block of memory that was asked for since then and was not given back, its
 * bytes and the lines that ran. An object is a block, and one more where it keeps something apart.
 *
 * Invariant: `now` is the sum of the sizes of `blocks`. Memory that the interpreter uses for itself (its stack, the text of a
 * library's module while it is read) has no block here.
 */
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { lineOfFrame } from '../../vm/lineOfFrame'
import type { MemoryWatch, Vm } from '../../vm/Vm'
import { KeptMemory } from './KeptMemory'
import { requestedBytes } from './requestedBytes'

export interface Place {
  readonly filename: string
  readonly line: number
}

/** Where memory was asked for. */
interface Stack {
  /** Innermost first, as many as the limit lets through. */
  readonly places: readonly Place[]
  /** How many frames there were. */
  readonly depth: number
}

export interface Block {
  size: number
  stack: Stack
}

/** A part that an object keeps apart; its block is null where it was asked for before tracing began. */
interface Part {
  readonly bytes: number
  readonly block: Block | null
}

interface Blocks {
  /** Null as in a Part. */
  readonly own: Block | null
  apart: readonly Part[]
}

/** What one trace takes of memory itself, in bytes: `get_tracemalloc_memory` counts it. */
const TRACE_BYTES = 64
const NOWHERE: Stack = { places: [{ filename: '<unknown>', line: 0 }], depth: 1 }

export class Traces implements MemoryWatch {
  readonly blocks = new Set<Block>()
  now = 0
  peak = 0
  private readonly ofObject = new Map<PyObject, Blocks>()
  private readonly kept: KeptMemory
  private latest: Stack = NOWHERE

  constructor(
    private readonly vm: Vm,
    private readonly limit: number,
  ) {
    this.kept = new KeptMemory(vm)
  }

  made(object: PyObject, isReused: boolean): void {
    const { own, apart } = requestedBytes(object)
    const reused = this.kept.take(object, isReused)
    const block = reused === undefined ? this.add(own) : this.moved(reused)
    this.ofObject.set(object, { own: block, apart: apart.map((bytes) => this.part(bytes)) })
  }

  freed(object: PyObject, isKept: boolean): void {
    const blocks = this.ofObject.get(object)
    this.ofObject.delete(object)
    if (blocks !== undefined) this.freeAll(blocks.apart)
    const own = blocks?.own ?? null
    const given: Block[] = []
    if (!this.kept.keep(object, isKept, own, given) && own !== null) given.push(own)
    for (const block of given) this.remove(block)
  }

  resized(object: PyObject, isCopied: boolean): void {
    const { apart } = requestedBytes(object)
    const blocks = this.blocksOf(object, apart)
    const { apart: before } = blocks
    const isNew = apart.map((bytes, at) => before[at]?.bytes !== bytes)
    const given = before.filter((_part, at) => isNew[at] !== false)
    // A table is copied into a new one, everything else grows in its place.
    const isTable = (object.cls.kind & (kind.DICT | kind.SET)) !== 0
    if (!isTable) this.freeAll(given)
    blocks.apart = apart.map(
      (bytes, at) => (isNew[at] === false ? before[at] : undefined) ?? this.part(bytes, isCopied),
    )
    if (isTable) this.freeAll(given)
  }

  listsEmptied(): void {
    for (const block of this.kept.empty()) this.remove(block)
  }

  clear(): void {
    this.blocks.clear()
    this.now = 0
    this.peak = 0
  }

  /** Null where the memory of the object was not asked for while traces were kept. */
  stackOf(object: PyObject): Stack | null {
    const own = this.ofObject.get(object)?.own ?? null
    return own === null || !this.blocks.has(own) ? null : own.stack
  }

  get ownBytes(): number {
    return this.blocks.size * TRACE_BYTES
  }

  /** Of an object that was there before, only the last part is about to be asked for. */
  private blocksOf(object: PyObject, apart: readonly number[]): Blocks {
    let blocks = this.ofObject.get(object)
    if (blocks === undefined) {
      blocks = { own: null, apart: apart.slice(0, -1).map((bytes) => ({ bytes, block: null })) }
      this.ofObject.set(object, blocks)
    }
    return blocks
  }

  /** `isCopied`: copied from another object's at once, which takes no memory that is kept. */
  private part(bytes: number, isCopied = false): Part {
    const reused = isCopied ? undefined : this.kept.takeTable(bytes)
    return { bytes, block: reused === undefined ? this.add(bytes) : this.moved(reused) }
  }

  private freeAll(parts: readonly Part[]): void {
    for (const { bytes, block } of parts) if (!this.kept.keepTable(bytes, block) && block !== null) this.remove(block)
  }

  private add(size: number): Block {
    const block = { size, stack: this.stack() }
    this.blocks.add(block)
    this.now += size
    if (this.now > this.peak) this.peak = this.now
    return block
  }

  /** A block that is used again belongs to who uses it. */
  private moved(block: Block | null): Block | null {
    if (block !== null) block.stack = this.stack()
    return block
  }

  private remove(block: Block): void {
    if (this.blocks.delete(block)) this.now -= block.size
  }

  /** The lines that run now. */
  private stack(): Stack {
    const { frame } = this.vm.thread
    if (frame === null) return NOWHERE
    const places: Place[] = []
    let depth = 0
    for (let at: typeof frame | null = frame; at !== null; at = at.back) {
      depth++
      if (places.length < this.limit) places.push({ filename: at.unit.code.filename, line: lineOfFrame(at) })
    }
    return this.shared({ places, depth })
  }

  /** Most blocks are asked for where the one before them was. */
  private shared(stack: Stack): Stack {
    const { latest } = this
    const isSame =
      latest.depth === stack.depth &&
      latest.places.every(({ filename, line }, at) => {
        const place = stack.places[at]
        return place?.line === line && place.filename === filename
      })
    if (!isSame) this.latest = stack
    return this.latest
  }
}
