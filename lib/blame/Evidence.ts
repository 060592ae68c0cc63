/**
 * What can be asked about a run beyond its verdict: the life of every instance, when a line ran, how many references there were,
 * how often the collector came, how much was alive at once. Times are offsets in the log.
 */
import { HeapCursor } from '../heap/history/HeapCursor'
import { HistoryIndex } from '../heap/history/HistoryIndex'
import { Authors } from './Authors'
import type { Team } from './Bench'
import { type Fate, Fates } from './fates'
import { findObjects } from './findObjects'
import { Instances } from './instances'
import type { FinishedRun } from './judge'
import { type LineRun, lineRuns } from './lineRuns'
import { peakBytes } from './peakBytes'
import type { Place, Verdict } from './verdict'

export interface InstanceLife {
  readonly type: string
  readonly module: string
  readonly made: Place
  readonly born: number
  /** Infinity for what never died. */
  readonly died: number
  /** The line that ran when it died; nulls where the interpreter was ending, or it never did. */
  readonly gone: Place
  readonly fate: Fate
}

const NOWHERE: Place = { file: null, line: null, by: null }

export class Evidence {
  private readonly index: HistoryIndex
  private readonly fates: Fates
  private readonly authors: Authors
  private readonly found: readonly InstanceLife[]
  /** Where the last line of the program has run. */
  readonly end: number

  constructor(
    run: FinishedRun,
    readonly team: Team,
    readonly verdict: Verdict,
  ) {
    this.index = new HistoryIndex(run.history)
    this.fates = new Fates(this.index)
    this.authors = new Authors(run.history, team.sources, team.authorship)
    this.end = this.index.endOf(this.fates.programEnd)
    const instances = new Instances(this.index, team.sources)
    this.found = Array.from({ length: this.index.objectCount }, (_, at) => at + 1)
      .filter((serial) => instances.has(serial))
      .map((serial) => this.life(serial))
  }

  /** All instances of the classes named, with their modules or without; of null every instance. In the order of their making. */
  instances(classes: readonly string[] | null): readonly InstanceLife[] {
    return classes === null ? this.found : this.found.filter((life) => classes.some((name) => isOf(life, name)))
  }

  runsOf(file: string, line: number): LineRun[] {
    return lineRuns(this.index, file, line)
  }

  /** References to what is called `name` at a moment, as findObjects understands names; null where nothing is. */
  referencesTo(name: string, at: number): number | null {
    const cursor = new HeapCursor(this.index)
    cursor.seekEvent(at)
    const [id] = findObjects(cursor, name)
    return id === undefined ? null : cursor.count(id)
  }

  /**
   * Collections until the last line had run, automatic ones and those that the program asked for. Young ones that found nothing
   * are not among them: what importing and compiling allocate brings them about, and not the program.
   */
  get collections(): number {
    return this.index.collections.filter(
      ({ begin, generation, unreachable }) => begin < this.end && (generation > 0 || unreachable > 0),
    ).length
  }

  /** The most bytes alive at once until the last line had run, without those that were alive before the first. */
  get peakBytes(): number {
    return peakBytes(this.index, this.index.endOf(0), this.end)
  }

  private life(serial: number): InstanceLife {
    const { index } = this
    const info = index.history.types[index.typeOf(serial)]
    const step = index.deathStep(serial)
    return {
      type: info?.name ?? '?',
      module: info?.module ?? '?',
      made: this.authors.placeOf(index.madeBy(serial)),
      born: index.birthEvent(serial),
      died: step < 0 ? Infinity : index.deathEvent(serial),
      gone: step < 0 ? NOWHERE : this.authors.placeOf(index.statementOf(step)),
      fate: this.fates.of(serial),
    }
  }
}

/** Whether an object is of the class that a person calls so: `Model`, or `shop.Model`. */
export function isOf({ type, module }: { readonly type: string; readonly module: string }, name: string): boolean {
  return type === name || `${module}.${type}` === name
}
