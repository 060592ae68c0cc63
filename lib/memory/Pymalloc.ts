/**
 * CPython's allocator for small blocks, block by block: a pool serves one size, an arena has 63 pools, and an arena goes back to the
 * system only when every pool in it is free. So one object that stays pins a pool, and a pool that stays pins an arena.
 *
 * Invariants: pools that have free blocks are in the list of their size, the one to serve next first; the block freed last is given
 * out first; arenas with free pools are tried the fullest first. Follows obmalloc.c of 3.14: pools that were full come back to the front.
 */
import { blocksPerPool, POOLS_PER_ARENA } from './blockSize'

export interface Arena {
  readonly number: number
  /** How many of its pools were ever used, and those that are free again. */
  begun: number
  readonly free: Pool[]
}

export interface Pool {
  readonly arena: Arena
  /** Its place in the arena. */
  readonly number: number
  blockBytes: number
  room: number
  used: number
  /** Blocks from here on were never given out. */
  begun: number
  readonly freed: number[]
  /** By block: the object that has it, 0 for none. */
  readonly owners: number[]
  before: Pool | null
  after: Pool | null
}

export interface Block {
  readonly pool: Pool
  readonly number: number
}

export class Pymalloc {
  /** Those there are, in the order in which they came. */
  readonly arenas = new Set<Arena>()
  /** Arenas that the system has back. */
  returned = 0
  private made = 0
  private usable: Arena[] = []
  /** By size of block: the first pool with a free one. */
  private readonly first = new Map<number, Pool>()

  allocate(blockBytes: number, owner: number): Block {
    const pool = this.first.get(blockBytes) ?? this.newPool(blockBytes)
    const number = pool.freed.pop() ?? pool.begun++
    pool.used++
    pool.owners[number] = owner
    if (pool.used === pool.room) this.unlink(pool)
    return { pool, number }
  }

  free({ pool, number }: Block): void {
    if (pool.used === pool.room) this.link(pool)
    pool.used--
    pool.owners[number] = 0
    pool.freed.push(number)
    if (pool.used === 0) this.freePool(pool)
  }

  private newPool(blockBytes: number): Pool {
    const arena = this.usable[0] ?? this.newArena()
    const again = arena.free.pop()
    const pool = again ?? emptyPool(arena, arena.begun++)
    pool.blockBytes = blockBytes
    pool.room = blocksPerPool(blockBytes)
    pool.begun = 0
    pool.freed.length = 0
    pool.owners.length = 0
    if (freePools(arena) === 0) this.usable = this.usable.filter((one) => one !== arena)
    this.link(pool)
    return pool
  }

  private newArena(): Arena {
    const arena: Arena = { number: this.made++, begun: 0, free: [] }
    this.arenas.add(arena)
    this.usable.push(arena)
    return arena
  }

  /** The last arena that has room is kept, whatever is in it. */
  private freePool(pool: Pool): void {
    const { arena } = pool
    this.unlink(pool)
    arena.free.push(pool)
    const free = freePools(arena)
    if (free === POOLS_PER_ARENA && this.usable.at(-1) !== arena) {
      this.usable = this.usable.filter((one) => one !== arena)
      this.arenas.delete(arena)
      this.returned++
    } else if (free === 1) this.usable.unshift(arena)
    else this.usable.sort((one, other) => freePools(one) - freePools(other))
  }

  private link(pool: Pool): void {
    const next = this.first.get(pool.blockBytes) ?? null
    pool.before = null
    pool.after = next
    if (next !== null) next.before = pool
    this.first.set(pool.blockBytes, pool)
  }

  private unlink(pool: Pool): void {
    const { before, after, blockBytes } = pool
    if (before !== null) before.after = after
    else if (after !== null) this.first.set(blockBytes, after)
    else this.first.delete(blockBytes)
    if (after !== null) after.before = before
    pool.before = null
    pool.after = null
  }
}

export function freePools({ begun, free }: Arena): number {
  return POOLS_PER_ARENA - begun + free.length
}

function emptyPool(arena: Arena, number: number): Pool {
  return {
    arena,
    number,
    blockBytes: 0,
    room: 0,
    used: 0,
    begun: 0,
    freed: [],
    owners: [],
    before: null,
    after: null,
  }
}
