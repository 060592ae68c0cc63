/** Blocks, pools and arenas as CPython's allocator hands them out. */
import { expect, test } from 'vitest'
import { blocksPerPool, POOLS_PER_ARENA, smallBlock, takenBytes } from './blockSize'
import { type Block, freePools, Pymalloc } from './Pymalloc'

function many(pymalloc: Pymalloc, count: number, bytes = 16): Block[] {
  return Array.from({ length: count }, (_, at) => pymalloc.allocate(bytes, at + 1))
}

function names(blocks: readonly Block[]): string[] {
  return blocks.map(({ pool, number }) => `${pool.arena.number}.${pool.number}.${number}`)
}

test('requests are rounded up to 16 bytes, large ones by the C library, very large ones to pages', () => {
  expect([1, 16, 17, 56, 512].map(smallBlock)).toEqual([16, 16, 32, 64, 512])
  expect(smallBlock(513)).toBeNull()
  expect([0, 56, 513, 1600, 200_000].map(takenBytes)).toEqual([0, 64, 528, 1616, 200_704])
})

test('a pool serves one size: 1021 blocks of 16 bytes, 31 of 512', () => {
  expect([16, 48, 96, 512].map(blocksPerPool)).toEqual([1021, 340, 170, 31])
  const pymalloc = new Pymalloc()
  expect(names([pymalloc.allocate(16, 1), pymalloc.allocate(32, 2), pymalloc.allocate(16, 3)])).toEqual([
    '0.0.0',
    '0.1.0',
    '0.0.1',
  ])
})

test('the block freed last is given out first', () => {
  const pymalloc = new Pymalloc()
  const [a, b, c] = many(pymalloc, 3) as [Block, Block, Block] // three
  pymalloc.free(a)
  pymalloc.free(c)
  expect(names(many(pymalloc, 3))).toEqual(['0.0.2', '0.0.0', '0.0.3'])
  expect(b.pool.used).toBe(4)
})

test('a pool that was full serves next when one of its blocks is free', () => {
  const pymalloc = new Pymalloc()
  const full = many(pymalloc, blocksPerPool(512), 512)
  expect(names([pymalloc.allocate(512, 1)])).toEqual(['0.1.0'])
  pymalloc.free(full[7] as Block) // there are 31
  expect(names(many(pymalloc, 2, 512))).toEqual(['0.0.7', '0.1.1'])
})

test('a pool whose blocks are all free serves any size', () => {
  const pymalloc = new Pymalloc()
  const [one, other] = [pymalloc.allocate(16, 1), pymalloc.allocate(32, 2)]
  pymalloc.free(one)
  expect(names([pymalloc.allocate(64, 3)])).toEqual(['0.0.0'])
  expect(other.pool.used).toBe(1)
})

test('an arena goes back when all its pools are free, but for the last that has room; one object keeps one', () => {
  const pymalloc = new Pymalloc()
  const perArena = POOLS_PER_ARENA * blocksPerPool(512)
  const blocks = many(pymalloc, 3 * perArena, 512)
  expect(pymalloc.arenas.size).toBe(3)
  const pinned = blocks[perArena]
  for (const block of blocks.toReversed()) if (block !== pinned) pymalloc.free(block)
  expect([...pymalloc.arenas].map(freePools)).toEqual([POOLS_PER_ARENA - 1, POOLS_PER_ARENA])
  expect(pymalloc.returned).toBe(1)
})

test('as under CPython, every thousandth of many small objects keeps all their pools', () => {
  const pymalloc = new Pymalloc()
  const blocks = many(pymalloc, 200_000)
  blocks.forEach((block, at) => {
    if (at % 1000 !== 0) pymalloc.free(block)
  })
  const inUse = [...pymalloc.arenas].reduce((sum, arena) => sum + POOLS_PER_ARENA - freePools(arena), 0)
  // sys._debugmallocstats() of 3.14.10 counts 195 for a list of 200,000 object() cut down to every thousandth.
  expect(inUse).toBe(195)
})
