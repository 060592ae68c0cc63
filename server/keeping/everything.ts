/**
 * All that is kept about a session, as files: for its instructor to take away, and for anybody who asks what there is about them. One
 * file after the other is made, so that a term's session needs no memory for all of it. What would let somebody in is not among them.
 */
import { lessonPersonName, lineAuthors } from '../../lib/lesson/authorship'
import { LESSON_AUTHOR, type RoomState } from '../../lib/lesson/state'
import { RoomDocument } from '../documents/RoomDocument'
import { type RoomResults, resultsCsv } from '../http/resultsCsv'
import type { RoomRow, SessionRow } from '../store/SessionRows'
import type { Store } from '../store/Store'
import type { UpdateLog } from '../store/UpdateLog'

export type File = readonly [path: string, content: string | Uint8Array]

type Parts = { readonly store: Store; readonly log: UpdateLog }
type NameOf = (person: string) => string
type Text = { readonly id: string; readonly path: string }

const README = `# What Heaproom keeps about a session

- \`session.json\`: its lesson, its rooms and who is, was, waits and is expected in each. Other files name people as they are called, or by the
  \`id\` that they have there. \`exercises.json\`: the lesson's exercises, as the session has them.
- \`results.csv\`: all attempts at exercises, one line each.
- \`rooms/NUMBER/\`: one folder for each room, in their order.
  - \`room.json\`: what the room is set to: modules and their rights, exercises, the live process, and what its instructor shows.
  - \`modules/\`: the text of every module as it is now, and \`authors.json\`: whose each line is (first line, last line, name). The
    folder runs with \`heaproom run\`. \`shelf/\` has the modules that no tab shows, \`removed/\` those that were removed, and
    \`input.txt\` what the program reads.
  - \`history.jsonl\`: every edit of a text: its path, when, by whom, and the edit itself (a Yjs update, version 1, as base64).
  - \`chat.jsonl\`: every message that was not removed.
  - \`runs/\`: what each run depended on, and its verdict; \`.hrh\` files are recorded histories, of the last runs.
  - \`attempts/\`: what each attempt at an exercise was about, and what its checks said.

Times are UTC. Whoever was erased is called "Somebody who left".
`

export async function* everything({ store, log }: Parts, session: SessionRow): AsyncGenerator<File> {
  const people = await store.sessions.people(session.id)
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const nameOf: NameOf = (person) => names.get(person) ?? lessonPersonName(person) ?? person
  const rooms = await store.sessions.rooms(session.id)
  yield ['README.md', README]
  yield ['session.json', json(await store.keeping.describe(session.id))]
  yield ['exercises.json', json(await store.findExercises(rooms[0]?.id ?? ''))]
  const results: RoomResults[] = []
  for (const [at, room] of rooms.entries()) {
    const state = await store.loadRoom(room.id, log.authors(room.id))
    if (state === null) continue
    results.push({ state, attempts: await store.findAttempts(room.id) })
    yield* roomFiles({ store, log }, `rooms/${at + 1}`, { room, state, nameOf })
  }
  yield ['results.csv', resultsCsv(results)]
}

type Of = { readonly room: RoomRow; readonly state: RoomState; readonly nameOf: NameOf }

async function* roomFiles({ store, log }: Parts, folder: string, { room, state, nameOf }: Of): AsyncGenerator<File> {
  const { modules, shelf, exercises, exercise, live, isPredicting, eyesOn, spotlight, chat } = state
  const settings = { name: room.name, kind: room.kind, modules, shelf, exercises, exercise, live }
  const shown = { isPredicting, eyesOn, spotlight, isChatMuted: chat.isMuted }
  yield [`${folder}/room.json`, json({ ...settings, ...shown })]
  const removed = await store.keeping.removedModules(room.id)
  const texts: Text[] = [
    ...modules.map(({ id, file }) => ({ id, path: `modules/${file}` })),
    ...shelf.map(({ id, file, exercise: of }) => ({ id, path: `shelf/${of ?? 'program'}/${file}` })),
    ...removed.map(({ id, file }, at) => ({ id, path: `removed/${at + 1}-${file}` })),
    { id: room.id, path: 'input.txt' },
  ]
  yield* textFiles(log, folder, { state, texts, nameOf })
  const messages = await store.messages.all(room.id)
  yield [
    `${folder}/chat.jsonl`,
    lines(messages.map(({ by, at, text, run }) => ({ at: iso(at), by: nameOf(by), text, run }))),
  ]
  for (const id of await store.keeping.runs(room.id)) yield* runFiles(store, `${folder}/runs/${id}`, id, nameOf)
  for (const attempt of await store.keeping.attempts(room.id))
    yield [`${folder}/attempts/${attempt.id}.json`, json({ ...attempt, by: nameOf(attempt.by) })]
}

function* textFiles(
  log: UpdateLog,
  folder: string,
  { state, texts, nameOf }: { readonly state: RoomState; readonly texts: readonly Text[]; readonly nameOf: NameOf },
): Generator<File> {
  const authors: Record<string, [number, number, string][]> = {}
  const edits: object[] = []
  for (const { id, path } of texts) {
    const document = new RoomDocument(log.read(id))
    const { text } = document
    yield [`${folder}/${path}`, text]
    const isModule = path.startsWith('modules/')
    if (isModule)
      authors[path.slice('modules/'.length)] = lineRanges(lineAuthors(text, document.authorship(state.authors)), nameOf)
    document.destroy()
    for (const { at, participant, bytes } of log.entries(id))
      edits.push({
        path,
        at: iso(at),
        by: participant === '' ? LESSON_AUTHOR : nameOf(participant),
        update: Buffer.from(bytes).toString('base64'),
      })
  }
  yield [`${folder}/modules/authors.json`, json(authors)]
  yield [`${folder}/history.jsonl`, lines(edits)]
}

async function* runFiles(store: Store, path: string, id: string, nameOf: NameOf): AsyncGenerator<File> {
  const stored = await store.findRun(id)
  if (stored === null) return
  const { run, inputs, verdict } = stored
  yield [`${path}.json`, json({ ...run, by: nameOf(run.by), inputs, verdict })]
  const history = await store.findHistory(id)
  if (history !== null) yield [`${path}.hrh`, history]
}

/** Neighbouring lines of one person are one range; lines are counted from 1. */
function lineRanges(authors: readonly (string | null)[], nameOf: NameOf): [number, number, string][] {
  const ranges: [number, number, string][] = []
  for (const [at, author] of authors.entries()) {
    if (author === null) continue
    const name = nameOf(author)
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === at && last[2] === name) last[1] = at + 1
    else ranges.push([at + 1, at + 1, name])
  }
  return ranges
}

function iso(at: number): string {
  return new Date(at).toISOString()
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function lines(values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}
