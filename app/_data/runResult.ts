/**
 * A finished run as the page looks at it: its record and verdict, its history opened at the program's end, and the faces
 * of those who wrote it. Statements become places with people here, once.
 */
import { Authors } from '../../lib/blame/Authors'
import { Fates } from '../../lib/blame/fates'
import { Instances } from '../../lib/blame/instances'
import { numberWords } from '../../lib/blame/objectNumbers'
import type { TitleOf } from '../../lib/blame/objectTitle'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { isOver, type RoomState } from '../../lib/lesson/state'
import { LIVE_ENTRY } from '../../lib/lesson/live'
import type { Reply } from '../../lib/protocol/refusal'
import { LONG_HISTORY, type RunRecord } from '../../lib/protocol/request'
import { titlesIn } from '../_heap/names'
import { Passes } from '../_heap/Passes'
import { telling } from '../_language/saying'
import type { Lane } from '../_heap/scene'
import type { ViewOptions } from '../_heap/viewModel'
import type { Face } from '../_ui/face'
import { faceIn } from './faces'
import { groundOf, type HeapGround, type RunFacts } from './heapAnswers'
import { openedHistory, openedWindow } from './openedHistory'
import { runHistory, runRecord, runWindow } from './request'
import { teamOf } from './teamOf'
import type { Translate } from '../_language/translate'

export interface RunResult extends HeapGround {
  readonly id: string
  readonly record: RunRecord
  /** The step at which the program has ended: what is alive then lingers. */
  readonly endStep: number
  /** Of a process that goes on: the end is where it is now. */
  readonly isLive: boolean
  readonly faceOf: (person: string | null) => Face
  /** Which objects are the program's. */
  readonly instances: Instances
  /** What the picture calls an object. */
  readonly titleOf: TitleOf
  /** The collections of the run, to be played. */
  readonly passes: Passes
  /** How many bytes an object takes at the program's end, by its id: four numbers in words. */
  readonly sizesOf: (id: number) => string[]
  readonly modules: ViewOptions['modules']
  /** Serial of each lingering object of the verdict, in its order. */
  readonly lingering: readonly number[]
}

/** What is to be seen of a long run before the whole of it is here. */
export interface FirstLook {
  /** Null: the program's end. */
  readonly step: number | null
  /** The result, which goes no further than a window about the step. It is the very same that is whole later. */
  readonly show: (result: RunResult) => void
  /** It is drawn, or nobody waits for that: until then the rest, which would be opened beside it, is only fetched. */
  readonly seen: Promise<void>
  /** Aborted when nobody waits any more: what is under way ends. */
  readonly unwanted: AbortSignal
}

export async function loadRun(
  id: string,
  state: RoomState,
  t: Translate,
  first: FirstLook | null = null,
): Promise<Reply<RunResult>> {
  const isLive = state.live?.id === id
  if (first !== null && !isLive && isLong(state, id)) return loadLongRun(id, state, t, first)
  // The texts of a live process are to be no older than its history.
  const early = isLive ? await runHistory(id) : null
  return wholeRun(runRecord(id), early ?? runHistory(id), state, t)
}

async function wholeRun(
  recordComes: Promise<Reply<RunRecord>>,
  bytesCome: Reply<ArrayBuffer> | Promise<Reply<ArrayBuffer>>,
  state: RoomState,
  t: Translate,
): Promise<Reply<RunResult>> {
  const [record, bytes] = await Promise.all([recordComes, bytesCome])
  if (!record.ok) return record
  if (!bytes.ok) return bytes
  const cursor = await openedHistory(bytes.value)
  return cursor === null
    ? { ok: false, reason: 'bad-message' }
    : { ok: true, value: resultOf(record.value, cursor, state, t) }
}

function isLong({ runs }: RoomState, id: string): boolean {
  const progress = runs.find((run) => run.id === id)?.progress
  const summary = progress !== undefined && 'summary' in progress ? progress.summary : null
  return summary != null && summary.historyBytes > LONG_HISTORY
}

/** A window that cannot be had is waited for no more: then the whole is the first that is seen. */
async function loadLongRun(id: string, state: RoomState, t: Translate, first: FirstLook): Promise<Reply<RunResult>> {
  const { unwanted } = first
  const recordComes = runRecord(id)
  const bytes = await runWindow(id, first.step, unwanted)
  const window = bytes.ok ? await openedWindow(bytes.value) : null
  if (window === null) return wholeRun(recordComes, runHistory(id, unwanted), state, t)
  unwanted.addEventListener('abort', () => window.end())
  const record = await recordComes
  if (!record.ok) {
    window.end()
    return record
  }
  const result = resultOf(record.value, window.cursor, state, t)
  first.show(result)
  const whole = await runHistory(id, unwanted)
  if (!whole.ok) {
    window.end()
    return whole
  }
  await first.seen
  return (await window.complete(whole.value)) ? { ok: true, value: result } : { ok: false, reason: 'bad-message' }
}

/** Of a record and a history that are here. */
export function resultOf(record: RunRecord, cursor: HeapCursor, state: RoomState, t: Translate): RunResult {
  const { index } = cursor
  const endStep = new Fates(index).programEnd
  const faceOf = (person: string | null) => faceIn(state, person, t)
  const end = index.endOf(endStep)
  const { sources, authorship } = record
  const authors = new Authors(index.history, sources, authorship)
  const titleOf = titlesIn(index)
  const instances = new Instances(index, sources)
  const facts: RunFacts = {
    team: teamOf({ record }),
    faces: authors.names.map(faceOf),
    modules: modulesOf(record, state, faceOf, { key: 'everybody', title: t('ui.people.everybody'), face: null }),
    lingering: (record.verdict?.lingering ?? []).map(({ id }) => index.serialAt(id, end)),
    exit: record.verdict?.exit.kind ?? 'limit',
  }
  const ground = groundOf({ cursor, authors, facts, t, titleOf })
  const { teller } = ground
  const momentAt = (offset: number) => teller.momentAt(offset)
  return {
    ...ground,
    id: record.run.id,
    isLive: !isOver(record.run),
    record,
    endStep,
    faceOf,
    instances,
    titleOf,
    passes: new Passes({ cursor, instances, titleOf, momentAt, t }),
    sizesOf: numberWords(index, endStep, telling(t)),
    modules: facts.modules,
    lingering: facts.lingering,
  }
}

/** In Python's own names, in the order of the tabs; lanes by owner, else by who wrote most of it, else everybody's. */
function modulesOf(
  record: RunRecord,
  state: RoomState,
  faceOf: (person: string | null) => Face,
  everybody: Lane,
): ViewOptions['modules'] {
  const files = Object.keys(record.sources)
  const order = (file: string) => state.modules.findIndex((module) => module.file === file)
  files.sort((a, b) => order(a) - order(b))
  const modules = new Map(
    files.map((file) => {
      const owner = state.modules.find((module) => module.file === file)?.owner ?? null
      const person = owner ?? mainAuthor(record.authorship[file] ?? [])
      const name = file === record.run.entry ? '__main__' : moduleName(file)
      return [name, { title: file, lane: person === null ? everybody : laneOf(person, faceOf(person)) }]
    }),
  )
  if (record.run.entry === LIVE_ENTRY) modules.set(LIVE_ENTRY, { title: LIVE_ENTRY, lane: everybody })
  return modules
}

function laneOf(person: string, face: Face): Lane {
  return { key: person, title: face.name, face }
}

/** `pkg/part.py` is `pkg.part`, `pkg/__init__.py` is `pkg`. */
function moduleName(file: string): string {
  return file.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.')
}

/** Who wrote more than half of a file: a line by someone else does not make it everybody's. */
function mainAuthor(ranges: RunRecord['authorship'][string]): string | null {
  const written = new Map<string, number>()
  for (const { from, to, by } of ranges) written.set(by, (written.get(by) ?? 0) + to - from)
  const total = [...written.values()].reduce((sum, length) => sum + length, 0)
  return [...written].find(([, length]) => length > total / 2)?.[0] ?? null
}
