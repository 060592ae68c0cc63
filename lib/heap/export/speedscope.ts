/**
 * Who keeps what as a flame graph, for speedscope (https://www.speedscope.app/file-format-schema.json).
 *
 * A stack is the way down the dominator tree to an object: all that would have to be let go for it, one within the other. A bar is
 * as wide as the bytes that would go with it. Objects alike are one bar: the same kind, held by the same name from the same
 * line of the same bar. A chain of objects that hold the next by the same name is one bar too, however long.
 */
import { type Dominators, dominators, immediateDominator } from '../retain/dominators'
import { sourceOf } from '../retain/graph'
import { chunked, separated } from './chunked'
import { kindName } from './kindName'
import { Numbered } from './Numbered'
import type { PortableHeap } from './PortableHeap'

/** In a bar with more bars than this, keys are no longer told apart. */
const MOST_KEYS = 100

/** What lies deeper is counted to the bar at this depth. */
const DEEPEST = 100

const ANY_POSITION = /(?<=^\[)\d+(?=\]$)|(?<=^(?:key|element) ).*$/s
const ANY_KEY = /(?<=^\[).*(?=\]$)|(?<=^(?:key|element) ).*$/s

/** A set of objects alike. */
interface Bar {
  readonly frame: number
  readonly depth: number
  readonly parent: Bar | null
  readonly children: Map<number, Bar>
  /** Bytes of the objects themselves, and with all that is within. */
  bytes: number
  total: number
}

/** Yields the file. The unit is bytes; `title` names the profile. */
export function speedscope(heap: PortableHeap, title: string): Generator<string> {
  return chunked(pieces(new Flames(heap), title))
}

function* pieces(flames: Flames, title: string): Generator<string> {
  const bars = flames.bars()
  yield '{"$schema":"https://www.speedscope.app/file-format-schema.json","exporter":"heaproom","activeProfileIndex":0,'
  yield `"name":${JSON.stringify(title)},"shared":{"frames":[`
  yield* separated(flames.frameTexts(), ',\n')
  yield `]},"profiles":[{"type":"sampled","name":${JSON.stringify(title)},"unit":"bytes","startValue":0,`
  yield `"endValue":${flames.total},"samples":[`
  yield* separated(stacks(bars), ',\n')
  yield `],"weights":[${bars.map(({ bytes }) => bytes).join(',')}]}]}\n`
}

function* stacks(bars: readonly Bar[]): Generator<string> {
  for (const bar of bars) {
    const stack: number[] = []
    for (let at: Bar | null = bar; at !== null && at.depth > 0; at = at.parent) stack.push(at.frame)
    yield `[${stack.reverse().join(',')}]`
  }
}

class Flames {
  private readonly frames = new Numbered()
  private readonly tree: Dominators
  private readonly root: Bar = newBar(-1, null)

  constructor(private readonly heap: PortableHeap) {
    this.tree = dominators(heap.graph)
    this.grow()
  }

  get total(): number {
    return this.root.total
  }

  frameTexts(): Iterable<string> {
    return this.frames.keys()
  }

  /** Those with bytes of their own, each after what it lies in, the widest first. */
  bars(): Bar[] {
    const found: Bar[] = []
    const stack = [this.root]
    for (let bar = stack.pop(); bar !== undefined; bar = stack.pop()) {
      if (bar.bytes > 0) found.push(bar)
      for (const child of [...bar.children.values()].sort((a, b) => a.total - b.total)) stack.push(child)
    }
    return found
  }

  /** An object comes in the walk after what dominates it. */
  private grow(): void {
    const { walk, idomNumber } = this.tree
    const bars: Bar[] = [this.root, this.root]
    const through = this.directEdges()
    for (let number = 2; number <= walk.count; number++) {
      const node = walk.order[number] ?? 0
      const parent = bars[idomNumber[number] ?? 0] ?? this.root
      const bar = this.within(parent, this.frameIn(parent, node, (through[node] ?? 0) - 1))
      bars[number] = bar
      bar.bytes += this.heap.graph.size[node] ?? 0
    }
    this.addTotals()
  }

  private addTotals(): void {
    const all = [this.root]
    for (const bar of all) for (const child of bar.children.values()) all.push(child)
    for (const bar of all.reverse()) {
      bar.total += bar.bytes
      if (bar.parent !== null) bar.parent.total += bar.total
    }
  }

  private within(parent: Bar, frame: number): Bar {
    if (parent.frame === frame || parent.depth === DEEPEST) return parent
    const known = parent.children.get(frame)
    if (known !== undefined) return known
    const bar = newBar(frame, parent)
    parent.children.set(frame, bar)
    return bar
  }

  /** node -> one more than the first reference to it from what dominates it; 0 where only several ways together lead there. */
  private directEdges(): Uint32Array {
    const { graph } = this.heap
    const through = new Uint32Array(graph.nodeCount)
    for (let source = 0; source < graph.nodeCount; source++) {
      for (let edge = graph.first[source] ?? 0; edge < (graph.first[source + 1] ?? 0); edge++) {
        const target = graph.to[edge] ?? 0
        if (immediateDominator(this.tree, target) === source && through[target] === 0) through[target] = edge + 1
      }
    }
    return through
  }

  /** Where many keys lead to many objects, those are alike whatever their keys. */
  private frameIn(parent: Bar, node: number, edge: number): number {
    const isCrowded = parent.children.size >= MOST_KEYS
    return this.frames.of(this.frameText(node, edge, isCrowded ? ANY_KEY : ANY_POSITION))
  }

  private frameText(node: number, edge: number, any: RegExp): string {
    const object = this.heap.object(node)
    const { statement } = edge < 0 ? object : { statement: this.heap.graph.statement[edge] ?? 0 }
    const { file, line, by } = this.heap.place(statement)
    const way = edge < 0 ? 'several ways' : this.heap.edgeName(edge, sourceOf(this.heap.graph, edge)).replace(any, '…')
    const name = `${way} ${kindName(object)}${by === null ? '' : ` (${by})`}`
    return JSON.stringify(file === null || line === null ? { name } : { name, file, line })
  }
}

function newBar(frame: number, parent: Bar | null): Bar {
  return { frame, parent, depth: parent === null ? 0 : parent.depth + 1, children: new Map(), bytes: 0, total: 0 }
}
