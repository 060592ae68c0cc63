/** Why objects are alive at a step of a run: who refers to them by which names, since when, and what would free them. */
import { noSuchStep } from './noSuchStep'
import { Bench, type Team } from './Bench'
import { findObjects } from './findObjects'
import type { FinishedRun } from './judge'
import { lineText } from './placeWords'
import { nobodyCalled, type WhatIf, whatIf, type Without } from './whatIf'
import { type LastUse, lastUseOf } from './lastUse'
import type { ByOne, Lingering, Place, Together, Verdict, WayTree } from './verdict'

export interface Question {
  /** The step that is done; null: that at which the last line of the program has run. */
  readonly step: number | null
  /** A name, a class, or a number as findObjects takes them; null: every instance. */
  readonly what: string | null
  /** References to think away; none: nothing is. */
  readonly without?: readonly Without[]
  /** The one person whose own references alone may go; null: nobody in particular. */
  readonly by?: string | null
  /** Whether the ways to what is asked about are told too, as one tree. */
  readonly withWays?: boolean
}

/** Its form on the wire, and what each field promises, is lib/protocol/why.ts. */
export interface Why {
  format: 'heaproom.why/1'
  entry: string
  step: number
  steps: number
  /** The line that this step ran. */
  at: Place
  /** What the interpreter did in this step instead, where it was at its end. */
  stage: string | null
  isEnd: boolean
  exit: Verdict['exit']
  what: string | null
  objects: WhyObject[]
  unlisted: number
  together: Together | null
  /** What would go without the references to think away; null where none were named. */
  whatIf: WhatIf | null
  /** What the one person who was named would have to let go of. */
  byOne: ByOne | null
  /** The ways to what was asked about; null where they were not asked for. */
  ways: WayTree | null
  participants: Verdict['participants']
}

export interface WhyObject extends Lingering {
  /** The step in which it was made. */
  born: number
  /** The step in which it went, and the line that this step ran; null for what never did. */
  gone: (Place & { step: number }) | null
  lastUse: LastUse | null
}

/** The answer, or a sentence that says why there is none. */
export function why(run: FinishedRun, team: Team, question: Question): Why | string {
  const { step, what, without = [], by = null, withWays = false } = question
  const { history } = run
  const missing = noSuchStep(run, step)
  if (missing !== null) return missing
  const bench = new Bench(history, team, { isDated: true, ...(step === null ? {} : { step }) })
  const { cursor, index } = bench
  const found = what === null ? bench.instancesAlive() : findObjects(cursor, what)
  const isClass = found.length === 1 && cursor.typeInfo(found[0] ?? 0)?.role === 'type'
  const gone = what === null || (found.length > 0 && !isClass) ? null : goneWords(bench, what)
  if (gone !== null) return gone
  if (found.length === 0 && what !== null) return `nothing is called '${what}' at step ${cursor.step}`
  const supposed = without.length === 0 ? null : whatIf(bench, without)
  if (typeof supposed === 'string') return supposed
  if (by !== null && bench.holdersNamed(by).length === 0) return nobodyCalled(bench, by)
  const { objects, unlisted, together } = bench.told(found, () => true)
  return {
    format: 'heaproom.why/1',
    entry: team.entry,
    step: cursor.step,
    steps: index.steps,
    at: bench.place(index.statementOf(cursor.step)),
    stage: index.stageAt(cursor.step),
    isEnd: cursor.step === bench.fates.programEnd,
    exit: { kind: run.exit.kind, code: run.exit.code },
    what,
    objects: objects.map((object) => ({ ...object, ...lifeOf(bench, object.id) })),
    unlisted,
    together,
    whatIf: supposed,
    byOne: by === null ? null : bench.byOne(found, by),
    ways: withWays ? bench.wayTree(found) : null,
    participants: bench.participants(),
  }
}

function lifeOf(bench: Bench, id: number): Pick<WhyObject, 'born' | 'gone' | 'lastUse'> {
  const { index, cursor } = bench
  const serial = cursor.serialOf(id)
  const step = index.deathStep(serial)
  const gone = step < 0 ? null : { step, ...bench.place(index.statementOf(step)) }
  return {
    born: index.birthStep(serial),
    gone,
    lastUse: lastUseOf(index, serial, (statement) => bench.place(statement)),
  }
}

/** Of a class whose objects are all gone, when the last one went; null where none was made. */
function goneWords(bench: Bench, what: string): string | null {
  const { index, cursor } = bench
  const { step } = cursor
  let made = 0
  let last = 0
  for (let serial = 1; serial <= index.objectCount; serial++) {
    if (index.history.types[index.typeOf(serial)]?.name !== what || index.birthStep(serial) > step) continue
    made++
    last = Math.max(last, index.deathStep(serial))
  }
  if (made === 0) return null
  const place = bench.place(index.statementOf(last))
  const where = place.file === null ? '' : ` (${lineText(place)})`
  return `no ${what} is alive at step ${step}: of ${made} that were made the last went in step ${last}${where}`
}
