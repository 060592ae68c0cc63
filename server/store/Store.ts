/**
 * What Heaproom keeps, the live text aside: sessions, rooms, people, modules, runs. Prisma over one SQLite file.
 *
 * Rows become the lesson's own words here and nowhere else; JSON columns are written and read here. Each method is one
 * statement or one batch: no transaction stays open across an await of ours (classroom.md F20).
 */
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bounds } from '../../lib/lesson/bounds'
import type { LiveProcess } from '../../lib/lesson/live'
import type {
  Access,
  Attempt,
  ExerciseCard,
  Hand,
  LessonText,
  Module,
  Participant,
  RoomState,
  Run,
  Spotlight,
} from '../../lib/lesson/state'
import type { Verdict } from '../../lib/protocol/verdict'
import { PrismaClient, type Run as RunRow } from '../../prisma/generated/sqlite/client'
import type { LessonExercise } from '../lessons/LessonExercise'
import { attemptStatus, cardColumns, cardOf, lastAttempts, readAttempt, readExercises } from './exerciseRow'
import { DoorRows } from './DoorRows'
import { ErasureRows } from './ErasureRows'
import { KeepingRows } from './KeepingRows'
import { AccountRows } from './AccountRows'
import { PasskeyRows } from './PasskeyRows'
import { LessonRows } from './LessonRows'
import { MessageRows } from './MessageRows'
import { readKind, readRole, SessionRows } from './SessionRows'
import { LIVE, liveInputs, readLive, readRun, readVerdict, type RunInputs, runStatus } from './runRow'

export type NewSession = {
  readonly id: string
  readonly code: string
  readonly room: string
  readonly lesson: LessonText
  readonly exercises: readonly LessonExercise[]
  /** The instructor's account; on a server without accounts, what their cookie calls them. */
  readonly instructor: string
  readonly modules: readonly { readonly id: string; readonly file: string }[]
}

export type StoredRun = {
  readonly run: Run
  readonly room: string
  readonly inputs: RunInputs
  readonly verdict: Verdict | null
}

/** Rows that are looked through for the last attempts at each exercise. */
const MOST_ATTEMPTS = 500

export class Store {
  readonly #prisma: PrismaClient
  readonly sessions: SessionRows
  readonly doors: DoorRows
  readonly messages: MessageRows
  readonly erasures: ErasureRows
  readonly keeping: KeepingRows
  readonly accounts: AccountRows
  readonly passkeys: PasskeyRows
  readonly lessons: LessonRows

  private constructor(prisma: PrismaClient) {
    this.#prisma = prisma
    this.sessions = new SessionRows(prisma)
    this.doors = new DoorRows(prisma)
    this.messages = new MessageRows(prisma)
    this.erasures = new ErasureRows(prisma)
    this.keeping = new KeepingRows(prisma)
    this.accounts = new AccountRows(prisma)
    this.passkeys = new PasskeyRows(prisma)
    this.lessons = new LessonRows(prisma)
  }

  /** Opens a migrated file. A commit is on disk before it is answered, and what is deleted is overwritten. */
  static async open(file: string): Promise<Store> {
    const prisma = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${file}`, timeout: 5_000 }) })
    await prisma.$queryRawUnsafe('PRAGMA synchronous = FULL')
    await prisma.$queryRawUnsafe('PRAGMA secure_delete = ON')
    return new Store(prisma)
  }

  async close(): Promise<void> {
    await this.#prisma.$disconnect()
  }

  /** Throws on a code that is taken. */
  async createSession(session: NewSession): Promise<void> {
    const { id, code, room, lesson, exercises, instructor, modules } = session
    const rows = modules.map((module, position) => ({ ...module, position }))
    const copy = JSON.stringify(exercises)
    const text = { lesson: lesson.slug, title: lesson.title, text: lesson.text, exercises: copy }
    const rooms = { create: { id: room, code, name: 'Waiting room', modules: { create: rows } } }
    await this.#prisma.session.create({ data: { id, code, instructor, ...text, rooms } })
  }

  /** A room's state as it was last stored, everybody away; null when there is no such room. */
  async loadRoom(room: string, authors: Readonly<Record<string, string>>): Promise<RoomState | null> {
    const row = await this.#prisma.room.findUnique({
      where: { id: room },
      include: {
        session: { include: { _count: { select: { rooms: true } } } },
        members: { orderBy: { seat: 'asc' }, include: { participant: true } },
        modules: { where: { removedAt: null }, orderBy: { position: 'asc' } },
        runs: {
          where: { status: { not: LIVE } },
          orderBy: { requestedAt: 'desc' },
          take: bounds.runs,
          omit: { verdict: true, inputs: true },
        },
        exercises: true,
        attempts: { orderBy: { requestedAt: 'desc' }, take: MOST_ATTEMPTS, omit: { inputs: true } },
      },
    })
    if (row === null) return null
    const { lesson: slug, title, text, code, _count: others } = row.session
    const isHere = ({ participant: { role, roomId, erasedAt, removedAt } }: MemberRow) =>
      role === 'instructor' || (roomId === room && erasedAt === null && removedAt === null)
    const modules = row.modules.map(({ id, file, owner, access, exercise }) => ({
      id,
      file,
      owner,
      access: readAccess(access),
      exercise,
    }))
    const exercises = readExercises(row.session.exercises).map((exercise) =>
      cardOf(exercise, row.exercises.find((each) => each.exercise === exercise.name) ?? null),
    )
    return {
      seq: 0,
      code,
      joinCode: row.code,
      room,
      lesson: { slug, title, text },
      participants: row.members.filter(isHere).map(readParticipant),
      former: row.members.filter((member) => !isHere(member)).map(readParticipant),
      team: others.rooms === 1 ? null : { name: row.name, kind: readKind(row.kind) },
      hands: readHands(row.members.filter(isHere).map(({ participant }) => participant)),
      modules: modules.filter(({ exercise }) => exercise === row.exercise),
      shelf: modules.filter(({ exercise }) => exercise !== row.exercise),
      exercises,
      exercise: row.exercise,
      chat: { isMuted: row.isChatMuted, messages: await this.messages.last(room) },
      isPredicting: row.isPredicting,
      eyesOn: row.eyesOn,
      spotlight: readSpotlight(row.spotlight),
      attempts: lastAttempts(row.attempts, exercises),
      runs: row.runs.reverse().map(readRun),
      live: await this.#findLive(room),
      authors,
    }
  }

  async #findLive(room: string): Promise<LiveProcess | null> {
    const row = await this.#prisma.run.findFirst({ where: { roomId: room, status: LIVE }, select: { summary: true } })
    return row === null ? null : readLive(row.summary)
  }

  /** From then on they are in this room, the last who came, and a student in no other: one transaction. */
  async saveParticipant(room: string, participant: Participant): Promise<void> {
    const { id, name, role, colour, pattern } = participant
    const others = { roomId: room, participantId: { not: id } }
    const { _max: last } = await this.#prisma.member.aggregate({ where: others, _max: { seat: true } })
    const seat = (last.seat ?? -1) + 1
    const create = { id, roomId: room, name, role }
    const update = { name, role, ...(role === 'student' && { roomId: room }) }
    const key = { roomId: room, participantId: id }
    const face = { seat, colour, pattern }
    await this.#prisma.$transaction([
      this.#prisma.participant.upsert({ where: { id }, create, update }),
      this.#prisma.member.upsert({
        where: { roomId_participantId: key },
        create: { ...key, ...face },
        update: face,
      }),
    ])
  }

  /** `at`: since when the hand is up; null: it is down. */
  async saveHand(participant: string, at: number | null): Promise<void> {
    const handRaisedAt = at === null ? null : new Date(at)
    await this.#prisma.participant.update({ where: { id: participant }, data: { handRaisedAt } })
  }

  async saveModule(room: string, { id, file, owner, access, exercise }: Module): Promise<void> {
    const position = await this.#prisma.module.count({ where: { roomId: room } })
    await this.#prisma.module.upsert({
      where: { id },
      create: { id, roomId: room, file, owner, position, access, exercise },
      update: { file, owner, access },
    })
  }

  /** A session's own copy of its lesson's exercises, by one of its rooms. */
  async findExercises(room: string): Promise<LessonExercise[]> {
    const row = await this.#prisma.room.findUnique({ where: { id: room }, select: { session: true } })
    return row === null ? [] : readExercises(row.session.exercises)
  }

  /** Stores which exercise is open and all its modules: all of it, or nothing. */
  async openExercise({ room, exercise, exercises, modules }: RoomState): Promise<void> {
    const card = exercises.find(({ name }) => name === exercise)
    const position = await this.#prisma.module.count({ where: { roomId: room } })
    await this.#prisma.$transaction([
      ...modules.map(({ id, ...module }, at) =>
        this.#prisma.module.upsert({
          where: { id },
          create: { id, roomId: room, position: position + at, ...module },
          update: {},
        }),
      ),
      ...(card === undefined ? [] : [this.#upsertCard(room, card)]),
      this.#prisma.room.update({ where: { id: room }, data: { exercise } }),
    ])
  }

  /** Stores what the room itself is set to. */
  async saveRoom({ room, isPredicting, eyesOn, spotlight, team, chat }: RoomState): Promise<void> {
    const isChatMuted = chat.isMuted
    const data = { isPredicting, isChatMuted, eyesOn, spotlight: spotlight === null ? null : JSON.stringify(spotlight) }
    const name = team === null ? {} : { name: team.name, kind: team.kind }
    await this.#prisma.room.update({ where: { id: room }, data: { ...data, ...name } })
  }

  async saveExercise(room: string, card: ExerciseCard): Promise<void> {
    await this.#upsertCard(room, card)
  }

  #upsertCard(room: string, card: ExerciseCard) {
    const key = { roomId: room, exercise: card.name }
    const columns = cardColumns(card)
    return this.#prisma.roomExercise.upsert({
      where: { roomId_exercise: key },
      create: { ...key, ...columns },
      update: columns,
    })
  }

  async createAttempt(
    room: string,
    { requestedAt, progress, feedback, ...attempt }: Attempt,
    inputs: Pick<RunInputs, 'sources' | 'authorship'>,
  ): Promise<void> {
    const row = { ...attempt, roomId: room, requestedAt: new Date(requestedAt), ...attemptStatus(progress) }
    const data = { ...row, feedback: JSON.stringify(feedback), inputs: JSON.stringify(inputs) }
    await this.#prisma.attempt.create({ data })
  }

  async saveFeedback({ id, feedback }: Attempt): Promise<void> {
    await this.#prisma.attempt.update({ where: { id }, data: { feedback: JSON.stringify(feedback) } })
  }

  /** All attempts of a room, oldest first. */
  async findAttempts(room: string): Promise<Attempt[]> {
    const rows = await this.#prisma.attempt.findMany({
      where: { roomId: room },
      orderBy: { requestedAt: 'asc' },
      omit: { inputs: true },
    })
    return rows.map(readAttempt)
  }

  async finishAttempt({ id, progress }: Attempt, at: Date): Promise<void> {
    await this.#prisma.attempt.update({ where: { id }, data: { ...attemptStatus(progress), finishedAt: at } })
  }

  async removeModule(id: string, at: Date): Promise<void> {
    await this.#prisma.module.update({ where: { id }, data: { removedAt: at } })
  }

  async createRun(room: string, run: Run, inputs: RunInputs): Promise<void> {
    const { id, by, entry, collector, requestedAt } = run
    const data = { id, roomId: room, by, entry, collector, requestedAt: new Date(requestedAt) }
    await this.#prisma.run.create({ data: { ...data, inputs: JSON.stringify(inputs), status: 'queued' } })
  }

  /** Stores what a live process begins with. */
  async createLive(room: string, live: LiveProcess, inputs: RunInputs): Promise<void> {
    const { id, by, openedAt } = live
    const { entry, settings } = inputs
    const data = { id, roomId: room, by, entry, collector: settings.collector, requestedAt: new Date(openedAt) }
    await this.#prisma.run.create({
      data: { ...data, inputs: JSON.stringify(inputs), status: LIVE, summary: JSON.stringify(live) },
    })
  }

  /** Stores what was typed and answered. */
  async saveLive(live: LiveProcess): Promise<void> {
    await this.#prisma.run.update({ where: { id: live.id }, data: { summary: JSON.stringify(live) } })
  }

  /** What a live process began with; null when there is none with this id. */
  async findLiveInputs(id: string): Promise<RunInputs | null> {
    const row = await this.#prisma.run.findFirst({ where: { id, status: LIVE }, select: { inputs: true } })
    // The column was written by this class from a value of this type.
    return row === null ? null : (JSON.parse(row.inputs) as RunInputs)
  }

  /** Stores how a run ended, and what came of it; of a live process also all that it depended on. */
  async finishRun(run: Run, result: KeptResult | null, at: Date, inputs?: RunInputs): Promise<void> {
    const bytes = result?.history ?? null
    const window = result?.window == null ? {} : { window: plainBytes(result.window) }
    const history = bytes === null ? {} : { history: { create: { bytes: plainBytes(bytes), ...window } } }
    const verdict = result === null ? null : JSON.stringify(result.verdict)
    const log = inputs === undefined ? {} : { inputs: JSON.stringify(inputs) }
    const data = { ...runStatus(run), verdict, finishedAt: at, ...history, ...log }
    await this.#prisma.run.update({ where: { id: run.id }, data })
  }

  /** At start nothing runs: what a former process left unfinished has failed. */
  async failUnfinishedRuns(at: Date): Promise<void> {
    const progress = { status: 'failed', failure: 'interrupted' } as const
    const data = { ...runStatus({ progress, stoppedBy: null }), finishedAt: at }
    await this.#prisma.run.updateMany({ where: { status: 'queued' }, data })
    const attempt = { ...attemptStatus(progress), finishedAt: at }
    await this.#prisma.attempt.updateMany({ where: { status: 'queued' }, data: attempt })
  }

  async findRun(id: string): Promise<StoredRun | null> {
    const row: RunRow | null = await this.#prisma.run.findUnique({ where: { id } })
    if (row === null) return null
    // The column was written by this class from a value of this type.
    const began = JSON.parse(row.inputs) as RunInputs
    const inputs = row.status === LIVE ? liveInputs(began, readLive(row.summary)) : began
    const verdict = row.verdict === null ? null : readVerdict(row.verdict)
    return { run: readRun(row), room: row.roomId, inputs, verdict }
  }

  /** Forgets the histories of a room's runs but the last `kept` of them. A run without one is still its inputs and its verdict. */
  async pruneHistories(room: string, kept: number): Promise<void> {
    const old = await this.#prisma.run.findMany({
      where: { roomId: room, history: { isNot: null } },
      orderBy: { requestedAt: 'desc' },
      skip: kept,
      select: { id: true },
    })
    if (old.length === 0) return
    await this.#prisma.runHistory.deleteMany({ where: { runId: { in: old.map(({ id }) => id) } } })
  }

  async findHistory(run: string): Promise<Uint8Array | null> {
    const select = { bytes: true }
    return (await this.#prisma.runHistory.findUnique({ where: { runId: run }, select }))?.bytes ?? null
  }

  /** What is stored of a history's windows: the one about the program's end, packed. Null where no history is kept. */
  async findWindow(run: string): Promise<{ readonly window: Uint8Array | null } | null> {
    return this.#prisma.runHistory.findUnique({ where: { runId: run }, select: { window: true } })
  }
}

/** What of it is stored: the history may be one that nobody is to see. */
export type KeptResult = Omit<RunResult, 'history'> & { readonly history: Uint8Array | null }

export type RunResult = {
  readonly verdict: Verdict
  readonly history: Uint8Array
  /** Of a long history: its window about the program's end, packed. */
  readonly window?: Uint8Array | undefined
}

function readAccess(column: string): Access {
  // Written by `saveModule` and `openExercise` from a value of this type.
  return column as Access
}

function readSpotlight(column: string | null): Spotlight | null {
  // Written by `saveRoom` from a value of this type.
  return column === null ? null : (JSON.parse(column) as Spotlight)
}

type MemberRow = {
  readonly participant: {
    readonly id: string
    readonly name: string
    readonly role: string
    readonly roomId: string
    readonly erasedAt: Date | null
    readonly removedAt: Date | null
  }
  readonly colour: number
  readonly pattern: number
}

function readParticipant({ participant: { id, name, role }, colour, pattern }: MemberRow): Participant {
  return { id, name, role: readRole(role), colour, pattern, online: false }
}

function readHands(rows: readonly { id: string; handRaisedAt: Date | null }[]): Hand[] {
  const up = rows.flatMap(({ id, handRaisedAt }) =>
    handRaisedAt === null ? [] : [{ participant: id, at: handRaisedAt.getTime() }],
  )
  return up.sort((a, b) => a.at - b.at)
}

/** Prisma wants bytes that own a plain ArrayBuffer. */
function plainBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}
