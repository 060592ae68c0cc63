import { describe, expect, it } from 'vitest'
import { blockClass, Blocks, blockWords } from './Blocks'
import { PAGE_BITS, PAGE_BYTES, PagedWords, PageStore } from './PagedWords'
import { randomFrom } from './randomHistory'

const PAGES = 4
const WORDS = PAGES << PAGE_BITS

function allWords(memory: PagedWords): number[] {
  return [...memory.copy(0, WORDS)]
}

/** Writes something somewhere, in one of the ways there are. */
function scribble(memory: PagedWords, random: () => number): void {
  const at = Math.floor(random() * (WORDS - 40))
  const count = Math.floor(random() * 40)
  const way = Math.floor(random() * 4)
  if (way === 0) memory.put(at, Math.floor(random() * 1e6))
  else if (way === 1) memory.fill(at, count, 7)
  else if (way === 2) memory.move(Math.floor(random() * (WORDS - 40)), at, count)
  else
    memory.write(
      at,
      Int32Array.from({ length: count }, () => random() * 1e6),
    )
}

describe('a paged memory', () => {
  it.each([51, 52, 53])('[H4] is after any restore and undo what it was when saved (seed %i)', (seed) => {
    const random = randomFrom(seed)
    const memory = new PagedWords(new PageStore(), WORDS)
    const pictures = [{ words: allWords(memory), table: memory.save(WORDS) }]
    let undone = 0
    for (let i = 0; i < 300; i++) {
      const picture = pictures[Math.floor(random() * pictures.length)]
      if (picture !== undefined && random() < 0.7) {
        memory.restore(picture.table)
        expect(allWords(memory)).toEqual(picture.words)
      }
      memory.recording = random() < 0.7
      const before = allWords(memory)
      const point = memory.undoPoint
      for (let k = Math.floor(random() * 4); k > 0; k--) scribble(memory, random)
      if (random() < 0.4) pictures.push({ words: allWords(memory), table: memory.save(WORDS) })
      if (!memory.recording) continue
      memory.undo(point)
      expect(allWords(memory)).toEqual(before)
      undone++
    }
    expect([undone > 100, pictures.length > 50]).toEqual([true, true])
  })

  it('[H9] shares the pages that did not change between its pictures', () => {
    const store = new PageStore()
    const memory = new PagedWords(store, WORDS)
    memory.fill(0, WORDS, 1)
    memory.save(WORDS)
    const bytes = store.bytes
    memory.put(5, 2)
    expect(memory.bytesToSave(WORDS)).toBe(PAGE_BYTES)
    memory.save(WORDS)
    memory.save(WORDS)
    expect(store.bytes - bytes).toBe(PAGE_BYTES)
  })
})

describe('blocks', () => {
  it('[H9] are used again, so that a heap that does not grow takes no more memory', () => {
    const memory = new PagedWords(new PageStore(), WORDS)
    memory.put(0, 100)
    const blocks = new Blocks(memory, 0)
    const sizes = [0, 0, 0, 3, 3, 7]
    const takeAll = (): number[] => sizes.map((sizeClass) => blocks.take(sizeClass))
    const first = takeAll()
    const { end } = blocks
    for (let round = 0; round < 20; round++) {
      const taken = round === 0 ? first : takeAll()
      expect(new Set(taken)).toEqual(new Set(first))
      expect(taken).toHaveLength(first.length)
      taken.forEach((block, i) => blocks.giveBack(block, sizes[i] ?? 0))
    }
    expect(blocks.end).toBe(end)
  })

  it('[H9] have the smallest size with room', () => {
    for (let words = 1; words < 3000; words++) {
      const sizeClass = blockClass(words)
      expect(blockWords(sizeClass)).toBeGreaterThanOrEqual(words)
      if (sizeClass > 0) expect(blockWords(sizeClass - 1)).toBeLessThan(words)
    }
  })
})
