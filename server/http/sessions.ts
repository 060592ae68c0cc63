/**
 * Sessions over HTTP: making one, the door of one, joining one. Thin on accounts: whoever makes a session is an
 * instructor, known by a signed cookie.
 */
import { LESSON_CLIENT, lessonPerson } from '../../lib/lesson/authorship'
import type { Reply } from '../../lib/protocol/refusal'
import type { Joined, Seat, SessionDoor, SessionMade } from '../../lib/protocol/request'
import { seedUpdate } from '../documents/seed'
import type { LessonFile } from '../lessons/lessonFiles'
import type { LessonShelf } from '../lessons/LessonShelf'
import type { Rooms } from '../rooms/Rooms'
import type { SessionTeams } from '../rooms/SessionTeams'
import type { KnockRow } from '../store/DoorRows'
import { newId } from '../store/newId'
import type { SeatRow, SessionRow } from '../store/SessionRows'
import type { Store } from '../store/Store'
import { freeCode } from '../store/freeCode'
import type { UpdateLog } from '../store/UpdateLog'
import { accepted, refused } from './answer'

export type SessionParts = {
  readonly store: Store
  readonly log: UpdateLog
  readonly rooms: Rooms
  readonly teams: SessionTeams
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
  const code = await freeCode(parts.store.sessions)
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
  const session = await parts.store.sessions.find(code)
  if (session === null) return refused('internal')
  const seated = await parts.teams.join(session, request.name, 'instructor')
  if (!seated.ok) return seated
  const path = `/s/${code}`
  return accepted({ code, path, link: request.origin + path, participant: seated.value.id })
}

/** Who is asking, by their cookie: who sits in the session, or who knocked at its door. */
export type Visitor = { readonly seat: SeatRow | null; readonly knock: KnockRow | null }

/** What the join page shows. */
export async function sessionDoor(
  parts: SessionParts,
  session: SessionRow,
  { seat, knock }: Visitor,
  origin: string,
): Promise<Reply<SessionDoor>> {
  const { title, room } = session
  const participants = await parts.rooms.use(room.id, async ({ room: { state } }) => state.participants.length)
  if (participants === null) return refused('no-such-session')
  return accepted({
    code: room.code,
    title,
    link: `${origin}/s/${room.code}`,
    participants,
    team: room.kind === 'waiting' ? null : room.name,
    door: session.door,
    mayEnterTeam: await mayEnter(parts, session, seat),
    you: seat === null ? null : seatOf(seat),
    knock: knock === null ? null : { name: knock.name, isDenied: knock.isDenied },
  })
}

/** Who waits may go into a team whose code they have; who is in one is put into another by an instructor alone. */
async function mayEnter({ store }: SessionParts, { id, room }: SessionRow, seat: SeatRow | null): Promise<boolean> {
  if (seat?.role !== 'student' || room.kind !== 'team') return false
  return (await store.sessions.rooms(id)).some((each) => each.id === seat.room && each.kind === 'waiting')
}

/** The id of the seat that somebody has from now on; `you` is null as long as they wait for it. */
export type Seated = Joined & { readonly id: string }

/** Seats someone; who sits already keeps the seat, whatever name they type, and goes into the team whose code they typed if they wait. */
export async function joinSession(
  parts: SessionParts,
  session: SessionRow,
  { seat, knock }: Visitor,
  name: string,
): Promise<Reply<Seated>> {
  if (knock !== null) return accepted({ you: null, id: knock.id })
  if (seat === null) return letIn(parts, session, name)
  if (await mayEnter(parts, session, seat)) {
    const entered = await parts.teams.enter(session, seat)
    if (!entered.ok) return entered
  }
  return accepted({ you: seatOf(seat), id: seat.id })
}

async function letIn({ teams }: SessionParts, session: SessionRow, name: string): Promise<Reply<Seated>> {
  switch (session.door) {
    case 'locked':
      return refused('door-locked')
    case 'asks': {
      const knocked = await teams.knock(session, name)
      return knocked.ok ? accepted({ you: null, id: knocked.value }) : knocked
    }
    case 'open': {
      const joined = await teams.join(session, name, 'student')
      return joined.ok ? accepted({ you: joined.value, id: joined.value.id }) : joined
    }
  }
}

function seatOf({ id, name, role }: SeatRow): Seat {
  return { id, name, role }
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
  return log.store(entry)
}
