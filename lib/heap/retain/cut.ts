/**
 * What must go, exactly: the fewest references whose dropping frees an object, or a set of objects.
 *
 * A minimum edge cut between the root of roots and the targets, where a reference costs 1 and the interpreter's (holder 0)
 * cannot be cut. The flow is built by augmenting paths (Ford and Fulkerson) that are searched backwards from the
 * target, steered by breadth-first distance, so a typical object costs as many steps as its shortest path is long.
 * Of all smallest cuts the result is the one nearest to the targets. Restricted to one holder, only that holder's references can
 * be cut. "None" means that references which can't be cut keep a target by themselves.
 *
 * The finder keeps scratch memory for one graph and may be asked any number of times. Fewest statements and fewest holders
 * are another kind of question and live in labelCut.ts. Does not know what a reference is called or who holds it.
 */
import { SearchGround } from './backwardSearch'
import type { Rule } from './backwardSearch'
import { sourceOf } from './graph'
import type { HeapGraph, ReverseGraph } from './graph'
import type { ShortestPaths } from './reach'

/**
 * cut: dropping these edges frees all targets, and no fewer edges do. none: it can't be done.
 * dead: no target is alive, so there is nothing to do.
 */
export type Cut =
  | { readonly kind: 'cut'; readonly edges: readonly number[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'dead' }

export interface CutOptions {
  /** only references of this holder may be cut */
  readonly holder?: number
}

/** Finds smallest cuts in one graph. */
export class CutFinder {
  readonly ground: SearchGround
  readonly #flow: Flow

  constructor(graph: HeapGraph, paths?: ShortestPaths, incoming?: ReverseGraph) {
    this.ground = new SearchGround(graph, paths, incoming)
    this.#flow = new Flow(graph)
  }

  /** Finds the fewest references whose dropping frees all the targets. */
  fewestReferences(targets: number | readonly number[], options: CutOptions = {}): Cut {
    const alive = aliveTargets(this.ground, targets)
    if (alive.length === 0) return { kind: 'dead' }
    const isCuttable = cuttableBy(this.ground.graph, options.holder)
    if (isHeldWithout(this.ground, alive, isCuttable)) return { kind: 'none' }
    const rule = this.#flow.begin(isCuttable)
    for (const target of alive) {
      for (let way = this.ground.search(target, rule); way !== null; way = this.ground.search(target, rule))
        this.#flow.augment(way)
      this.ground.closeSeen()
    }
    const edges = enteringDeadEnds(this.ground, isCuttable)
    this.ground.clear()
    return { kind: 'cut', edges }
  }
}

/** Says which edges may be cut: all but the interpreter's, or those of one holder. */
export function cuttableBy(graph: HeapGraph, holder?: number): (edge: number) => boolean {
  if (holder === undefined) return (edge) => graph.holder[edge] !== 0
  return (edge) => graph.holder[edge] === holder && holder !== 0
}

/** Leaves out targets that are not alive. */
export function aliveTargets(ground: SearchGround, targets: number | readonly number[]): number[] {
  return (typeof targets === 'number' ? [targets] : targets).filter((node) => ground.isAlive(node))
}

/** Says whether edges that can't be cut keep one of the targets. */
export function isHeldWithout(
  ground: SearchGround,
  targets: readonly number[],
  isCuttable: (edge: number) => boolean,
): boolean {
  const rule: Rule = { ...noDetours, isOpen: (edge) => !isCuttable(edge) }
  return targets.some((target, i) => (i === 0 ? ground.search(target, rule) : ground.extend(target, rule)) !== null)
}

/** Lists the cuttable edges that lead from the living into the dead ends. */
export function enteringDeadEnds(ground: SearchGround, isCuttable: (edge: number) => boolean): number[] {
  const { incoming } = ground
  const edges: number[] = []
  for (const node of ground.deadEnds) {
    const end = incoming.first[node + 1] ?? 0
    for (let slot = incoming.first[node] ?? 0; slot < end; slot++) {
      const source = incoming.from[slot] ?? 0
      const edge = incoming.edge[slot] ?? 0
      if (ground.isAlive(source) && !ground.isDeadEnd(source) && isCuttable(edge)) edges.push(edge)
    }
  }
  return edges.sort((a, b) => a - b)
}

export const noDetours = { isDetour: () => false, hasDetour: () => false }

/** The flow through the edges of one graph. Only what was touched is cleared for the next question. */
class Flow {
  readonly #graph: HeapGraph
  /** edge -> units of flow */
  readonly #units: Int32Array
  /** node -> units that leave it by its edges */
  readonly #leaving: Int32Array
  #touched: number[] = []

  constructor(graph: HeapGraph) {
    this.#graph = graph
    this.#units = new Int32Array(graph.to.length)
    this.#leaving = new Int32Array(graph.nodeCount)
  }

  /** Starts from no flow and returns the rule by which augmenting ways are searched. */
  begin(isCuttable: (edge: number) => boolean): Rule {
    for (const edge of this.#touched) this.#units[edge] = 0
    for (const edge of this.#touched) this.#leaving[sourceOf(this.#graph, edge)] = 0
    this.#touched = []
    const units = this.#units
    const leaving = this.#leaving
    return {
      isOpen: (edge) => units[edge] === 0 || !isCuttable(edge),
      isDetour: (edge) => (units[edge] ?? 0) > 0,
      hasDetour: (node) => (leaving[node] ?? 0) > 0,
    }
  }

  /** Sends one unit along the steps of a way, root first. */
  augment(way: readonly number[]): void {
    let node = 0
    for (const step of way) {
      const edge = step >>> 1
      const isDetour = (step & 1) === 1
      const source = isDetour ? sourceOf(this.#graph, edge) : node
      const unit = isDetour ? -1 : 1
      this.#units[edge] = (this.#units[edge] ?? 0) + unit
      this.#leaving[source] = (this.#leaving[source] ?? 0) + unit
      this.#touched.push(edge)
      node = isDetour ? source : (this.#graph.to[edge] ?? 0)
    }
  }
}
