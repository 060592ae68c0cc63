/**
 * Why an object that nothing alive refers to is still there: a cycle of references that keep one another.
 *
 * The answer is a shortest cycle through the object, or, where it only hangs on one, some cycle and the way from it. Only
 * references from what is not alive are followed, each node once.
 */
import type { SearchGround } from './backwardSearch'

/** The edges of the cycle, in its direction, then those that lead on to the node; null where there is no cycle behind it. */
export function deadCycle(ground: SearchGround, node: number): number[] | null {
  if (ground.isAlive(node)) return null
  return cycleThrough(ground, node) ?? cycleBehind(ground, node)
}

function cycleThrough(ground: SearchGround, node: number): number[] | null {
  const { graph, incoming } = ground
  /** Node -> the edge that leads on towards `node`. */
  const onward = new Map<number, number>()
  const queue = [node]
  for (const at of queue) {
    const end = incoming.first[at + 1] ?? 0
    for (let slot = incoming.first[at] ?? 0; slot < end; slot++) {
      const source = incoming.from[slot] ?? 0
      if (ground.isAlive(source) || onward.has(source)) continue
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
function cycleBehind(ground: SearchGround, node: number): number[] | null {
  const hanging = hangingBehind(ground, node)
  if (!hanging.has(node)) return null
  const seen = new Set([node])
  const back: number[] = []
  for (let at = node; ;) {
    const slot = referrerAmong(ground, at, hanging)
    back.push(ground.incoming.edge[slot] ?? 0)
    at = ground.incoming.from[slot] ?? 0
    if (seen.has(at)) return back.reverse()
    seen.add(at)
  }
}

/** The dead from which the node is reached, without those that only lead there from where nothing leads. */
function hangingBehind(ground: SearchGround, node: number): Set<number> {
  const { incoming, graph } = ground
  const hanging = new Set([node])
  const referrers = new Map<number, number>()
  for (const at of hanging) {
    const end = incoming.first[at + 1] ?? 0
    for (let slot = incoming.first[at] ?? 0; slot < end; slot++) {
      const source = incoming.from[slot] ?? 0
      if (ground.isAlive(source)) continue
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

function referrerAmong({ incoming }: SearchGround, node: number, among: ReadonlySet<number>): number {
  const end = incoming.first[node + 1] ?? 0
  let slot = incoming.first[node] ?? 0
  while (slot < end && !among.has(incoming.from[slot] ?? 0)) slot++
  return slot
}
