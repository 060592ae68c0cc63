/**
 * Who made the objects, as a `.heapsnapshot` tells it: one trace, of one line, for each line that made an object. Trace 1 is the
 * trunk that they grow from; what no statement made has none.
 */
import { Numbered } from './Numbered'
import { placeWords } from './placeWords'
import type { PortableHeap, SourcePlace } from './PortableHeap'

/** The trace of what no statement made. */
export const UNTRACED = 0

export class AllocationTraces {
  private readonly lines = new Numbered()
  private readonly places: SourcePlace[] = []
  private readonly counts: number[] = []
  private readonly bytes: number[] = []
  /** statement -> trace */
  private readonly known = new Map<number, number>()

  constructor(private readonly heap: PortableHeap) {}

  get functionCount(): number {
    return this.places.length + 1
  }

  count(node: number): void {
    const at = this.of(this.heap.object(node).statement) - 2
    if (at < 0) return
    this.counts[at] = (this.counts[at] ?? 0) + 1
    this.bytes[at] = (this.bytes[at] ?? 0) + (this.heap.graph.size[node] ?? 0)
  }

  of(statement: number): number {
    const known = this.known.get(statement)
    if (known !== undefined) return known
    const place = this.heap.place(statement)
    const line = statement === 0 || place.file === null ? -1 : this.lines.of(placeWords(place))
    if (line === this.places.length) this.places.push(place)
    const trace = line < 0 ? UNTRACED : line + 2
    this.known.set(statement, trace)
    return trace
  }

  *functionInfos(strings: Numbered): Generator<string> {
    const files = new Numbered()
    yield `0,${strings.of('(root)')},${strings.of('')},0,0,0`
    for (const [at, { file, line, by }] of this.places.entries()) {
      const name = strings.of(by ?? 'author unknown')
      yield `${at + 1},${name},${strings.of(file ?? '')},${files.of(file ?? '') + 1},${line ?? 0},1`
    }
  }

  tree(): readonly unknown[] {
    const children = this.places.flatMap((_, at) => [at + 2, at + 1, this.counts[at] ?? 0, this.bytes[at] ?? 0, []])
    return [1, 0, 0, 0, children]
  }
}
