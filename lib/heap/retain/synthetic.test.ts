import { expect, test } from 'vitest'
import { mark } from './reach'
import { syntheticHeap } from './synthetic'

test('[S1] the same seed makes the same heap, another seed another', () => {
  const heap = syntheticHeap({ objects: 5000, seed: 1 })
  expect(syntheticHeap({ objects: 5000, seed: 1 })).toEqual(heap)
  expect(syntheticHeap({ objects: 5000, seed: 2 }).to).not.toEqual(heap.to)
})

test('[S2] all of it is alive, with about two edges an object, by all holders and the interpreter', () => {
  const heap = syntheticHeap({ objects: 50_000, seed: 3 })
  expect(mark(heap).objects).toBe(heap.nodeCount)
  expect(heap.nodeCount).toBeGreaterThanOrEqual(50_000)
  const perNode = heap.to.length / heap.nodeCount
  expect(perNode).toBeGreaterThan(1.8)
  expect(perNode).toBeLessThan(2.6)
  expect(new Set(heap.holder).size).toBe(31)
})
