/**
 * Where the objects of a history lie: the log is read from its beginning, and every block that an object asked for is placed as
 * CPython's allocator would, up to a step.
 *
 * What is made before the first line, and what is never freed, is the interpreter's own and is left out: CPython's start takes about
 * 1.4 MB in 2 arenas, and a program's first objects fill the gaps in them. Objects that come and go within an expression are not in
 * the log one by one, and take no block here. A dead list, dict or tuple may stay in a free list of its type: its block is not free.
 */
import { event, NAMED_SLOT, OP_BITS, OP_MASK, type TypeInfo } from '../heap/history/event'
import { eventLength } from '../heap/history/eventLength'
import type { HistoryIndex } from '../heap/history/HistoryIndex'
import { smallBlock, takenBytes } from './blockSize'
import { FreeLists } from './FreeLists'
import { objectBlocks } from './objectBlocks'
import { type Block, Pymalloc } from './Pymalloc'
import { SharedKeys } from './SharedKeys'

/** A block of the C library's, or one in a pool. */
export interface PlacedBlock {
  readonly bytes: number
  readonly block: Block | null
}

export interface PlacedObject {
  readonly type: number
  readonly size: number
  readonly blocks: readonly PlacedBlock[]
  /** Values that an instance has room for in itself; null for what is no such instance. */
  readonly values: number | null
}

const NEVER_FREED = 'never freed'

export class Placement {
  readonly pymalloc = new Pymalloc()
  /** By id: the objects there are, but for the interpreter's own. */
  readonly objects = new Map<number, PlacedObject>()
  private readonly freeIds: number[] = []
  private nextId = 1
  private readonly sharedKeys = new SharedKeys()
  private readonly freeLists = new FreeLists((block) => this.pymalloc.free(block))
  private readonly neverFreed: number
  private readonly types: readonly TypeInfo[]
  private readonly log: Int32Array

  /** As things lie when `step` is done. */
  constructor(index: HistoryIndex, step: number) {
    const { log, types, labels } = index.history
    this.log = log
    this.types = types
    this.neverFreed = labels.indexOf(NEVER_FREED)
    const begin = index.startOf(1)
    const end = index.endOf(step)
    for (let at = 0; at < end; at += eventLength(log, at)) this.read(at, at >= begin)
  }

  private read(at: number, isOfProgram: boolean): void {
    const { log } = this
    const operand = (log[at] ?? 0) >>> OP_BITS
    const a = log[at + 1] ?? 0
    switch ((log[at] ?? 0) & OP_MASK) {
      case event.ALLOC:
      case event.ALLOC_NUMBER:
      case event.ALLOC_DOUBLE:
        this.born(operand, a, isOfProgram)
        break
      case event.FREE:
        this.freeIds.push(operand)
        this.died(operand)
        break
      case event.RESIZE:
        this.resized(operand, a)
        break
      case event.STORE:
        if (a >= NAMED_SLOT) this.attributeStored(operand, a - NAMED_SLOT)
        break
      case event.HOLD:
        if (log[at + 2] === this.neverFreed) this.died(operand)
        break
      case event.GC_BEGIN:
        if (operand === OLDEST) this.freeLists.empty()
        break
      default:
    }
  }

  private born(type: number, size: number, isOfProgram: boolean): void {
    const id = this.freeIds.pop() ?? this.nextId++
    const info = this.types[type]
    if (!isOfProgram || info === undefined) return
    const values = info.isInline === true ? this.sharedKeys.valuesOfNew(type) : null
    const blocks = objectBlocks(info, size, values)
    const [own = 0, ...apart] = blocks
    const first = blocks.length === 0 ? [] : [this.placeOwn(info, size, own, id)]
    this.objects.set(id, { type, size, values, blocks: [...first, ...apart.map((bytes) => this.place(bytes, id))] })
  }

  /** The memory of a dead object of its type is taken first. */
  private placeOwn(info: TypeInfo, size: number, bytes: number, id: number): PlacedBlock {
    const block = this.freeLists.take(info, size)
    if (block === null) return this.place(bytes, id)
    block.pool.owners[block.number] = id
    return { bytes, block }
  }

  private place(bytes: number, owner: number): PlacedBlock {
    const small = smallBlock(bytes)
    return { bytes, block: small === null ? null : this.pymalloc.allocate(small, owner) }
  }

  private died(id: number): void {
    const object = this.objects.get(id)
    if (object === undefined) return
    this.objects.delete(id)
    const info = this.types[object.type]
    object.blocks.forEach(({ block }, at) => {
      const isKept = at === 0 && block !== null && info !== undefined && this.freeLists.keep(info, object.size, block)
      if (block !== null && !isKept) this.pymalloc.free(block)
    })
  }

  /** The part that is the object stays where it is. */
  private resized(id: number, size: number): void {
    const object = this.objects.get(id)
    const info = object === undefined ? undefined : this.types[object.type]
    if (object === undefined || info === undefined) return
    const wanted = objectBlocks(info, size, object.values)
    const blocks = wanted.map((bytes, at) => this.replaced(object.blocks[at] ?? null, bytes, id))
    for (const { block } of object.blocks.slice(wanted.length)) if (block !== null) this.pymalloc.free(block)
    this.objects.set(id, { ...object, size, blocks })
  }

  private replaced(old: PlacedBlock | null, bytes: number, owner: number): PlacedBlock {
    if (old !== null && takenBytes(old.bytes) === takenBytes(bytes)) return { bytes, block: old.block }
    const placed = this.place(bytes, owner)
    if (old !== null && old.block !== null) this.pymalloc.free(old.block)
    return placed
  }

  private attributeStored(id: number, slot: number): void {
    const object = this.objects.get(id)
    if (object === undefined || object.values === null) return
    if (this.types[object.type]?.systemSlots.includes(slot) !== true) this.sharedKeys.stored(object.type, slot)
  }
}

const OLDEST = 2
