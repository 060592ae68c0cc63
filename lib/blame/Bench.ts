/**
 * Everything that one look at a run needs: its heap at one step, who wrote what, who keeps whom.
 *
 * It joins three things that know nothing of each other: the history (statements by number), the authorship of the
 * sources, and the retention analysis (holders by number). References made by the interpreter are never blamed and never cut.
 */
import type { Subject } from '../heap/export/neighbourhood'
import { graphAt, type HeapPicture } from '../heap/history/graphAt'
import { HeapCursor } from '../heap/history/HeapCursor'
import { HistoryIndex } from '../heap/history/HistoryIndex'
import type { History } from '../heap/history/event'
import { CutFinder } from '../heap/retain/cut'
import { holderWalk } from '../heap/retain/depthFirst'
import { type Dominators, dominators, retained } from '../heap/retain/dominators'
import { bytesFreedBy, type FreedBy, freedByEdges } from '../heap/retain/freedBy'
import { type HeapGraph, type ReverseGraph, sourceOf } from '../heap/retain/graph'
import { necessaryHolders, type Owners, owners, sufficientHolders } from '../heap/retain/owners'
import { shortestReading } from '../heap/retain/reach'
import { totals } from '../heap/retain/totals'
import type { ByOne, Explanation, Facts, Lingering, Place, Together, Verdict, WayTree } from './verdict'
import { Authors, type Authorship } from './Authors'
import { EdgeNamer, moduleName } from './edgeNames'
import { type EdgeWorth, Explainer, UNEXPLAINED } from './explain'
import { type Fate, Fates } from './fates'
import { findReferences, type FoundReferences } from './findReferences'
import { kindsOf } from './groups'
import { Instances } from './instances'

/** What is told has to be sent, stored and read: beyond these, objects are counted and paths are not told. */
const MOST_LISTED = 10_000
const MOST_EXPLAINED = 1000
/** What must go for all of them together is asked of no more than this. */
const MOST_TOGETHER = 2000
/** Nodes that may be visited to explain objects: some seconds; or, when someone waits for the run to stop, a moment. */
const MOST_WORK = 10_000_000
const LEAST_WORK = 200_000
/** Nodes that may be visited for the paths of a drawing. */
const DRAWN_WORK = 3_000_000

export interface Team {
  readonly entry: string
  readonly collector: Verdict['collector']
  readonly sources: Readonly<Record<string, string>>
  readonly authorship: Authorship
}

export interface Look {
  /** The step that is done; left out, that at which the last line of the program has run. */
  readonly step?: number
  /** Whether each reference is told with the step that made it. */
  readonly isDated?: boolean
  /** Of the same history; made anew where it is left out. */
  readonly index?: HistoryIndex
}

export interface Told {
  readonly objects: Lingering[]
  readonly unlisted: number
  readonly together: Together | null
}

export class Bench {
  readonly index: HistoryIndex
  readonly cursor: HeapCursor
  readonly authors: Authors
  private readonly instances: Instances
  readonly fates: Fates
  readonly picture: HeapPicture
  private readonly owners: Owners
  private readonly dominators: Dominators
  readonly namer: EdgeNamer
  private readonly explainer: Explainer

  constructor(
    private readonly history: History,
    readonly team: Team,
    { step, isDated = false, index = new HistoryIndex(history) }: Look = {},
  ) {
    this.index = index
    this.fates = new Fates(this.index)
    this.instances = new Instances(this.index, team.sources)
    this.authors = new Authors(history, team.sources, team.authorship)
    this.cursor = new HeapCursor(this.index)
    this.cursor.seek(step ?? this.fates.programEnd)
    this.picture = graphAt(this.cursor, (statement) => this.authors.holderOf(statement))
    const { graph } = this.picture
    const tree = dominators(graph, holderWalk(graph))
    this.dominators = tree
    const freed = freedByEdges(tree)
    this.owners = owners(graph, freed)
    const namer = new EdgeNamer(this.cursor, this.picture, team.entry)
    this.namer = namer
    const paths = shortestReading(graph, (edge, source) => namer.isHidden(edge, source))
    const finder = new CutFinder(graph, paths)
    this.explainer = new Explainer(finder, namer, {
      place: (statement) => this.place(statement),
      person: (holder) => this.authors.names[holder] ?? null,
      worth: isDated ? (edge) => this.worth(edge, freed, finder.ground.incoming) : null,
    })
  }

  get graph(): HeapGraph {
    return this.picture.graph
  }

  /** Everybody whose lines the program has. */
  get people(): string[] {
    return this.authors.names.filter((name) => name !== null)
  }

  /** The holder numbers of a person: one, or none where nobody is called that. */
  holdersNamed(person: string): number[] {
    const holder = this.authors.names.indexOf(person)
    return holder < 0 ? [] : [holder]
  }

  /** The numbers of the statements that begin on a line. */
  statementsOn(file: string, line: number): number[] {
    const module = this.history.modules.indexOf(file)
    return this.history.statements.flatMap((info, statement) =>
      statement > 0 && info.module === module && info.line === line ? [statement] : [],
    )
  }

  /** The name of the program's first module. */
  get module(): string {
    return moduleName('__main__', this.team.entry)
  }

  /** The node that a reference leads from. */
  sourceOf(edge: number): number {
    return sourceOf(this.graph, edge)
  }

  /** References by the words in which answers name them. */
  references(words: string): FoundReferences {
    return findReferences(this, words)
  }

  nameAndPlace(id: number): { readonly type: string; readonly made: Place } {
    return { type: this.cursor.typeInfo(id)?.name ?? '?', made: this.place(this.cursor.madeBy(id)) }
  }

  countFates(): Record<Fate, number> {
    const counts: Record<Fate, number> = { counted: 0, collected: 0, exit: 0, 'exit-late': 0, never: 0 }
    for (let serial = 1; serial <= this.index.objectCount; serial++) {
      if (this.instances.has(serial)) counts[this.fates.of(serial)]++
    }
    return counts
  }

  /** Ids, in the order in which the instances were made. */
  instancesAlive(): number[] {
    return this.instances.alive(this.cursor)
  }

  /** The nodes of the first of these objects in the picture, with the paths that explain why each is alive: as far as the work goes. */
  waysTo(ids: readonly number[], most: number): Subject[] {
    const found: Subject[] = []
    for (const id of ids.slice(0, most)) {
      if (this.explainer.work > DRAWN_WORK) break
      found.push({ node: this.nodeOf(id), paths: this.explainer.ways(this.nodeOf(id)) })
    }
    return found
  }

  /** The ways to these objects in one tree. */
  wayTree(ids: readonly number[]): WayTree {
    const idOf = (node: number) => this.picture.objectOf[node] ?? 0
    const nodes = ids.map((id) => this.nodeOf(id))
    return this.explainer.wayTree(nodes, idOf, () => this.explainer.work <= MOST_WORK)
  }

  /** Objects in the order given. One of each kind is explained before a second one of any. */
  told(ids: readonly number[], goOn: () => boolean): Told {
    const listed = ids.slice(0, MOST_LISTED)
    const facts = listed.map((id) => this.facts(id))
    const kinds = kindsOf(facts)
    const order = [...kinds.flatMap(([first]) => first ?? []), ...kinds.flatMap(([, ...others]) => others)]
    const explained = this.explainAll(listed, order.slice(0, MOST_EXPLAINED), goOn)
    const objects = facts.map((fact, at) => ({ ...fact, ...(explained.get(at) ?? UNEXPLAINED) }))
    const isAsked = ids.length <= MOST_TOGETHER && this.explainer.work <= (goOn() ? MOST_WORK : LEAST_WORK)
    const together = isAsked ? this.explainer.together(ids.map((id) => this.nodeOf(id))) : null
    const waits = objects.some(({ circle }) => circle.length > 0)
    return {
      objects,
      unlisted: ids.length - listed.length,
      together: together === null ? null : { ...together, waits },
    }
  }

  /** What a person would have to let go of, of theirs alone; null where nobody is called that, or the objects are too many. */
  byOne(ids: readonly number[], person: string): ByOne | null {
    const [holder] = this.holdersNamed(person)
    if (holder === undefined || ids.length > MOST_TOGETHER) return null
    const nodes = ids.map((id) => this.nodeOf(id))
    return { by: person, ...this.explainer.byOne(nodes, holder) }
  }

  participants(): Verdict['participants'] {
    const { holders } = totals(this.picture.graph, this.owners)
    const rows = holders.flatMap(({ holder, blame, alone, chain, redundant, tangled }) => {
      const name = this.authors.names[holder] ?? null
      return name === null ? [] : [[name, { alone, chain, redundant, tangled, share: Math.round(blame) }] as const]
    })
    return Object.fromEntries(rows)
  }

  private worth(edge: number, freed: FreedBy, { first }: ReverseGraph): EdgeWorth {
    const target = this.graph.to[edge] ?? 0
    const frees = bytesFreedBy(this.graph, freed, edge)
    const hasOthers = (first[target + 1] ?? 0) - (first[target] ?? 0) > 1
    return { since: this.index.stepAt(this.picture.birth[edge] ?? 0), frees, waits: frees > 0 && hasOthers }
  }

  /** By the place in the list, in the order asked for, as far as the work goes. */
  private explainAll(
    listed: readonly number[],
    order: readonly number[],
    goOn: () => boolean,
  ): Map<number, Explanation> {
    const explained = new Map<number, Explanation>()
    for (const at of order) {
      if (this.explainer.work > (goOn() ? MOST_WORK : LEAST_WORK)) break
      explained.set(at, this.explainer.explain(this.nodeOf(listed[at] ?? 0)))
    }
    return explained
  }

  private facts(id: number): Facts {
    const node = this.nodeOf(id)
    const info = this.cursor.typeInfo(id)
    return {
      id,
      type: info?.name ?? '?',
      module: info?.module ?? '?',
      made: this.place(this.cursor.madeBy(id)),
      fate: this.fates.of(this.cursor.serialOf(id)),
      isFinalizedLate: this.fates.isFinalizedLate(this.cursor.serialOf(id)),
      size: this.cursor.sizeOf(id),
      retained: retained(this.dominators, node),
      necessary: this.namesOf(necessaryHolders(this.owners, node)),
      sufficient: this.namesOf(sufficientHolders(this.owners, node)),
    }
  }

  nodeOf(id: number): number {
    return this.picture.nodeOf[id] ?? 0
  }

  private namesOf(holders: readonly number[]): string[] {
    return holders.flatMap((holder) => this.authors.names[holder] ?? [])
  }

  /** Where a statement stands, and who wrote it. */
  place(statement: number): Place {
    return this.authors.placeOf(statement)
  }
}
