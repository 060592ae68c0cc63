/** Heaps to export: any graph, with plain names; and a random history at a step. */
import { graphAt } from '../../history/graphAt'
import { HeapCursor } from '../../history/HeapCursor'
import { HistoryIndex } from '../../history/HistoryIndex'
import { randomHistory } from '../../history/randomHistory'
import type { HeapGraph } from '../../retain/graph'
import { PicturedHeap, type PortableHeap, type SourcePlace } from '../PortableHeap'

const AUTHORS = ['ana', 'ben', 'cleo', null]

/** Statement 0 is nobody's. */
export function placeOf(statement: number): SourcePlace {
  if (statement === 0) return { file: null, line: null, by: null }
  return { file: `m${statement % 3}.py`, line: statement, by: AUTHORS[statement % AUTHORS.length] ?? null }
}

export function plainHeap(graph: HeapGraph): PortableHeap {
  return {
    graph,
    step: 1,
    object: (node) => {
      const type = `T${node % 5}`
      return {
        id: node,
        serial: node,
        type,
        module: 'm',
        role: 'instance',
        label: '',
        statement: node % 7,
        born: 1,
        fate: 'never',
      }
    },
    bornBy: (step) => (step === 0 ? 0 : graph.nodeCount - 1),
    edgeName: (edge) => `.e${edge % 11}`,
    edgeStep: (edge) => edge % 3,
    isTypeEdge: () => false,
    weakReferences: () => [],
    place: placeOf,
  }
}

export function randomHeap(seed: number, events = 3000): PicturedHeap {
  const cursor = new HeapCursor(new HistoryIndex(randomHistory({ seed, events, liveObjects: 80 })))
  cursor.seek(cursor.index.steps - 5)
  const picture = graphAt(cursor, (statement) => 1 + (statement % AUTHORS.length))
  return new PicturedHeap(cursor, picture, {
    place: placeOf,
    fate: (serial) => (serial % 2 === 0 ? 'never' : 'exit'),
    rootName: 'root',
  })
}
