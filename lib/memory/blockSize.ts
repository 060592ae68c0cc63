/**
 * What an allocator makes of a request for bytes. Sizes are those of CPython 3.14 on 64-bit Linux: pymalloc serves up to 512 bytes
 * in classes of 16, from pools of 16 KB in arenas of 1 MB; everything larger is the C library's.
 *
 * Source: Include/internal/pycore_obmalloc.h, and sys._debugmallocstats() of 3.14.10, by which an arena has 63 pools: the mapping
 * is aligned to pages, not to pools.
 */
const ALIGNMENT = 16
const LARGEST_SMALL = 512
export const POOL_BYTES = 16_384
const POOL_HEADER = 48
export const ARENA_BYTES = 1 << 20
export const POOLS_PER_ARENA = ARENA_BYTES / POOL_BYTES - 1
export const PAGE_BYTES = 4096

/** From here on the C library asks the system for a mapping of its own. */
const MAPPED = 128 * 1024
/** What the C library keeps before each block. */
const CHUNK_HEADER = 8
const LEAST_CHUNK = 32

function up(bytes: number, to: number): number {
  return Math.ceil(bytes / to) * to
}

/** Bytes of a block that pymalloc gives for a request; null for what it leaves to the C library. */
export function smallBlock(bytes: number): number | null {
  return bytes > 0 && bytes <= LARGEST_SMALL ? up(bytes, ALIGNMENT) : null
}

/** Bytes that a request really takes, the allocator's own included where they lie beside each block. */
export function takenBytes(bytes: number): number {
  if (bytes === 0) return 0
  const small = smallBlock(bytes)
  if (small !== null) return small
  if (bytes >= MAPPED) return up(bytes + 2 * CHUNK_HEADER, PAGE_BYTES)
  return Math.max(LEAST_CHUNK, up(bytes + CHUNK_HEADER, ALIGNMENT))
}

/** How many blocks of so many bytes a pool has. */
export function blocksPerPool(blockBytes: number): number {
  return Math.floor((POOL_BYTES - POOL_HEADER) / blockBytes)
}
