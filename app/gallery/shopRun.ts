/** Fixed runs for the gallery, of the shop if nothing else is said, judged as the server judges. */
import { judge } from '../../lib/blame/judge'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import type { RoomState, Run, RunExit } from '../../lib/lesson/state'
import type { RunRecord } from '../../lib/protocol/request'
import type { Room } from '../_data/makeChanges'
import { type RunResult, resultOf } from '../_data/runResult'
import { SHOP } from '../_heap/fixtures/shop'
import type { Translate } from '../_language/translate'
import type { RunState } from './runs'

const ENDED: RunExit = { kind: 'ok', code: 0 }

const PEOPLE = ['Ana', 'Ben', 'Cleo']

/** The same time of day wherever the gallery is looked at. */
const REQUESTED = new Date(2026, 0, 12, 10, 31).getTime()

const RUN: Omit<Run, 'id' | 'progress'> = {
  by: 'ana',
  entry: 'main.py',
  collector: 'cpython',
  requestedAt: REQUESTED,
  stoppedBy: null,
}

export const SHOP_ROOM: RoomState = {
  seq: 0,
  code: 'ABCDEF',
  joinCode: 'ABCDEF',
  room: 'room',
  lesson: { slug: 'shop', title: 'Shop', text: '' },
  participants: PEOPLE.map((name, at) => ({
    id: name.toLowerCase(),
    name,
    role: 'student',
    colour: at,
    pattern: at,
    online: true,
  })),
  former: [],
  team: null,
  hands: [],
  chat: { isMuted: false, messages: [] },
  modules: Object.entries(SHOP).map(([file, { by }]) => ({
    id: file,
    file,
    owner: by,
    access: 'owner',
    exercise: null,
  })),
  shelf: [],
  isPredicting: false,
  eyesOn: null,
  spotlight: null,
  exercises: [],
  exercise: null,
  attempts: [],
  runs: [],
  live: null,
  authors: {},
}

/** Nobody edits here. */
export const ROOM: Room = {
  link: {
    openModule: () => {
      throw new Error('gallery: no module is open')
    },
  },
  state: SHOP_ROOM,
  you: 'ana',
}

export function shopRun(state: RunState, t: Translate): RunResult {
  const { name, history: made, sources: written = SHOP, exit = ENDED } = state
  const history = made()
  const sources = Object.fromEntries(
    Object.entries(written).map(([file, { lines }]) => [file, `${lines.join('\n')}\n`]),
  )
  const authorship = Object.fromEntries(
    Object.entries(written).map(([file, { by }]) => [file, [{ from: 0, to: sources[file]?.length ?? 0, by }]]),
  )
  const index = new HistoryIndex(history)
  const size = { steps: index.steps, events: index.objectCount }
  const team = { entry: RUN.entry, collector: 'cpython', sources, authorship } as const
  const verdict = judge({ history, exit, ...size }, team, () => true, index)
  const summary = { exit, ...size, lingering: verdict.lingering.length, historyBytes: 0 }
  const run: Run = { ...RUN, id: name, progress: { status: 'done', summary } }
  const record: RunRecord = { run, sources, authorship, stdin: '', verdict }
  return resultOf(record, new HeapCursor(index), SHOP_ROOM, t)
}
