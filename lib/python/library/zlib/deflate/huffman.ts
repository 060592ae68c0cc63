/**
 * Huffman codes as zlib makes them: for equal frequencies the same codes, which is what makes outputs equal. Follows
 * build_tree, gen_bitlen and gen_codes of zlib's trees.c.
 */
const LONGEST_CODE = 15

export interface CodeKind {
  readonly count: number
  /** Codes from `extraFrom` on have extra bits. */
  readonly extra: readonly number[]
  readonly extraFrom: number
  readonly longest: number
  /** The lengths of the fixed codes; null where there are none. */
  readonly fixed: readonly number[] | null
}

export interface Codes {
  readonly lengths: Uint16Array
  readonly codes: Uint16Array
  /** The last symbol that has a code. */
  readonly last: number
  /** Bits that all symbols take with these codes, and with the fixed ones. */
  readonly bits: number
  readonly fixedBits: number
}

/** A heap of symbols, the rarest on top; of equally rare ones the one with the shallower tree. */
class RareHeap {
  readonly nodes: number[] = [0]

  constructor(
    readonly frequencies: number[],
    readonly depths: number[],
  ) {}

  get size(): number {
    return this.nodes.length - 1
  }

  get top(): number {
    return this.nodes[1] ?? 0
  }

  #isRarer(a: number, b: number): boolean {
    const [left = 0, right = 0] = [this.frequencies[a], this.frequencies[b]]
    return left < right || (left === right && (this.depths[a] ?? 0) <= (this.depths[b] ?? 0))
  }

  sink(from: number): void {
    const { nodes, size } = this
    const node = nodes[from] ?? 0
    let at = from
    for (let child = at << 1; child <= size; child <<= 1) {
      if (child < size && this.#isRarer(nodes[child + 1] ?? 0, nodes[child] ?? 0)) child++
      if (this.#isRarer(node, nodes[child] ?? 0)) break
      nodes[at] = nodes[child] ?? 0
      at = child
    }
    nodes[at] = node
  }

  replaceTop(node: number): void {
    this.nodes[1] = node
    this.sink(1)
  }

  takeTop(): number {
    const { top } = this
    const last = this.nodes.pop() ?? 0
    if (this.size > 0) this.replaceTop(last)
    return top
  }
}

interface Tree {
  readonly parents: number[]
  /** Nodes from the root down, each after its parent. */
  readonly order: number[]
  readonly last: number
  /** Symbols that got a code only because there must be two. */
  readonly added: readonly number[]
}

/** `frequencies` gets those of the inner nodes at its end, and 1 for symbols that were added. */
function buildTree(frequencies: number[], count: number): Tree {
  const depths = new Array<number>(2 * count + 1).fill(0)
  const heap = new RareHeap(frequencies, depths)
  let last = -1
  for (let n = 0; n < count; n++) {
    if ((frequencies[n] ?? 0) === 0) continue
    heap.nodes.push(n)
    last = n
  }
  const added: number[] = []
  while (heap.size < 2) {
    const node = last < 2 ? ++last : 0
    heap.nodes.push(node)
    frequencies[node] = 1
    added.push(node)
  }
  for (let n = heap.size >> 1; n >= 1; n--) heap.sink(n)
  const parents: number[] = []
  const order: number[] = []
  for (let node = count; heap.size >= 2; node++) {
    const first = heap.takeTop()
    const second = heap.top
    order.push(first, second)
    frequencies[node] = (frequencies[first] ?? 0) + (frequencies[second] ?? 0)
    depths[node] = Math.max(depths[first] ?? 0, depths[second] ?? 0) + 1
    parents[first] = node
    parents[second] = node
    heap.replaceTop(node)
  }
  return { parents, order: [...order, heap.top].reverse(), last, added }
}

/** Lengths by the depth in the tree, none longer than the kind allows; how many codes have each length. */
function lengthsOf(tree: Tree, longest: number): { readonly lengths: Uint16Array; readonly counts: number[] } {
  const { parents, order, last } = tree
  const lengths = new Uint16Array(parents.length + 2)
  const counts = new Array<number>(LONGEST_CODE + 1).fill(0)
  let overflow = 0
  for (const node of order.slice(1)) {
    let bits = (lengths[parents[node] ?? 0] ?? 0) + 1
    if (bits > longest) {
      bits = longest
      overflow++
    }
    lengths[node] = bits
    if (node <= last) counts[bits] = (counts[bits] ?? 0) + 1
  }
  if (overflow > 0) shorten(tree, lengths, counts, longest, overflow)
  return { lengths, counts }
}

/** Moves leaves so that no code is too long. */
function shorten(tree: Tree, lengths: Uint16Array, counts: number[], longest: number, overflow: number): void {
  for (let left = overflow; left > 0; left -= 2) {
    let bits = longest - 1
    while ((counts[bits] ?? 0) === 0) bits--
    counts[bits] = (counts[bits] ?? 0) - 1
    counts[bits + 1] = (counts[bits + 1] ?? 0) + 2
    counts[longest] = (counts[longest] ?? 0) - 1
  }
  const leaves = tree.order.filter((node) => node <= tree.last).reverse()
  let at = 0
  for (let bits = longest; bits > 0; bits--) {
    for (let n = counts[bits] ?? 0; n > 0; n--) lengths[leaves[at++] ?? 0] = bits
  }
}

/** The codes for given lengths, each turned around: its first bit is written first. */
export function codesFor(lengths: ArrayLike<number>, count: number): Uint16Array {
  const counts = new Array<number>(LONGEST_CODE + 2).fill(0)
  for (let n = 0; n < count; n++) counts[lengths[n] ?? 0] = (counts[lengths[n] ?? 0] ?? 0) + 1
  counts[0] = 0
  const next: number[] = [0]
  for (let bits = 1; bits <= LONGEST_CODE; bits++) next[bits] = ((next[bits - 1] ?? 0) + (counts[bits - 1] ?? 0)) << 1
  const codes = new Uint16Array(count)
  for (let n = 0; n < count; n++) {
    const length = lengths[n] ?? 0
    if (length === 0) continue
    codes[n] = reversed(next[length] ?? 0, length)
    next[length] = (next[length] ?? 0) + 1
  }
  return codes
}

function reversed(code: number, length: number): number {
  let result = 0
  for (let bit = 0; bit < length; bit++) result |= ((code >> bit) & 1) << (length - 1 - bit)
  return result
}

export function makeCodes(kind: CodeKind, counted: readonly number[]): Codes {
  const { count, extra, extraFrom, longest, fixed } = kind
  const frequencies = counted.slice(0, count)
  const tree = buildTree(frequencies, count)
  const { lengths } = lengthsOf(tree, longest)
  const own = new Uint16Array(count + 1)
  let bits = 0
  let fixedBits = 0
  for (let n = 0; n < count; n++) {
    const frequency = frequencies[n] ?? 0
    if (frequency === 0) continue
    const more = n >= extraFrom ? (extra[n - extraFrom] ?? 0) : 0
    own[n] = lengths[n] ?? 0
    bits += frequency * ((lengths[n] ?? 0) + more)
    if (fixed !== null) fixedBits += frequency * ((fixed[n] ?? 0) + more)
  }
  for (const node of tree.added) {
    bits--
    if (fixed !== null) fixedBits -= fixed[node] ?? 0
  }
  return { lengths: own, codes: codesFor(own, count), last: tree.last, bits, fixedBits }
}
