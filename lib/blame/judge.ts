/**
 * The verdict of a run: what outlived the program, who holds it, what must go.
 *
 * It joins three things that know nothing of each other: the history (statements by number), the authorship of the
 * sources, and the retention analysis (holders by number). An instance (instances.ts) lingers when it is alive after the
 * program's last line; references made by the interpreter are never blamed and never cut.
 */
import { graphAt, type HeapPicture } from '../heap/history/graphAt'
import { HeapCursor } from '../heap/history/HeapCursor'
import { HistoryIndex } from '../heap/history/HistoryIndex'
import type { History } from '../heap/history/event'
import { CutFinder } from '../heap/retain/cut'
import { dominators } from '../heap/retain/dominators'
import { freedByEdges } from '../heap/retain/freedBy'
import { necessaryHolders, type Owners, owners, sufficientHolders } from '../heap/retain/owners'
import { totals } from '../heap/retain/totals'
import type { Facts, Place, Verdict } from './verdict'
import { Authors, type Authorship } from './Authors'
import { EdgeNamer } from './edgeNames'
import { Explainer, type Explanation, UNEXPLAINED } from './explain'
import { type Fate, Fates } from './fates'
import { kindsOf } from './groups'
import { Instances } from './instances'

/** A verdict has to be sent, stored and read: beyond these, objects are counted and paths are not told. */
const MOST_LISTED = 10_000
const MOST_EXPLAINED = 1000
/** What must go for all of them together is asked of no more than this. */
const MOST_TOGETHER = 2000
/** Nodes that may be visited to explain objects: some seconds; or, when someone waits for the run to stop, a moment. */
const MOST_WORK = 10_000_000
const LEAST_WORK = 200_000

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

/** Judges a run. `goOn` is asked now and then; when it answers false, what is left is listed but no more explained. */
export function judge(run: FinishedRun, team: Team, goOn: () => boolean = () => true): Verdict {
  const { history } = run
  const bench = new Bench(history, team)
  const listed = bench.lingering(goOn)
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
    lingering: listed.lingering,
    unlisted: listed.unlisted,
    together: listed.together,
    participants: bench.participants(),
  }
}

/** Everything that one judgement looks at. */
class Bench {
  private readonly index: HistoryIndex
  private readonly cursor: HeapCursor
  private readonly authors: Authors
  private readonly instances: Instances
  private readonly fates: Fates
  private readonly picture: HeapPicture
  private readonly owners: Owners
  private readonly retained: Float64Array
  private readonly explainer: Explainer

  constructor(
    private readonly history: History,
    team: Team,
  ) {
    this.index = new HistoryIndex(history)
    this.fates = new Fates(this.index)
    this.instances = new Instances(this.index, team.sources)
    this.authors = new Authors(history, team.sources, team.authorship)
    this.cursor = new HeapCursor(this.index)
    this.cursor.seek(this.fates.programEnd)
    this.picture = graphAt(this.cursor, (statement) => this.authors.holderOf(statement))
    const { graph } = this.picture
    const tree = dominators(graph)
    this.retained = tree.retained
    this.owners = owners(graph, freedByEdges(tree))
    this.explainer = new Explainer(new CutFinder(graph), new EdgeNamer(this.cursor, this.picture, team.entry), {
      place: (statement) => this.place(statement),
      person: (holder) => this.authors.names[holder] ?? null,
    })
  }

  countFates(): Record<Fate, number> {
    const counts: Record<Fate, number> = { counted: 0, collected: 0, exit: 0, 'exit-late': 0, never: 0 }
    for (let serial = 1; serial <= this.index.objectCount; serial++) {
      if (this.instances.has(serial)) counts[this.fates.of(serial)]++
    }
    return counts
  }

  /** In the order in which they were made. One of each kind is explained before a second one of any. */
  lingering(goOn: () => boolean): Pick<Verdict, 'lingering' | 'unlisted' | 'together'> {
    const found: number[] = []
    this.cursor.forEachLive((id) => {
      if (this.instances.has(this.cursor.serialOf(id))) found.push(id)
    })
    found.sort((a, b) => this.cursor.serialOf(a) - this.cursor.serialOf(b))
    const listed = found.slice(0, MOST_LISTED)
    const facts = listed.map((id) => this.facts(id))
    const kinds = kindsOf(facts)
    const order = [...kinds.flatMap(([first]) => first ?? []), ...kinds.flatMap(([, ...others]) => others)]
    const explained = this.explainAll(listed, order.slice(0, MOST_EXPLAINED), goOn)
    const lingering = facts.map((fact, at) => ({ ...fact, ...(explained.get(at) ?? UNEXPLAINED) }))
    const isAsked = found.length <= MOST_TOGETHER && this.explainer.work <= (goOn() ? MOST_WORK : LEAST_WORK)
    const together = isAsked ? this.explainer.together(found.map((id) => this.nodeOf(id))) : null
    return { lingering, unlisted: found.length - listed.length, together }
  }

  participants(): Verdict['participants'] {
    const { holders } = totals(this.picture.graph, this.owners)
    const rows = holders.flatMap(({ holder, alone }) => {
      const name = this.authors.names[holder] ?? null
      return name === null ? [] : [[name, { alone: { objects: alone.objects, bytes: alone.bytes } }] as const]
    })
    return Object.fromEntries(rows)
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
      size: this.cursor.sizeOf(id),
      retained: this.retained[node] ?? 0,
      necessary: this.namesOf(necessaryHolders(this.owners, node)),
      sufficient: this.namesOf(sufficientHolders(this.owners, node)),
    }
  }

  private nodeOf(id: number): number {
    return this.picture.nodeOf[id] ?? 0
  }

  private namesOf(holders: readonly number[]): string[] {
    return holders.flatMap((holder) => this.authors.names[holder] ?? [])
  }

  private place(statement: number): Place {
    const info = this.history.statements[statement]
    if (statement === 0 || info === undefined) return { file: null, line: null, by: null }
    return { file: this.history.modules[info.module] ?? null, line: info.line, by: this.authors.nameOf(statement) }
  }
}
