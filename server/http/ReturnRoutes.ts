/** The routes of personal links (lib/protocol/returning.ts). What a link ends in is nowhere but in the answer that made it: the row has its hash. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { renderSVG } from 'uqr'
import type { Reply } from '../../lib/protocol/refusal'
import {
  type Returned,
  type ReturnDoor,
  type ReturnLink,
  returnLinkSchema,
  returnTokenSchema,
} from '../../lib/protocol/returning'
import { hashOf, newToken } from '../accounts/links'
import type { SeatRow, SessionRow } from '../store/SessionRows'
import type { Store } from '../store/Store'
import { accepted, readBody, refused, sendReply } from './answer'
import { clientAddress } from './clientAddress'
import { cookiesOf, setCookies } from './cookies'
import type { Guesses } from './Guesses'
import type { Seats } from './Seats'

export type ReturnParts = {
  readonly store: Store
  readonly seats: Seats
  readonly guesses: Guesses
  readonly publicUrl: string | null
  readonly origin: (request: IncomingMessage) => string
}

type Asked = { readonly session: SessionRow; readonly seat: SeatRow | null }
type Found = { readonly seat: SeatRow; readonly session: SessionRow }

export class ReturnRoutes {
  readonly #parts: ReturnParts

  constructor(parts: ReturnParts) {
    this.#parts = parts
  }

  async link(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void> {
    const whose = await this.#whose(request, asked)
    if (!whose.ok) return sendReply(response, whose)
    const token = newToken()
    await this.#parts.store.sessions.saveReturn(whose.value.id, hashOf(token))
    const link = `${this.#parts.origin(request)}/return#${token}`
    sendReply(response, accepted<ReturnLink>({ link, qr: renderSVG(link, { border: 2 }) }))
  }

  async unlink(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void> {
    const whose = await this.#whose(request, asked)
    if (!whose.ok) return sendReply(response, whose)
    await this.#parts.store.sessions.saveReturn(whose.value.id, null)
    sendReply(response, accepted(null))
  }

  async look(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = await this.#find(request)
    if (!found.ok) return sendReply(response, found)
    const { seat, session } = found.value
    sendReply(response, accepted<ReturnDoor>({ name: seat.name, title: session.title }))
  }

  async use(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = await this.#find(request)
    if (!found.ok) return sendReply(response, found)
    const { seat, session } = found.value
    setCookies(response, this.#parts.seats.give(cookiesOf(request), session.code, seat.id))
    sendReply(response, accepted<Returned>({ path: `/s/${session.room.code}` }))
  }

  /** A student, for themselves or for an instructor: an instructor's seat is opened by no link. */
  async #whose(request: IncomingMessage, { session, seat }: Asked): Promise<Reply<SeatRow>> {
    const body = await readBody(request, returnLinkSchema)
    if (!body.ok) return body
    const { participant } = body.value
    if (seat === null) return refused('not-joined')
    if (seat.role !== 'instructor' && seat.id !== participant) return refused('not-instructor')
    const whose = await this.#parts.store.sessions.findSeat(participant)
    const isStudent = whose?.session === session.id && whose.role === 'student'
    return isStudent ? accepted(whose) : refused('no-such-participant')
  }

  /** Wrong ones are counted as wrong codes are. */
  async #find(request: IncomingMessage): Promise<Reply<Found>> {
    const { store, guesses } = this.#parts
    const address = clientAddress(request, this.#parts)
    const body = await readBody(request, returnTokenSchema)
    if (!body.ok) return body
    if (guesses.isSpent(address)) return refused('too-fast')
    const seat = await store.sessions.findReturn(hashOf(body.value.token))
    const session = seat === null ? null : await store.sessions.ofRoom(seat.room)
    if (seat?.isRemoved === true) return refused('removed')
    if (seat !== null && session !== null) return session.isOver ? refused('session-over') : accepted({ seat, session })
    guesses.wrong(address)
    return refused('no-such-link')
  }
}
