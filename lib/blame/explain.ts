/**
 * Why an object is alive and what must go: its paths, the people who keep it, the smallest cuts. Numbers in, words out.
 *
 * Everything asked for is counted in `work`, nodes visited, so that whoever asks for many can stop in time. References that the
 * interpreter made are never blamed and never cut.
 */
import type { CutFinder, CutOptions } from '../heap/retain/cut'
import { cycleAfterCut } from '../heap/retain/deadCycle'
import { holderGroups } from '../heap/retain/holderGroups'
import { fewestHolders, fewestStatements } from '../heap/retain/labelCut'
import { mergedPaths, pathsThroughCut } from '../heap/retain/paths'
import { PathTree } from '../heap/retain/PathTree'
import { everyWayTo, waysTo } from '../heap/retain/waysTo'
import type { EdgeNamer, NamedEdge } from './edgeNames'
import { pathExpression } from './pathExpression'
import type { ByOne, CutEdge, Edge, Explanation, MustGo, Place, Together, WayTree } from './verdict'
import { WayTeller } from './WayTeller'

const LONGEST_PATH = 64
/** References that are looked at for one end of a long path: some of them become no name of their own. */
const LONGEST_END = 4 * LONGEST_PATH
/** A cut of more references than this is counted, not listed. */
const MOST_CUT = 100
const MOST_STATEMENTS = 6
/** Objects to which every way is told, not only the shortest. */
const MOST_EVERY = 100
const TO_ONE = { beside: MOST_CUT, rows: 1000 }
const TO_MANY = { beside: 6, rows: 200 }
const ELIDED: Edge = { edge: '…', file: null, line: null, by: null }

export const UNEXPLAINED: Explanation = {
  paths: [],
  cut: [],
  sufficientGroups: [],
  freeingGroups: [],
  cycle: [],
  circle: [],
}

/** Of one reference: the step that made it, the bytes that go without it, and whether they wait for the collector then. */
export type EdgeWorth = Pick<Edge, 'since' | 'frees' | 'waits'>

/** What numbers stand for. */
export interface Faces {
  readonly place: (statement: number) => Place
  /** Null for whoever wrote what nobody is known to have written. */
  readonly person: (holder: number) => string | null
  /** When an edge was made and what goes without it; null where that is not told. */
  readonly worth: ((edge: number) => EdgeWorth) | null
}

export class Explainer {
  constructor(
    private readonly finder: CutFinder,
    private readonly namer: EdgeNamer,
    private readonly faces: Faces,
  ) {}

  /** The object explained last, with the ways to it: its tree is often wanted next. Those of all would be too much to keep. */
  private last: { readonly node: number; readonly ways: readonly number[][] } | null = null

  /** Nodes visited so far. */
  get work(): number {
    return this.finder.ground.work
  }

  /** A smallest cut with a shortest path through each of its references, and who keeps the object. */
  explain(node: number): Explanation {
    const { ground } = this.finder
    const answer = this.finder.fewestReferences(node)
    const ways = waysTo(this.finder, node, answer)
    this.last = { node, ways }
    const paths = ways.map((way) => this.shown(way))
    switch (answer.kind) {
      case 'dead':
        return { ...UNEXPLAINED, cycle: paths[0] ?? [] }
      case 'none':
        return { ...UNEXPLAINED, paths }
      case 'cut':
        return {
          paths,
          cut: answer.edges.map((edge, at) => this.cutEdge(edge, ways[at] ?? [])),
          ...this.groups(node),
          cycle: [],
          circle: this.shown(cycleAfterCut(ground, node, answer.edges) ?? []),
        }
    }
  }

  /** The paths that explain an object, as numbers of references. */
  ways(node: number): number[][] {
    return waysTo(this.finder, node)
  }

  /**
   * Ways to the nodes in one tree, those of everyWayTo; to those behind the first `MOST_EVERY`, and when the work is done, the
   * shortest. To a single object as many are told as references of a cut are.
   */
  wayTree(nodes: readonly number[], idOf: (node: number) => number, goOn: () => boolean): WayTree {
    const { ground } = this.finder
    const every: { readonly node: number; readonly ways: readonly (readonly number[])[] }[] = []
    let more = 0
    for (const node of nodes.slice(0, MOST_EVERY)) {
      const known = node === this.last?.node ? this.last.ways : undefined
      if (known === undefined && !goOn()) break
      const found = everyWayTo(this.finder, node, MOST_CUT, known)
      every.push({ node, ways: found.ways })
      more += found.more
    }
    const tree = new PathTree(ground.graph, mergedPaths(ground.graph, ground.paths, nodes.slice(every.length)))
    for (const { node, ways } of every) if (ways.length > 0) tree.add(node, ways)
    const faces = { namer: this.namer, edge: (named: NamedEdge) => this.edge(named), elided: ELIDED, idOf }
    const told = new WayTeller(tree, faces, nodes.length === 1 ? TO_ONE : TO_MANY).tell()
    return { ...told, more: told.more + more }
  }

  /** What must go for all of the nodes, those left out that nobody keeps; null when there are none. */
  together(nodes: readonly number[]): Omit<Together, 'waits'> | null {
    const { ground } = this.finder
    const kept = nodes.filter((node) => this.finder.fewestReferences(node).kind === 'cut')
    if (kept.length === 0) return null
    const mustGo = this.whatMustGo(kept)
    const people = fewestHolders(ground, kept)
    return {
      objects: kept.length,
      ...mustGo,
      people: people.kind === 'cut' ? people.labels.map(this.faces.person) : [],
    }
  }

  /** What one holder would have to let go of, of their own references alone, to free as many of the nodes as they can. */
  byOne(nodes: readonly number[], holder: number): Omit<ByOne, 'by'> {
    const kept = nodes.filter((node) => this.finder.fewestReferences(node).kind === 'cut')
    const able = kept.filter((node) => this.finder.fewestReferences(node, { holder }).kind === 'cut')
    return { objects: kept.length, frees: able.length, ...this.whatMustGo(able, { holder }) }
  }

  /** The fewest references, of a holder's own if one is named, and the fewest statements that free all of the nodes. */
  private whatMustGo(nodes: readonly number[], options: CutOptions = {}): MustGo {
    const { ground } = this.finder
    const cut = this.finder.fewestReferences(nodes, options)
    const edges = cut.kind === 'cut' ? cut.edges : []
    const statements = fewestStatements(ground, nodes, { ...options, limit: MOST_STATEMENTS })
    const enough = new Set(edges.map((edge) => ground.graph.statement[edge] ?? 0))
    return {
      references: edges.length,
      cut: edges.length > MOST_CUT ? [] : this.cutEdges(edges, nodes),
      statements: this.places(statements.kind === 'cut' ? statements.labels : [...enough]),
      isFewest: statements.kind === 'cut',
    }
  }

  private groups(node: number): Pick<Explanation, 'sufficientGroups' | 'freeingGroups'> {
    const { keeping, freeing, isComplete } = holderGroups(this.finder.ground, node)
    if (!isComplete) return { sufficientGroups: [], freeingGroups: [] }
    const named = (groups: readonly (readonly number[])[]) => groups.map((group) => group.map(this.faces.person))
    return { sufficientGroups: named(keeping), freeingGroups: named(freeing) }
  }

  private cutEdges(edges: readonly number[], targets: readonly number[]): CutEdge[] {
    const paths = pathsThroughCut(this.finder.ground, targets, edges)
    return edges.map((edge, at) => this.cutEdge(edge, paths[at] ?? []))
  }

  /** With the names that lead to it, as far as they are known. */
  private cutEdge(edge: number, path: readonly number[]): CutEdge {
    const single = this.edge(this.namer.single(edge))
    const names = path.length > LONGEST_END ? [] : this.namer.path(path.slice(0, path.indexOf(edge) + 1))
    const expression = names.length === 0 ? single.edge : pathExpression(names.map(({ name }) => ({ edge: name })))
    return { ...single, expression }
  }

  private places(statements: readonly number[]): Place[] {
    const places = statements.map(this.faces.place)
    return places.sort((a, b) => (a.file ?? '').localeCompare(b.file ?? '') || (a.line ?? 0) - (b.line ?? 0))
  }

  private shown(path: readonly number[]): Edge[] {
    return this.named(path).map((edge) => (edge === null ? ELIDED : this.edge(edge)))
  }

  /** A path of readable length: null stands for the middle that is left out of a long one. */
  private named(path: readonly number[]): readonly (NamedEdge | null)[] {
    const end = LONGEST_PATH / 2
    if (path.length > 2 * LONGEST_END) {
      const head = this.namer.path(path.slice(0, LONGEST_END))
      return [...head.slice(0, end), null, ...this.namer.path(path.slice(-LONGEST_END)).slice(-end)]
    }
    const names = this.namer.path(path)
    return names.length <= LONGEST_PATH ? names : [...names.slice(0, end), null, ...names.slice(-end)]
  }

  private edge({ name, edge }: NamedEdge): Edge {
    const { place, worth } = this.faces
    const told = { edge: name, ...place(this.finder.ground.graph.statement[edge] ?? 0) }
    return worth === null ? told : { ...told, ...worth(edge) }
  }
}
