/** The routes about what is kept of a session, and for how long (lib/protocol/keeping.ts). All but the rule are for who sits in it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { once } from 'node:events'
import { deleteSessionSchema, endSessionSchema, type KeepingRule } from '../../lib/protocol/keeping'
import { everything } from '../keeping/everything'
import type { Keeping } from '../keeping/Keeping'
import { ZipWriter } from '../lessons/ZipWriter'
import type { SeatRow, SessionRow } from '../store/SessionRows'
import type { Store } from '../store/Store'
import type { UpdateLog } from '../store/UpdateLog'
import { accepted, readBody, refused, sendReply } from './answer'

export type KeepingRoutesParts = {
  readonly store: Store
  readonly log: UpdateLog
  readonly keeping: Keeping
  readonly keepDays: number
}

type Asked = { readonly session: SessionRow; readonly seat: SeatRow | null }

export class KeepingRoutes {
  readonly #parts: KeepingRoutesParts

  constructor(parts: KeepingRoutesParts) {
    this.#parts = parts
  }

  rule(response: ServerResponse): void {
    sendReply(response, accepted<KeepingRule>({ keepDays: this.#parts.keepDays }))
  }

  async look(response: ServerResponse, { session, seat }: Asked): Promise<void> {
    sendReply(response, seat === null ? refused('not-joined') : await this.#parts.keeping.look(session))
  }

  async end(request: IncomingMessage, response: ServerResponse, { session, seat }: Asked): Promise<void> {
    const body = await readBody(request, endSessionSchema)
    if (!body.ok) return sendReply(response, body)
    if (seat?.role !== 'instructor') return sendReply(response, refused('not-instructor'))
    sendReply(response, await this.#parts.keeping.end(session, body.value.isOver))
  }

  async delete(request: IncomingMessage, response: ServerResponse, { session, seat }: Asked): Promise<void> {
    const body = await readBody(request, deleteSessionSchema)
    if (!body.ok) return sendReply(response, body)
    if (seat?.role !== 'instructor') return sendReply(response, refused('not-instructor'))
    sendReply(response, await this.#parts.keeping.delete(session.id))
  }

  /** Sent as it is made. What breaks on the way cuts the answer off, so that no half of it passes for all. */
  async everything(response: ServerResponse, { session, seat }: Asked): Promise<void> {
    if (seat?.role !== 'instructor') return sendReply(response, refused('not-instructor'))
    response.setHeader('cache-control', 'no-store')
    response.setHeader('content-type', 'application/zip')
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('content-disposition', `attachment; filename="session-${session.code}.zip"`)
    const zip = new ZipWriter()
    try {
      for await (const [path, content] of everything(this.#parts, session)) {
        if (response.destroyed) return
        if (!response.write(zip.add(path, content)))
          await Promise.race([once(response, 'drain'), once(response, 'close')])
      }
      response.end(zip.end())
    } catch (error) {
      response.destroy()
      throw error
    }
  }
}
