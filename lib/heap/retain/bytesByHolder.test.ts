import { expect, test } from 'vitest'
import { sketch } from '../sketch'
import { bytesByHolder } from './bytesByHolder'
import { mark, shortestPaths, shortestPathTo } from './reach'
import { anyHeap, holdsForAll, nodesOf } from './testing/oracle'

test('[B1] every living object is the last holder’s on its shortest way, and the parts sum to all that is alive', () => {
  holdsForAll(anyHeap({ edges: 22 }), 1000, (graph, told) => {
    const paths = shortestPaths(graph)
    const expected = new Map<number, number>()
    for (const node of nodesOf(graph)) {
      const path = shortestPathTo(paths, node)
      if (path === null) continue
      const holder = path.map((edge) => graph.holder[edge] ?? 0).findLast((each) => each > 0) ?? 0
      expected.set(holder, (expected.get(holder) ?? 0) + (graph.size[node] ?? 0))
    }
    const found = bytesByHolder(graph)
    expect(found).toEqual(expected)
    expect([...found.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeCloseTo(mark(graph).bytes, 6)
    if (found.size > 2) told()
  })
})

test('[B1] what the interpreter keeps for somebody is theirs', () => {
  const { graph, holder } = sketch('root -> module; module -> list @ana; list -> item; root -> other')
  const found = bytesByHolder(graph)
  expect(found).toEqual(
    new Map([
      [0, 2],
      [holder('ana'), 2],
    ]),
  )
})
