/**
 * The routes under /api, as lib/protocol/request.ts lists them: finds out who asks, checks what they send, answers.
 * It decides nothing about sessions or runs itself; those have modules of their own.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { encode } from '@msgpack/msgpack'
import { renderSVG } from 'uqr'
import { asError } from '../asError'
import type { Reply } from '../../lib/protocol/refusal'
import {
  codeSchema,
  createSessionSchema,
  type Joined,
  joinSessionSchema,
  type RunRecord,
  windowSchema,
} from '../../lib/protocol/request'
import { nothingSchema } from '../../lib/protocol/account'
import type { ModuleHistory } from '../../lib/protocol/moduleHistory'
import { comeIn } from '../rooms/everywhere'
import type { RunFixes } from '../runs/RunFixes'
import type { RunWindows } from '../runs/RunWindows'
import type { SeatRow, SessionRow } from '../store/SessionRows'
import type { StoredRun } from '../store/Store'
import { accepted, readBody, refused, send, sendAsPacked, sendPacked, sendPackedReply, sendReply } from './answer'
import { Guesses } from './Guesses'
import { KeepingRoutes, type KeepingRoutesParts } from './KeepingRoutes'
import { ReturnRoutes } from './ReturnRoutes'
import { type RoomResults, resultsCsv } from './resultsCsv'
import { isSameOrigin, linkOrigin, type Reach } from './origin'
import type { Seats } from './Seats'
import { type AccountParts, AccountRoutes } from './AccountRoutes'
import { LessonRoutes } from './LessonRoutes'
import { clientAddress } from './clientAddress'
import { cookiesOf, setCookies } from './cookies'
import { Teachers } from './Teachers'
import { createSession, joinSession, sessionDoor, type SessionParts, type Visitor } from './sessions'

export type ApiParts = SessionParts &
  KeepingRoutesParts & {
    readonly accounts: AccountParts['accounts']
    readonly elsewhere: AccountParts['elsewhere']
    readonly passkeys: AccountParts['passkeys']
    readonly publicUrl: string | null
    readonly seats: Seats
    readonly fixes: RunFixes
    readonly windows: RunWindows
    readonly reach: () => Reach
    readonly failed: (error: Error) => void
  }

export class Api {
  readonly #parts: ApiParts
  readonly #guesses: Guesses
  readonly #keeping: KeepingRoutes
  readonly #returns: ReturnRoutes
  readonly #teachers: Teachers
  readonly #accounts: AccountRoutes
  readonly #lessons: LessonRoutes

  constructor(parts: ApiParts) {
    this.#parts = parts
    this.#teachers = new Teachers(parts.accounts, parts.seats)
    const origin = (request: IncomingMessage) => this.#origin(request)
    this.#accounts = new AccountRoutes({ ...parts, origin })
    this.#lessons = new LessonRoutes({ ...parts, rows: parts.store.lessons, teachers: this.#teachers, origin })
    this.#guesses = new Guesses(parts.now)
    this.#keeping = new KeepingRoutes(parts)
    this.#returns = new ReturnRoutes({ ...parts, guesses: this.#guesses, origin })
  }

  /** Answers a request whose path begins with /api/. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.#route(request, response)
    } catch (error) {
      this.#parts.failed(asError(error))
      if (!response.headersSent) sendReply(response, refused('internal'))
    }
  }

  async #route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = ''] = (request.url ?? '').split('?')
    const [, , kind = '', id = '', part = ''] = path.split('/')
    const isPost = request.method === 'POST'
    if (isPost && !isSameOrigin(request)) return sendReply(response, refused('bad-message'))
    const route = `${isPost ? 'POST' : 'GET'} ${kind}${id === '' ? '' : '/ID'}${part === '' ? '' : `/${part}`}`
    switch (route) {
      case 'GET health':
        return sendReply(response, accepted({ status: 'ok' }))
      case 'GET sessions':
        return this.#ownSessions(request, response)
      case 'POST sessions':
        return this.#create(request, response)
      case 'GET sessions/ID':
        return this.#door(request, response, id)
      case 'POST sessions/ID/join':
        return this.#join(request, response, id)
      case 'GET sessions/ID/qr.svg':
        return this.#qr(request, response, id)
      case 'GET sessions/ID/results.csv':
        return this.#results(request, response, id)
      case 'GET privacy':
        return this.#keeping.rule(response)
      case 'GET sessions/ID/keeping':
      case 'GET sessions/ID/everything.zip':
      case 'POST sessions/ID/end':
      case 'POST sessions/ID/delete':
      case 'POST sessions/ID/link':
      case 'POST sessions/ID/unlink':
        return this.#keep(request, response, id, part)
      case 'POST return/ID':
        return this.#return(request, response, id)
      case 'GET modules/ID/history':
        return this.#moduleHistory(request, response, id)
      case 'GET runs/ID':
        return this.#run(request, response, id)
      case 'POST runs/ID/fixes':
        return this.#fixes(request, response, id)
      case 'GET runs/ID/history':
        return this.#history(request, response, id)
      default:
        if (await this.#accounts.serve(route, id, request, response)) return
        if (await this.#lessons.serve(route, id, request, response)) return
        return this.#nothingHere(response)
    }
  }

  #nothingHere(response: ServerResponse): void {
    response.statusCode = 404
    send(response, 'application/json; charset=utf-8', JSON.stringify(refused('bad-message')))
  }

  async #return(request: IncomingMessage, response: ServerResponse, what: string): Promise<void> {
    if (what === 'use') return this.#returns.use(request, response)
    if (what === 'look') return this.#returns.look(request, response)
    this.#nothingHere(response)
  }

  async #create(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { seats } = this.#parts
    const body = await readBody(request, createSessionSchema)
    if (!body.ok) return sendReply(response, body)
    const teacher = await this.#teachers.admit(request)
    if (!teacher.ok) return sendReply(response, teacher)
    const wanted = { ...body.value, instructor: teacher.value.id, origin: this.#origin(request) }
    const made = await createSession(this.#parts, wanted)
    if (!made.ok) return sendReply(response, made)
    const { code, path, link, participant } = made.value
    setCookies(response, [...teacher.value.cookies, ...seats.give(cookiesOf(request), code, participant)])
    sendReply(response, accepted({ code, path, link }))
  }

  async #ownSessions(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const instructor = await this.#teachers.find(request)
    if (instructor === null) return sendReply(response, refused('not-instructor'))
    sendReply(response, accepted(await this.#parts.store.sessions.ownedBy(instructor)))
  }

  async #door(request: IncomingMessage, response: ServerResponse, typed: string): Promise<void> {
    const session = await this.#session(request, typed)
    if (!session.ok) return sendReply(response, session)
    const { code } = session.value
    const visitor = await this.#visitor(request, session.value)
    const { seat, knock } = visitor
    // Of somebody who was erased nothing stays, in their browser either.
    if (seat === null && knock === null && this.#seat(request, code) !== null)
      setCookies(response, [this.#parts.seats.take(code)])
    if (seat !== null && this.#seat(request, code) !== seat.id)
      setCookies(response, this.#parts.seats.give(cookiesOf(request), code, seat.id))
    sendReply(response, await sessionDoor(this.#parts, session.value, visitor, this.#origin(request)))
  }

  async #join(request: IncomingMessage, response: ServerResponse, typed: string): Promise<void> {
    const session = await this.#session(request, typed)
    if (!session.ok) return sendReply(response, session)
    const body = await readBody(request, joinSessionSchema)
    if (!body.ok) return sendReply(response, body)
    const { code } = session.value
    const visitor = await this.#visitor(request, session.value)
    const joined = await joinSession(this.#parts, session.value, visitor, body.value.name)
    if (!joined.ok) return sendReply(response, joined)
    const { you, id } = joined.value
    setCookies(response, this.#parts.seats.give(cookiesOf(request), code, id))
    sendReply(response, accepted<Joined>({ you }))
  }

  async #qr(request: IncomingMessage, response: ServerResponse, typed: string): Promise<void> {
    const session = await this.#session(request, typed)
    if (!session.ok) return sendReply(response, session)
    send(response, 'image/svg+xml', renderSVG(`${this.#origin(request)}/s/${session.value.room.code}`, { border: 2 }))
  }

  async #results(request: IncomingMessage, response: ServerResponse, typed: string): Promise<void> {
    const session = await this.#session(request, typed)
    if (!session.ok) return sendReply(response, session)
    const { id, code } = session.value
    const seat = await this.#seatRow(request, session.value)
    if (seat?.role !== 'instructor') return sendReply(response, refused('not-instructor'))
    const { store, rooms } = this.#parts
    const tables: RoomResults[] = []
    for (const room of await store.sessions.rooms(id)) {
      const state = await rooms.use(room.id, async (live) => live.room.state)
      if (state !== null) tables.push({ state, attempts: await store.findAttempts(room.id) })
    }
    response.setHeader('cache-control', 'no-store')
    response.setHeader('content-disposition', `attachment; filename="results-${code}.csv"`)
    send(response, 'text/csv; charset=utf-8', resultsCsv(tables))
  }

  async #keep(request: IncomingMessage, response: ServerResponse, typed: string, what: string): Promise<void> {
    const found = await this.#session(request, typed)
    if (!found.ok) return sendReply(response, found)
    const asked = { session: found.value, seat: await this.#seatRow(request, found.value) }
    switch (what) {
      case 'keeping':
        return this.#keeping.look(response, asked)
      case 'everything.zip':
        return this.#keeping.everything(response, asked)
      case 'link':
        return this.#returns.link(request, response, asked)
      case 'unlink':
        return this.#returns.unlink(request, response, asked)
      case 'end':
        return this.#keeping.end(request, response, asked)
      default:
        return this.#keeping.delete(request, response, asked)
    }
  }

  async #run(request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
    const stored = await this.#storedRun(request, id)
    if (!stored.ok) return sendReply(response, stored)
    const { run, inputs, verdict } = stored.value
    const { hidden = [], settings } = inputs
    const sources = without(inputs.sources, hidden)
    const authorship = without(inputs.authorship, hidden)
    await sendPackedReply(response, accepted<RunRecord>({ run, sources, authorship, stdin: settings.stdin, verdict }))
  }

  /** To everybody who may not read the module, there is none. */
  async #moduleHistory(request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
    const { store, rooms } = this.#parts
    const found = await store.keeping.whereIs(id)
    const session = found === null ? null : await store.sessions.find(found.code)
    const seat = session === null ? null : await this.#seatRow(request, session)
    const isTheirs =
      seat !== null && mayEnter(session, seat) && (seat.role === 'instructor' || seat.room === found?.room)
    if (found === null || !isTheirs) return sendReply(response, refused('no-such-module'))
    const points = await rooms.use(found.room, async ({ room }) => {
      if (seat.role === 'instructor') await comeIn(room, seat)
      return room.history(seat.id, id)
    })
    if (points?.ok !== true) return sendReply(response, points ?? refused('no-such-module'))
    response.setHeader('cache-control', 'no-store')
    send(response, 'application/octet-stream', encode({ points: points.value } satisfies ModuleHistory))
  }

  async #fixes(request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
    const body = await readBody(request, nothingSchema)
    if (!body.ok) return sendReply(response, body)
    const stored = await this.#storedRun(request, id)
    if (!stored.ok) return sendReply(response, stored)
    sendReply(response, await this.#parts.fixes.find(stored.value))
  }

  async #history(request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
    const stored = await this.#storedRun(request, id)
    if (!stored.ok) return sendReply(response, stored)
    const step = new URL(request.url ?? '', 'http://here').searchParams.get('step')
    if (step !== null) return this.#window(response, stored.value, step)
    const bytes = await this.#parts.store.findHistory(id)
    if (bytes === null) return this.#liveHistory(response, stored.value)
    response.setHeader('cache-control', 'private, max-age=31536000, immutable')
    await sendPacked(response, 'application/octet-stream', bytes)
  }

  async #window(response: ServerResponse, { run, room }: StoredRun, wanted: string): Promise<void> {
    const step = windowSchema.safeParse(wanted)
    if (!step.success) return sendReply(response, refused('bad-message'))
    const window = await this.#parts.windows.find(run.id, room, step.data)
    if (!window.ok) return sendReply(response, window)
    response.setHeader('cache-control', 'private, max-age=31536000, immutable')
    await sendAsPacked(response, 'application/octet-stream', window.value)
  }

  /** It grows with every entry. */
  async #liveHistory(response: ServerResponse, { room, run }: StoredRun): Promise<void> {
    const bytes = await this.#parts.rooms.use(room, (live) => live.room.liveHistory(run.id))
    if (bytes === null) return sendReply(response, refused('no-such-run'))
    response.setHeader('cache-control', 'no-store')
    await sendPacked(response, 'application/octet-stream', bytes)
  }

  /** A run, for those who are in its room, and for the session's instructors. To everybody else there is no such run. */
  async #storedRun(request: IncomingMessage, id: string): Promise<Reply<StoredRun>> {
    const { store, rooms } = this.#parts
    const stored = await store.findRun(id)
    if (stored === null) return refused('no-such-run')
    const code = await rooms.use(stored.room, async ({ room }) => room.state.code)
    const session = code === null ? null : await store.sessions.find(code)
    const seat = session === null ? null : await this.#seatRow(request, session)
    const isTheirs =
      seat !== null && mayEnter(session, seat) && (seat.role === 'instructor' || seat.room === stored.room)
    return isTheirs ? accepted(stored) : refused('no-such-run')
  }

  /** A session, for those to whom it is open. */
  async #session(request: IncomingMessage, typed: string): Promise<Reply<SessionRow>> {
    const address = clientAddress(request, this.#parts)
    const code = codeSchema.safeParse(decode(typed))
    const isSeated = code.success && this.#seat(request, code.data) !== null
    const isSpent = !isSeated && this.#guesses.isSpent(address)
    const session = code.success ? await this.#parts.store.sessions.find(code.data) : null
    if (isSpent && (session === null || !this.#guesses.isFound(address, session.id))) return refused('too-fast')
    if (session !== null) {
      this.#guesses.found(address, session.id)
      return this.#open(request, session)
    }
    this.#guesses.wrong(address)
    return refused('no-such-session')
  }

  /** What comes first is said first: who was taken out hears that, also when the session is over. */
  async #open(request: IncomingMessage, session: SessionRow): Promise<Reply<SessionRow>> {
    const { seat, knock } = await this.#visitor(request, session)
    if (seat?.isRemoved === true) return refused('removed')
    if (!mayEnter(session, seat)) return refused('session-over')
    return session.isFormerCode && seat === null && knock === null ? refused('code-expired') : accepted(session)
  }

  /** Who sits here has not knocked, or not any more. */
  async #visitor(request: IncomingMessage, session: SessionRow): Promise<Visitor> {
    const seat = await this.#seatRow(request, session)
    const id = seat === null ? this.#seat(request, session.code) : null
    const knock = id === null ? null : await this.#parts.store.doors.findKnock(id)
    return { seat, knock: knock?.session === session.id ? knock : null }
  }

  #seat(request: IncomingMessage, code: string): string | null {
    return this.#parts.seats.read(cookiesOf(request), code)
  }

  /** Who is asking, by the seat's cookie; null for who has no seat. An instructor without one sits where they sat elsewhere. */
  async #seatRow(request: IncomingMessage, session: SessionRow): Promise<SeatRow | null> {
    const { sessions } = this.#parts.store
    const seat = this.#seat(request, session.code)
    const row = seat === null ? null : await sessions.findSeat(seat)
    if (row?.session === session.id) return row
    const isOwn = (await this.#teachers.find(request)) === session.instructor
    return isOwn ? sessions.findInstructorSeat(session.id) : null
  }

  #origin(request: IncomingMessage): string {
    return linkOrigin(request, this.#parts.reach())
  }
}

/** When a session has ended it is open to its instructors alone; to who was taken out of it, never. */
function mayEnter(session: SessionRow | null, seat: SeatRow | null): boolean {
  return seat?.isRemoved !== true && (session?.isOver === false || seat?.role === 'instructor')
}

function without<Value>(files: Readonly<Record<string, Value>>, hidden: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(files).filter(([file]) => !hidden.includes(file)))
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
