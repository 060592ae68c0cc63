/**
 * Sessions over HTTP: making one, the door of one, joining one. Thin on accounts: whoever makes a session is an
 * instructor, known by a signed cookie.
 */
import { LESSON_CLIENT, lessonPerson } from '../../lib/lesson/authorship'
import { participantOf } from '../../lib/lesson/state'
import type { Reply } from '../../lib/protocol/refusal'
import type { Joined, Seat, SessionDoor, SessionMade } from '../../lib/protocol/request'
import { seedUpdate } from '../documents/seed'
import type { LessonFile } from '../lessons/lessonFiles'
import type { LessonShelf } from '../lessons/LessonShelf'
import type { LiveRoom, Rooms } from '../rooms/Rooms'
import { newCode, newId } from '../store/newId'
import type { SessionRow, Store } from '../store/Store'
import type { UpdateLog } from '../store/UpdateLog'
import { accepted, refused } from './answer'

export type SessionParts = {
  readonly store: Store
  readonly log: UpdateLog
  readonly rooms: Rooms
  readonly lessons: LessonShelf
  readonly now: () => number
}

export type Made = SessionMade & { readonly participant: string }

/** Makes a session of a lesson of the library or the instructor's own, its starting text stored and its instructor seated. */
export async function createSession(
  parts: SessionParts,
  request: { readonly lesson: string; readonly name: string; readonly instructor: string; readonly origin: string },
): Promise<Reply<Made>> {
  const lesson = await parts.lessons.find(request.lesson, request.instructor)
  if (lesson === null) return refused('no-such-lesson')
  const code = await freeCode(parts.store)
  const room = newId()
  const modules = lesson.modules.map((module) => ({ id: newId(), ...module }))
  const clients = bindAuthors(parts.log, room, lesson.modules)
  // The text before the rows that show it: a module never looks empty that is not.
  await Promise.all(modules.map((module) => store(parts, module.id, module, clients)))
  const rows = modules.map(({ id, file }) => ({ id, file }))
  const { slug, title, text, exercises } = lesson
  const { instructor } = request
  const words = { slug, title, text }
  await parts.store.createSession({ id: newId(), code, room, lesson: words, exercises, instructor, modules: rows })
  const seated = await seatIn(parts, room, request.name, 'instructor')
  if (!seated.ok) return seated
  const path = `/s/${code}`
  return accepted({ code, path, link: request.origin + path, participant: seated.value.you.id })
}

/** What the join page shows. `seat` is who the cookie says is asking. */
export async function sessionDoor(
  parts: SessionParts,
  session: SessionRow,
  seat: string | null,
  origin: string,
): Promise<Reply<SessionDoor>> {
  const { code, title, room } = session
  const door = await parts.rooms.use(room, async ({ room: { state } }) => ({
    code,
    title,
    link: `${origin}/s/${code}`,
    participants: state.participants.length,
    you: seat === null ? null : seatOf(state, seat),
  }))
  return door === null ? refused('no-such-session') : accepted(door)
}

/** Seats someone; who sits already keeps the seat, whatever name they type. */
export async function joinSession(
  parts: SessionParts,
  session: SessionRow,
  seat: string | null,
  name: string,
): Promise<Reply<Joined>> {
  const sitting = await parts.rooms.use(session.room, async ({ room: { state } }) => seat && seatOf(state, seat))
  if (sitting) return accepted({ you: sitting })
  return seatIn(parts, session.room, name, 'student')
}

async function seatIn(parts: SessionParts, room: string, name: string, role: Seat['role']): Promise<Reply<Joined>> {
  const reply = await parts.rooms.use(room, async ({ room: live }: LiveRoom): Promise<Reply<Joined>> => {
    const id = newId()
    const joined = await live.operate({ type: 'participantJoined', id, name, role })
    if (!joined.ok) return joined
    const you = seatOf(live.state, id)
    return you === null ? refused('internal') : accepted({ you })
  })
  return reply ?? refused('no-such-session')
}

function seatOf(state: LiveRoom['room']['state'], id: string): Seat | null {
  const participant = participantOf(state, id)
  return participant === undefined ? null : { id, name: participant.name, role: participant.role }
}

/** Gives each of the lesson's named authors a client id of the room; the ids by name. */
function bindAuthors(log: UpdateLog, room: string, files: readonly LessonFile[]): Map<string, number> {
  const names = new Set(files.flatMap(({ authorship }) => authorship.map(({ by }) => by)))
  const clients = new Map([...names].map((name, at) => [name, LESSON_CLIENT + 1 + at]))
  for (const [name, client] of clients) log.bind(room, client, lessonPerson(name))
  return clients
}

function store(
  { log, now }: SessionParts,
  module: string,
  { source, authorship }: LessonFile,
  clients: ReadonlyMap<string, number>,
): Promise<void> {
  const signed = authorship.map(({ from, to, by }) => ({ from, to, client: clients.get(by) ?? LESSON_CLIENT }))
  const entry = { module, participant: '', at: now(), bytes: seedUpdate(source, signed) }
  return new Promise((resolve, reject) => log.append(entry, (error) => (error === null ? resolve() : reject(error))))
}

async function freeCode(store: Store): Promise<string> {
  for (;;) {
    const code = newCode()
    if (!(await store.isCodeTaken(code))) return code
  }
}
