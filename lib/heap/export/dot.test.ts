import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodesOnPath } from '../retain/reach'
import { dominators, retained } from '../retain/dominators'
import { HeapGraphBuilder } from '../retain/graph'
import { CutFinder } from '../retain/cut'
import { pathsThroughCut } from '../retain/paths'
import { syntheticHeap } from '../retain/synthetic'
import { anyHeap, holdsForAll, nodesOf } from '../retain/testing/oracle'
import { dot, MOST_NODES } from './dot'
import type { Subject } from './neighbourhood'
import type { PortableHeap } from './PortableHeap'
import { placeOf, plainHeap } from './testing/portables'
import { readDot } from './testing/readDot'

function drawn(heap: PortableHeap, subjects: readonly Subject[]): ReturnType<typeof readDot> {
  return readDot([...dot(heap, subjects, { title: 'a heap', asked: subjects.length + 5 })].join(''))
}

function subjectsOf({ graph }: PortableHeap, nodes: readonly number[]): Subject[] {
  const finder = new CutFinder(graph)
  return nodes.flatMap((node) => {
    const cut = finder.fewestReferences(node)
    return cut.kind === 'cut' ? [{ node, paths: pathsThroughCut(finder.ground, node, cut.edges) }] : []
  })
}

test('[E3] a drawing has its subjects, whole paths to them, and references that the heap has', () => {
  holdsForAll(
    anyHeap({ nodes: 12, edges: 26 }),
    200,
    (graph, told) => {
      const heap = plainHeap(graph)
      const subjects = subjectsOf(heap, [3, 7, 11])
      const { nodes, arrows } = drawn(heap, subjects)
      const drawnArrows = new Set(arrows.map(({ from, to }) => `${from} ${to}`))
      const tree = dominators(graph)
      for (const { node, paths } of subjects) {
        expect(nodes.get(`n${node}`)).toMatchObject({ peripheries: '2' })
        expect(nodes.get(`n${node}`)?.['label']).toContain(`${retained(tree, node)} B`)
        for (const path of paths) {
          const steps = nodesOnPath(graph, path)
          for (const [at, to] of steps.slice(1).entries()) expect(drawnArrows).toContain(`n${steps[at]} n${to}`)
          if (path.length > 2) told()
        }
      }
      for (const { from, to } of arrows) {
        expect([...nodes.keys()]).toEqual(expect.arrayContaining([from, to]))
        const [source, target] = [Number(from.slice(1)), Number(to.slice(1))]
        expect(graph.to.subarray(graph.first[source], graph.first[source + 1])).toContain(target)
      }
    },
    300,
  )
})

test('[E3] colours and patterns are those of the legend', () => {
  const heap = plainHeap(syntheticHeap({ objects: 2000, seed: 4 }))
  const { arrows, legend } = drawn(heap, subjectsOf(heap, nodesOf(heap.graph).slice(100, 130)))
  expect(new Set(legend.values()).size).toBe(legend.size)
  for (const { attributes } of arrows) {
    const { label = '', color = '', style = '' } = attributes
    const maker = /\n(.*) m\d\.py:\d+$/.exec(label)?.[1] ?? 'the interpreter'
    expect(legend.get(maker)).toBe(`${color} ${style}`)
  }
  expect([...legend.keys()].sort()).toEqual(['ana', 'author unknown', 'ben', 'cleo', 'the interpreter'])
})

test('[E3] a drawing has room for so many objects, and says how many it left out', () => {
  const heap = plainHeap(syntheticHeap({ objects: 20_000, seed: 5 }))
  const subjects = subjectsOf(heap, nodesOf(heap.graph).slice(100, 1100))
  const { nodes, caption } = drawn(heap, subjects)
  const shown = [...nodes.values()].filter(({ peripheries }) => peripheries === '2').length
  expect(nodes.size).toBeLessThanOrEqual(MOST_NODES)
  expect(nodes.size).toBeGreaterThan(MOST_NODES / 2)
  expect(caption).toContain(`there was no room for ${subjects.length + 5 - shown} more`)
})

test('[E3] references alike are one arrow with their number', () => {
  const builder = new HeapGraphBuilder()
  const [list, item] = [builder.addNode(8), builder.addNode(8)]
  builder.addEdge(0, list, 0, 0)
  for (let i = 0; i < 5; i++) builder.addEdge(list, item, 1, 6)
  builder.addEdge(list, item, 1, 2)
  const heap = plainHeap(builder.freeze())
  const { arrows } = drawn(heap, [{ node: item, paths: [[0, 1]] }])
  const { file, line, by } = placeOf(6)
  expect(arrows.map(({ attributes }) => attributes['label'])).toContain(`.e1 and 4 more\n${by} ${file}:${line}`)
  expect(arrows).toHaveLength(3)
})

test('[E3] whatever names are made of, they are read as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
      const builder = new HeapGraphBuilder()
      const node = builder.addNode(8)
      builder.addEdge(0, node, 0, 0)
      const plain = plainHeap(builder.freeze())
      const heap = { ...plain, object: () => ({ ...plain.object(node), type: text }) }
      const { nodes } = drawn(heap, [{ node, paths: [[0]] }])
      expect(nodes.get(`n${node}`)?.['label']).toBe(`${text.replaceAll(/\p{Cc}/gu, '�')} #1\n8 B`)
    }),
  )
})
