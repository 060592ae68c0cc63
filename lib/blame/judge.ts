/**
 * The verdict of a run: what outlived the program, who holds it, what must go.
 *
 * It joins three things that know nothing of each other: the history (statements by number), the authorship of the
 * sources, and the retention analysis (holders by number). An instance of a class that the team defined lingers when it
 * is alive after the program's last line; references made by the interpreter are never blamed and never cut.
 */
import { graphAt, type HeapPicture } from '../heap/history/graphAt'
import { HeapCursor } from '../heap/history/HeapCursor'
import { HistoryIndex } from '../heap/history/HistoryIndex'
import type { History } from '../heap/history/event'
import { CutFinder } from '../heap/retain/cut'
import { dominators } from '../heap/retain/dominators'
import { freedByEdges } from '../heap/retain/freedBy'
import { necessaryHolders, type Owners, owners, sufficientHolders } from '../heap/retain/owners'
import { pathsThroughCut } from '../heap/retain/paths'
import { totals } from '../heap/retain/totals'
import type { Edge, Lingering, Place, Verdict } from './verdict'
import { Authors, type Authorship } from './Authors'
import { EdgeNamer, type NamedEdge } from './edgeNames'
import { type Fate, Fates } from './fates'

/** A list of thousands of nodes that refer to each other would fill a verdict with paths that nobody reads. */
const MOST_EXPLAINED = 1000
const LONGEST_PATH = 64
const ELIDED: Edge = { edge: '…', file: null, line: null, by: null }

/** A finished run, as the interpreter left it. */
export interface FinishedRun {
  readonly history: History
  readonly exit: { readonly kind: 'ok' | 'exception' | 'limit'; readonly code: number }
  readonly steps: number
  readonly events: number
}

export interface Team {
  readonly entry: string
  readonly collector: Verdict['collector']
  readonly sources: Readonly<Record<string, string>>
  readonly authorship: Authorship
}

export function judge(run: FinishedRun, team: Team): Verdict {
  const { history } = run
  const bench = new Bench(history, team)
  return {
    format: 'heaproom.verdict/1',
    collector: team.collector,
    entry: team.entry,
    exit: { kind: run.exit.kind, code: run.exit.code },
    stdout: history.stdout,
    stderr: history.stderr,
    steps: run.steps,
    events: run.events,
    fates: bench.countFates(),
    lingering: bench.lingering(),
    participants: bench.participants(),
  }
}

/** Everything that one judgement looks at. */
class Bench {
  private readonly index: HistoryIndex
  private readonly cursor: HeapCursor
  private readonly authors: Authors
  private readonly fates: Fates
  private readonly picture: HeapPicture
  private readonly owners: Owners
  private readonly retained: Float64Array
  private readonly finder: CutFinder
  private readonly namer: EdgeNamer

  constructor(
    private readonly history: History,
    private readonly team: Team,
  ) {
    this.index = new HistoryIndex(history)
    this.fates = new Fates(this.index)
    this.authors = new Authors(history, team.sources, team.authorship)
    this.cursor = new HeapCursor(this.index)
    this.cursor.seek(this.fates.programEnd)
    this.picture = graphAt(this.cursor, (statement) => this.authors.holderOf(statement))
    const { graph } = this.picture
    const tree = dominators(graph)
    this.retained = tree.retained
    this.owners = owners(graph, freedByEdges(tree))
    this.finder = new CutFinder(graph)
    this.namer = new EdgeNamer(this.cursor, this.picture)
  }

  countFates(): Record<Fate, number> {
    const counts: Record<Fate, number> = { counted: 0, collected: 0, exit: 0, 'exit-late': 0, never: 0 }
    for (let serial = 1; serial <= this.index.objectCount; serial++) {
      if (this.isTeams(this.index.typeOf(serial))) counts[this.fates.of(serial)]++
    }
    return counts
  }

  /** In the order in which they were made; the first MOST_EXPLAINED with their paths and cuts, the others without. */
  lingering(): Lingering[] {
    const found: number[] = []
    this.cursor.forEachLive((id) => {
      if (this.isTeams(this.cursor.typeOf(id))) found.push(id)
    })
    found.sort((a, b) => this.cursor.serialOf(a) - this.cursor.serialOf(b))
    return found.map((id, at) => this.one(id, at < MOST_EXPLAINED))
  }

  participants(): Verdict['participants'] {
    const { holders } = totals(this.picture.graph, this.owners)
    const rows = holders.flatMap(({ holder, alone }) => {
      const name = this.authors.names[holder] ?? ''
      return name === '' ? [] : [[name, { alone: { objects: alone.objects, bytes: alone.bytes } }] as const]
    })
    return Object.fromEntries(rows)
  }

  /** Whether objects of the type are instances of a class that a module of the team defines. */
  private isTeams(type: number): boolean {
    const info = this.history.types[type]
    if (info === undefined || info.role !== 'instance') return false
    if (info.module === '__main__') return true
    const path = info.module.replaceAll('.', '/')
    return [`${path}.py`, `${path}/__init__.py`].some((file) => Object.hasOwn(this.team.sources, file))
  }

  private one(id: number, explained: boolean): Lingering {
    const node = this.picture.nodeOf[id] ?? 0
    const info = this.cursor.typeInfo(id)
    const answer = explained ? this.finder.fewestReferences(node) : null
    const cut = answer?.kind === 'cut' ? answer.edges : []
    return {
      id,
      type: info?.name ?? '?',
      module: info?.module ?? '?',
      made: this.place(this.cursor.madeBy(id)),
      fate: this.fates.of(this.cursor.serialOf(id)),
      size: this.cursor.sizeOf(id),
      retained: this.retained[node] ?? 0,
      paths: explained ? this.paths(node, cut) : [],
      necessary: this.namesOf(necessaryHolders(this.owners, node)),
      sufficient: this.namesOf(sufficientHolders(this.owners, node)),
      cut: cut.map((edge) => this.edge(this.namer.single(edge))),
    }
  }

  /** The shortest path through each edge of the cut; where only the interpreter holds the object, the shortest one. */
  private paths(node: number, cut: readonly number[]): Edge[][] {
    return pathsThroughCut(this.finder.ground, node, cut).map((path) =>
      shortened(this.namer.path(path)).map((edge) => (edge === null ? ELIDED : this.edge(edge))),
    )
  }

  private namesOf(holders: readonly number[]): string[] {
    return holders.flatMap((holder) => this.authors.names[holder] ?? [])
  }

  private edge({ name, edge }: NamedEdge): Edge {
    return { edge: name, ...this.place(this.picture.graph.statement[edge] ?? 0) }
  }

  private place(statement: number): Place {
    const info = this.history.statements[statement]
    if (statement === 0 || info === undefined) return { file: null, line: null, by: null }
    return { file: this.history.modules[info.module] ?? null, line: info.line, by: this.authors.nameOf(statement) }
  }
}

/** A path of readable length: null stands for the middle that is left out of a long one. */
function shortened(path: readonly NamedEdge[]): (NamedEdge | null)[] {
  if (path.length <= LONGEST_PATH) return [...path]
  const end = LONGEST_PATH / 2
  return [...path.slice(0, end), null, ...path.slice(-end)]
}
