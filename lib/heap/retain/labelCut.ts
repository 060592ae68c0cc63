/**
 * The fewest statements, or the fewest holders, whose references must go: a minimum label cut.
 *
 * Hard in general, easy on heaps, because two or three labels nearly always suffice. A bounded search tree, exact: find a way
 * that still keeps a target; one of the labels on it must be chosen; try each. What was tried before at the same place is
 * forbidden in the later branches, so no set is tried twice. Sizes are tried from 1 upwards, so the first
 * answer is a smallest one. Beyond the limit, or when the budget of visited nodes is spent, the answer is "more than n".
 *
 * References of holder 0 or without a label cannot be cut. Does not know what a label stands for.
 */
import type { SearchGround } from './backwardSearch'
import type { Rule } from './backwardSearch'
import { sourceOf } from './graph'
import { aliveTargets, cuttableBy, enteringDeadEnds, isHeldWithout, noDetours } from './cut'

/**
 * cut: dropping all references with these labels frees all targets, and no fewer labels do; the edges are those of them that
 * had to go. more: no set of up to `than` labels does it; the search stopped there. none, dead: as for Cut.
 */
export type LabelCut =
  | { readonly kind: 'cut'; readonly labels: readonly number[]; readonly edges: readonly number[] }
  | { readonly kind: 'more'; readonly than: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'dead' }

export interface LabelCutOptions {
  /** only references of this holder may be cut */
  readonly holder?: number
  /** the largest set to try; 4 unless told */
  readonly limit?: number
  /** how many nodes all searches together may visit; 200 000 unless told */
  readonly budget?: number
}

/** Finds the fewest statements whose references must go to free all the targets. */
export function fewestStatements(
  ground: SearchGround,
  targets: number | readonly number[],
  options: LabelCutOptions = {},
): LabelCut {
  return fewestLabels(ground, targets, ground.graph.statement, options)
}

/** Finds the fewest holders who must let go to free all the targets. */
export function fewestHolders(
  ground: SearchGround,
  targets: number | readonly number[],
  options: LabelCutOptions = {},
): LabelCut {
  return fewestLabels(ground, targets, ground.graph.holder, options)
}

function fewestLabels(
  ground: SearchGround,
  targets: number | readonly number[],
  labels: Uint32Array | Uint16Array,
  options: LabelCutOptions,
): LabelCut {
  const alive = aliveTargets(ground, targets)
  if (alive.length === 0) return { kind: 'dead' }
  const ofHolder = cuttableBy(ground.graph, options.holder)
  const isCuttable = (edge: number) => labels[edge] !== 0 && ofHolder(edge)
  if (isHeldWithout(ground, alive, isCuttable)) return { kind: 'none' }
  const tree = new SearchTree(ground, {
    targets: alive,
    labels,
    isCuttable,
    workLimit: ground.work + (options.budget ?? 200_000),
  })
  for (let size = 1; size <= (options.limit ?? 4); size++) {
    const outcome = tree.tryToFree(size)
    if (outcome === 'freed') return tree.result()
    if (outcome === 'budget spent') return { kind: 'more', than: size - 1 }
  }
  return { kind: 'more', than: options.limit ?? 4 }
}

type Outcome = 'freed' | 'kept' | 'budget spent'

/** What is asked: which labels free these targets, before the searches of the ground have done so much work. */
interface Question {
  readonly targets: readonly number[]
  readonly labels: Uint32Array | Uint16Array
  readonly isCuttable: (edge: number) => boolean
  readonly workLimit: number
}

class SearchTree {
  readonly #ground: SearchGround
  readonly #ask: Question
  readonly #chosen: number[] = []
  readonly #forbidden: number[] = []
  readonly #rule: Rule

  constructor(ground: SearchGround, ask: Question) {
    this.#ground = ground
    this.#ask = ask
    this.#rule = { ...noDetours, isOpen: (edge) => !this.#isChosen(edge) }
  }

  /** Tries to free the targets with so many labels more than chosen already. As deep as the labels asked for, never deeper. */
  tryToFree(left: number): Outcome {
    if (this.#ground.work > this.#ask.workLimit) return 'budget spent'
    const way = this.#liveWay()
    if (way === null) return 'freed'
    if (left === 0) return 'kept'
    const tried = this.#forbidden.length
    for (const label of this.#choicesOn(way)) {
      this.#chosen.push(label)
      const outcome = this.tryToFree(left - 1)
      if (outcome !== 'kept') return outcome
      this.#chosen.pop()
      this.#forbidden.push(label)
    }
    this.#forbidden.length = tried
    return 'kept'
  }

  result(): LabelCut {
    this.#liveWay()
    this.#ground.closeSeen()
    const entering = enteringDeadEnds(this.#ground, this.#ask.isCuttable)
    const edges = entering.filter((edge) => this.#isReachedFromOutside(edge))
    this.#ground.clear()
    return { kind: 'cut', labels: this.#chosen.toSorted((a, b) => a - b), edges }
  }

  /** An edge that starts from something the freed objects alone keep goes with them and need not be dropped. */
  #isReachedFromOutside(edge: number): boolean {
    return this.#ground.search(sourceOf(this.#ground.graph, edge), { ...noDetours, isOpen: () => true }) !== null
  }

  #liveWay(): number[] | null {
    let isFirst = true
    for (const target of this.#ask.targets) {
      const way = isFirst ? this.#ground.search(target, this.#rule) : this.#ground.extend(target, this.#rule)
      if (way !== null) return way
      isFirst = false
    }
    return null
  }

  #choicesOn(way: readonly number[]): Set<number> {
    const choices = new Set<number>()
    // From the target upwards: of equally small sets, one near the targets.
    for (const step of way.toReversed()) {
      const edge = step >>> 1
      const label = this.#ask.labels[edge] ?? 0
      if (this.#ask.isCuttable(edge) && !this.#forbidden.includes(label)) choices.add(label)
    }
    return choices
  }

  #isChosen(edge: number): boolean {
    return this.#chosen.length > 0 && this.#chosen.includes(this.#ask.labels[edge] ?? 0) && this.#ask.isCuttable(edge)
  }
}
