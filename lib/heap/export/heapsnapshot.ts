/**
 * A heap as Chrome DevTools, Edge and memlab open it: the `.heapsnapshot` that V8 writes.
 *
 * The format has no document: it is what V8's HeapSnapshotJSONSerializer writes and DevTools' HeapSnapshotLoader takes. What
 * that loader needs and what shapes this writer:
 *   - the keys come in this order, and the root is the first node; `to_node` is an index in `nodes`, not a node's number;
 *   - each edge of the root is a shortcut: what the root reaches by no shortcut counts as the tool's own, and references from
 *     there into the rest are left out. No two of them lead to the same node: the loader puts each in a queue that has
 *     room for each node once;
 *   - types 'array' and 'hidden' are avoided: their sizes are added to whoever refers to them;
 *   - who made an object is told by its allocation trace. A `location` would split each class by lines.
 * Who made a reference has no place of its own, so it is part of the reference's name.
 *
 * Node i of the file is node i of the graph. What no root reaches hangs on nodes of the file's own, behind all others; its
 * references to what is alive are written as weak ones, for the analysis does not count them. So retained sizes are the
 * graph's.
 * Ids are made of serials: two files of one run can be compared with each other.
 */
import { depthFirst } from '../retain/depthFirst'
import { chunked, separated } from './chunked'
import { AllocationTraces, UNTRACED } from './AllocationTraces'
import { kindName } from './kindName'
import { Numbered } from './Numbered'
import { placeWords } from './placeWords'
import type { PortableHeap, PortableObject } from './PortableHeap'
import { unreached } from './unreached'

// oxfmt-ignore
const NODE_TYPES = ['hidden', 'array', 'string', 'object', 'code', 'closure', 'regexp', 'number', 'native', 'synthetic',
  'concatenated string', 'sliced string', 'symbol', 'bigint', 'object shape']
const EDGE_TYPES = ['context', 'element', 'property', 'internal', 'hidden', 'shortcut', 'weak']
const NODE_FIELDS = ['type', 'name', 'id', 'self_size', 'edge_count', 'trace_node_id', 'detachedness']

const META = {
  node_fields: NODE_FIELDS,
  node_types: [NODE_TYPES, 'string', 'number', 'number', 'number', 'number', 'number'],
  edge_fields: ['type', 'name_or_index', 'to_node'],
  edge_types: [EDGE_TYPES, 'string_or_number', 'node'],
  trace_function_info_fields: ['function_id', 'name', 'script_name', 'script_id', 'line', 'column'],
  trace_node_fields: ['id', 'function_info_index', 'count', 'size', 'children'],
  sample_fields: ['timestamp_us', 'last_assigned_id'],
  location_fields: ['object_index', 'script_id', 'line', 'column'],
}

const NODE_TYPE_OF: Readonly<Record<PortableObject['role'], string>> = {
  atom: 'object',
  container: 'object',
  instance: 'object',
  machinery: 'object',
  module: 'object',
  type: 'closure',
  function: 'closure',
  frame: 'code',
}

/** Columns of the allocation timeline. */
const MOST_SAMPLES = 1000

/** Yields the file. */
export function heapsnapshot(heap: PortableHeap): Generator<string> {
  return chunked(new Snapshot(heap).pieces())
}

class Snapshot {
  private readonly strings = new Numbered()
  private readonly traces: AllocationTraces
  private readonly number: ArrayLike<number>
  private readonly extras: readonly Extra[]
  /** Each node that the root refers to, with the names of all references to it. */
  private readonly roots: ReadonlyMap<number, string>

  constructor(private readonly heap: PortableHeap) {
    this.number = depthFirst(heap.graph).number
    const { cycles, unexplained } = unreached(heap.graph, (node) => this.isAlive(node))
    const extras = [
      { name: '(cycles that wait to be collected)', tops: cycles },
      { name: '(held by the interpreter)', tops: unexplained },
    ]
    this.extras = extras.filter(({ tops }) => tops.length > 0)
    this.roots = this.findRoots()
    this.traces = new AllocationTraces(heap)
  }

  private isAlive(node: number): boolean {
    return (this.number[node] ?? 0) > 0
  }

  *pieces(): Generator<string> {
    const { nodeCount } = this.heap.graph
    for (let node = 1; node < nodeCount; node++) this.traces.count(node)
    yield `{"snapshot":${JSON.stringify(this.header())},\n"nodes":[`
    yield* separated(this.nodes(), ',\n')
    yield '],\n"edges":['
    yield* separated(this.edges(), ',\n')
    yield '],\n"trace_function_infos":['
    yield* separated(this.traces.functionInfos(this.strings), ',\n')
    yield `],\n"trace_tree":${JSON.stringify(this.traces.tree())},\n"samples":[${this.samples().join(',')}],\n"locations":[],\n"strings":[`
    yield* separated(this.quotedStrings(), ',\n')
    yield ']}\n'
  }

  private findRoots(): ReadonlyMap<number, string> {
    const { first, to } = this.heap.graph
    const roots = new Map<number, Set<string>>()
    for (let edge = 0; edge < (first[1] ?? 0); edge++) {
      const target = to[edge] ?? 0
      const names = roots.get(target)
      if (names === undefined) roots.set(target, new Set([this.edgeName(edge, 0)]))
      else names.add(this.edgeName(edge, 0))
    }
    return new Map([...roots].map(([target, names]) => [target, [...names].join(', ')]))
  }

  private header(): object {
    const { graph } = this.heap
    let edges = 0
    for (let node = 0; node < graph.nodeCount; node++) edges += this.edgeCount(node)
    return {
      meta: META,
      node_count: graph.nodeCount + this.extras.length,
      edge_count: this.extras.reduce((sum, { tops }) => sum + tops.length, edges),
      trace_function_count: this.traces.functionCount,
    }
  }

  private edgeCount(node: number): number {
    const { first } = this.heap.graph
    if (node === 0) return this.roots.size + this.extras.length
    return (first[node + 1] ?? 0) - (first[node] ?? 0) + this.heap.weakReferences(node).length
  }

  private *nodes(): Generator<string> {
    const { graph } = this.heap
    yield this.node('synthetic', '(root)', { id: 1, size: 0, edges: this.edgeCount(0), trace: UNTRACED })
    for (let node = 1; node < graph.nodeCount; node++) {
      const object = this.heap.object(node)
      const { type, name } = faceOf(object)
      const trace = this.traces.of(object.statement)
      yield this.node(type, name, {
        id: idOf(object.serial),
        size: graph.size[node] ?? 0,
        edges: this.edgeCount(node),
        trace,
      })
    }
    for (const [at, { name, tops }] of this.extras.entries())
      yield this.node('synthetic', name, { id: 2 * (at + 1), size: 0, edges: tops.length, trace: UNTRACED })
  }

  private node(type: string, name: string, { id, size, edges, trace }: NodeNumbers): string {
    return `${NODE_TYPES.indexOf(type)},${this.strings.of(name)},${id},${size},${edges},${trace},0`
  }

  private *edges(): Generator<string> {
    const { graph } = this.heap
    for (const [target, names] of this.roots) yield this.edge('shortcut', names, target)
    for (const [at, { name }] of this.extras.entries()) yield this.edge('internal', name, graph.nodeCount + at)
    for (let node = 1; node < graph.nodeCount; node++) {
      const rows = this.edgesOf(node)
      if (rows !== '') yield rows
    }
    for (const { tops } of this.extras) for (const [at, top] of tops.entries()) yield this.element(at, top)
  }

  /** All rows of a node: a piece for each would cost more than what is in it. */
  private edgesOf(node: number): string {
    const { graph } = this.heap
    const rows: string[] = []
    const isAlive = this.isAlive(node)
    for (let edge = graph.first[node] ?? 0; edge < (graph.first[node + 1] ?? 0); edge++) {
      const target = graph.to[edge] ?? 0
      const isKeeping = isAlive || !this.isAlive(target)
      const type = !isKeeping ? 'weak' : graph.holder[edge] === 0 ? 'internal' : 'property'
      rows.push(this.edge(type, this.edgeName(edge, node), target))
    }
    for (const { target, name, statement } of this.heap.weakReferences(node))
      rows.push(this.edge('weak', this.authored(name, statement), target))
    return rows.join(',\n')
  }

  private element(at: number, target: number): string {
    return `${EDGE_TYPES.indexOf('element')},${at},${target * NODE_FIELDS.length}`
  }

  private edge(type: string, name: string, target: number): string {
    return `${EDGE_TYPES.indexOf(type)},${this.strings.of(name)},${target * NODE_FIELDS.length}`
  }

  private edgeName(edge: number, source: number): string {
    return this.authored(this.heap.edgeName(edge, source), this.heap.graph.statement[edge] ?? 0)
  }

  /** `.__self__ ‹model.py:8 ana›` */
  private authored(name: string, statement: number): string {
    const words = statement === 0 ? '' : placeWords(this.heap.place(statement))
    return words === '' ? name : `${name} ‹${words}›`
  }

  /** Time and the greatest id until then; a step is a microsecond. */
  private samples(): number[] {
    const { step } = this.heap
    const stride = Math.max(1, Math.ceil(step / MOST_SAMPLES))
    const samples: number[] = []
    for (let at = 0; at < step; at += stride) samples.push(at, idOf(this.heap.bornBy(at)))
    return [...samples, step, idOf(this.heap.bornBy(step))]
  }

  private *quotedStrings(): Generator<string> {
    for (const text of this.strings.keys()) yield JSON.stringify(text)
  }
}

/** A node of the file's own, and what hangs on it. */
interface Extra {
  readonly name: string
  readonly tops: readonly number[]
}

interface NodeNumbers {
  readonly id: number
  readonly size: number
  readonly edges: number
  readonly trace: number
}

/** Ids of objects are odd, others even. */
function idOf(serial: number): number {
  return 2 * serial + 1
}

/** DevTools lists objects of type 'object' by their names: those of a class have to have one. */
function faceOf(object: PortableObject): { readonly type: string; readonly name: string } {
  const { role, label } = object
  const type = NODE_TYPE_OF[role]
  if (role === 'atom' && /^[a-z]?['"]/i.test(label)) return { type: 'string', name: label }
  if (role === 'atom' && /^-?\d/.test(label)) return { type: 'number', name: label }
  return { type, name: kindName(object) }
}
