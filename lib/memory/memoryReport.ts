/** A placement in numbers: for each size of block what is in use and in how many pools, and the pools that few objects pin. */
import { ARENA_BYTES, POOL_BYTES, takenBytes } from './blockSize'
import type { PlacedObject, Placement } from './Placement'
import { type Arena, freePools, type Pool } from './Pymalloc'

export interface SizeRow {
  readonly blockBytes: number
  /** Blocks in use, and free ones in the same pools. */
  readonly used: number
  readonly free: number
  readonly pools: number
}

export interface PinnedPool {
  readonly arena: number
  readonly pool: number
  readonly blockBytes: number
  readonly used: number
  readonly room: number
  /** Ids of objects in it, a few. */
  readonly owners: readonly number[]
}

export interface MemoryReport {
  readonly objects: number
  /** Bytes: what getsizeof says of all; what was asked for; what the allocators gave. */
  readonly size: number
  readonly requested: number
  readonly taken: number
  readonly rows: readonly SizeRow[]
  readonly arenas: number
  readonly arenaBytes: number
  readonly poolBytes: number
  readonly freePools: number
  /** Arenas that the system has back. */
  readonly returned: number
  readonly largeBlocks: number
  readonly largeBytes: number
  readonly pinned: readonly PinnedPool[]
  /** Pinned pools that are not listed. */
  readonly unlisted: number
}

/** A pool with no more than this share of its blocks in use is called pinned. */
const NEARLY_EMPTY = 0.1
const MOST_PINNED = 10
const MOST_OWNERS = 3

export function memoryReport(placement: Placement): MemoryReport {
  const { pymalloc, objects } = placement
  const pools = poolsIn(pymalloc.arenas, objects.values())
  const nearlyEmpty = pools.filter(isNearlyEmpty).sort((one, other) => one.used / one.room - other.used / other.room)
  const large = [...objects.values()].flatMap(({ blocks }) => blocks.filter(({ block }) => block === null))
  return {
    objects: objects.size,
    ...sums(objects.values()),
    rows: rowsOf(pools),
    arenas: pymalloc.arenas.size,
    arenaBytes: pymalloc.arenas.size * ARENA_BYTES,
    poolBytes: pools.length * POOL_BYTES,
    freePools: [...pymalloc.arenas].reduce((sum, arena) => sum + freePools(arena), 0),
    returned: pymalloc.returned,
    largeBlocks: large.length,
    largeBytes: large.reduce((sum, { bytes }) => sum + takenBytes(bytes), 0),
    pinned: nearlyEmpty.slice(0, MOST_PINNED).map(pinnedPool),
    unlisted: Math.max(0, nearlyEmpty.length - MOST_PINNED),
  }
}

/** Pools in use: every one of them has an object or a block that is kept for the next. */
function poolsIn(arenas: ReadonlySet<Arena>, objects: Iterable<PlacedObject>): Pool[] {
  const pools = new Set<Pool>()
  for (const { blocks } of objects)
    for (const { block } of blocks) if (block !== null && arenas.has(block.pool.arena)) pools.add(block.pool)
  return [...pools].sort((one, other) => one.arena.number - other.arena.number || one.number - other.number)
}

function sums(objects: Iterable<PlacedObject>): Pick<MemoryReport, 'size' | 'requested' | 'taken'> {
  const sum = { size: 0, requested: 0, taken: 0 }
  for (const { size, blocks } of objects) {
    sum.size += size
    for (const { bytes } of blocks) {
      sum.requested += bytes
      sum.taken += takenBytes(bytes)
    }
  }
  return sum
}

function rowsOf(pools: readonly Pool[]): SizeRow[] {
  const rows = new Map<number, SizeRow>()
  for (const { blockBytes, used, room } of pools) {
    const row = rows.get(blockBytes) ?? { blockBytes, used: 0, free: 0, pools: 0 }
    rows.set(blockBytes, { blockBytes, used: row.used + used, free: row.free + room - used, pools: row.pools + 1 })
  }
  return [...rows.values()].sort((one, other) => one.blockBytes - other.blockBytes)
}

/** The pool that is being filled is not: the next blocks come from it. */
function isNearlyEmpty({ used, room, begun }: Pool): boolean {
  return used <= room * NEARLY_EMPTY && begun === room
}

function pinnedPool({ arena, number, blockBytes, used, room, owners }: Pool): PinnedPool {
  const there = owners.filter((owner) => owner !== 0).slice(0, MOST_OWNERS)
  return { arena: arena.number, pool: number, blockBytes, used, room, owners: there }
}
