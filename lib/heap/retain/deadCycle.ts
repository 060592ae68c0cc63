/**
 * Why an object that nothing alive refers to, or would refer to after a cut, is still there: a cycle of references that keep
 * one another.
 *
 * The answer is a shortest cycle through the object, or, where it only hangs on one, some cycle and the way from it. Only
 * references from what is not alive, or not cut, are followed, each node once.
 */
import type { SearchGround } from './backwardSearch'

/** The edges of the cycle, in its direction, then those that lead on to the node; null where there is no cycle behind it. */
export function deadCycle(ground: SearchGround, node: number): number[] | null {
  if (ground.isAlive(node)) return null
  return cycleBack({ ground, isClosed: (slot) => ground.isAlive(ground.incoming.from[slot] ?? 0) }, node)
}

/** The same for a node that is alive, once the edges of a cut are gone: what would keep it until the cycle collector comes. */
export function cycleAfterCut(ground: SearchGround, node: number, cut: readonly number[]): number[] | null {
  const gone = new Set(cut)
  return cycleBack({ ground, isClosed: (slot) => gone.has(ground.incoming.edge[slot] ?? 0) }, node)
}

/** Which references are not followed back, by their slot among the incoming ones. */
interface Way {
  readonly ground: SearchGround
  readonly isClosed: (slot: number) => boolean
}

function cycleBack(way: Way, node: number): number[] | null {
  return cycleThrough(way, node) ?? cycleBehind(way, node)
}

function cycleThrough({ ground, isClosed }: Way, node: number): number[] | null {
  const { graph, incoming } = ground
  /** Node -> the edge that leads on towards `node`. */
  const onward = new Map<number, number>()
  const queue = [node]
  for (const at of queue) {
    const end = incoming.first[at + 1] ?? 0
    for (let slot = incoming.first[at] ?? 0; slot < end; slot++) {
      const source = incoming.from[slot] ?? 0
      if (isClosed(slot) || onward.has(source)) continue
      onward.set(source, incoming.edge[slot] ?? 0)
      if (source === node) return follow(node, onward, graph.to)
      queue.push(source)
    }
  }
  ground.work += queue.length
  return null
}

function follow(node: number, onward: ReadonlyMap<number, number>, to: Uint32Array): number[] {
  const edges: number[] = []
  for (let at = node; ;) {
    const edge = onward.get(at) ?? 0
    edges.push(edge)
    at = to[edge] ?? 0
    if (at === node) return edges
  }
}

/** Back by references from what hangs on a cycle itself, until a node comes twice: from there the way is a cycle. */
function cycleBehind(way: Way, node: number): number[] | null {
  const { ground } = way
  const hanging = hangingBehind(way, node)
  if (!hanging.has(node)) return null
  const seen = new Set([node])
  const back: number[] = []
  for (let at = node; ;) {
    const slot = referrerAmong(way, at, hanging)
    back.push(ground.incoming.edge[slot] ?? 0)
    at = ground.incoming.from[slot] ?? 0
    if (seen.has(at)) return back.reverse()
    seen.add(at)
  }
}

/** The dead from which the node is reached, without those that only lead there from where nothing leads. */
function hangingBehind({ ground, isClosed }: Way, node: number): Set<number> {
  const { incoming, graph } = ground
  const hanging = new Set([node])
  const referrers = new Map<number, number>()
  for (const at of hanging) {
    const end = incoming.first[at + 1] ?? 0
    for (let slot = incoming.first[at] ?? 0; slot < end; slot++) {
      const source = incoming.from[slot] ?? 0
      if (isClosed(slot)) continue
      hanging.add(source)
      referrers.set(at, (referrers.get(at) ?? 0) + 1)
    }
  }
  ground.work += hanging.size
  const free = [...hanging].filter((at) => !referrers.has(at))
  for (const at of free) {
    hanging.delete(at)
    for (let edge = graph.first[at] ?? 0; edge < (graph.first[at + 1] ?? 0); edge++) {
      const target = graph.to[edge] ?? 0
      const left = (referrers.get(target) ?? 0) - 1
      referrers.set(target, left)
      if (left === 0 && hanging.has(target)) free.push(target)
    }
  }
  return hanging
}

function referrerAmong({ ground: { incoming }, isClosed }: Way, node: number, among: ReadonlySet<number>): number {
  const end = incoming.first[node + 1] ?? 0
  let slot = incoming.first[node] ?? 0
  while (slot < end && (isClosed(slot) || !among.has(incoming.from[slot] ?? 0))) slot++
  return slot
}
