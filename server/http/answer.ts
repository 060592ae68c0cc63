/** Reads a request's JSON within its limit, and writes answers: every refusal has its code as JSON and a fitting status. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { constants, gunzip, gzip, type InputType, type ZlibOptions } from 'node:zlib'
import type { z } from 'zod'
import { limits } from '../../lib/protocol/limits'
import type { Refusal, Reply } from '../../lib/protocol/refusal'

const pack: (body: InputType, options: ZlibOptions) => Promise<Buffer> = promisify(gzip)
const unpack: (body: InputType) => Promise<Buffer> = promisify(gunzip)

const JSON_TYPE = 'application/json; charset=utf-8'

const statuses: Partial<Record<Refusal, number>> = {
  'no-such-session': 404,
  'session-over': 410,
  'door-locked': 403,
  'door-crowded': 429,
  'code-expired': 410,
  removed: 403,
  'no-such-link': 404,
  'no-such-lesson': 404,
  'lesson-not-shared': 404,
  'no-such-version': 404,
  'lesson-changed': 409,
  'no-such-run': 404,
  'no-such-module': 404,
  'module-hidden': 403,
  'not-joined': 401,
  'not-instructor': 403,
  'sign-in-first': 401,
  'wrong-password': 401,
  'too-many-passwords': 429,
  'no-such-account': 404,
  'invitation-used': 404,
  'not-keeper': 403,
  'elsewhere-away': 502,
  'passkey-failed': 401,
  'passkey-unknown': 401,
  'session-full': 409,
  'too-fast': 429,
  'not-stored': 503,
  'server-stopping': 503,
  internal: 500,
}

export function accepted<Value>(value: Value): Reply<Value> {
  return { ok: true, value }
}

export function refused(reason: Refusal): Reply<never> {
  return { ok: false, reason }
}

export function sendReply(response: ServerResponse, reply: Reply<unknown>): void {
  response.statusCode = reply.ok ? 200 : (statuses[reply.reason] ?? 400)
  response.setHeader('cache-control', 'no-store')
  send(response, JSON_TYPE, JSON.stringify(reply))
}

/** As `sendReply`, of what is large at times. */
export async function sendPackedReply(response: ServerResponse, reply: Reply<unknown>): Promise<void> {
  response.statusCode = reply.ok ? 200 : (statuses[reply.reason] ?? 400)
  response.setHeader('cache-control', 'no-store')
  await sendPacked(response, JSON_TYPE, Buffer.from(JSON.stringify(reply)))
}

export function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.setHeader('content-type', type)
  response.setHeader('x-content-type-options', 'nosniff')
  response.end(body)
}

/** Smaller bodies travel as they are. */
const LEAST_PACKED = 16_384

/** As `send`, and packed where that is worth it and the browser takes it: a run's history becomes a third of itself or less. */
export async function sendPacked(response: ServerResponse, type: string, body: Uint8Array): Promise<void> {
  response.setHeader('vary', 'accept-encoding')
  if (!takesGzip(response) || body.byteLength < LEAST_PACKED) return send(response, type, body)
  const packed = await pack(body, { level: constants.Z_BEST_SPEED })
  response.setHeader('content-encoding', 'gzip')
  send(response, type, packed)
}

/** What is packed already; unpacked for the few that do not take it so. */
export async function sendAsPacked(response: ServerResponse, type: string, packed: Uint8Array): Promise<void> {
  response.setHeader('vary', 'accept-encoding')
  if (!takesGzip(response)) return send(response, type, await unpack(packed))
  response.setHeader('content-encoding', 'gzip')
  send(response, type, packed)
}

function takesGzip({ req }: ServerResponse): boolean {
  return /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''))
}

/** The request's JSON if it fits `schema`. What people mistype in a form is told apart. */
export async function readBody<Schema extends z.ZodType>(
  request: IncomingMessage,
  schema: Schema,
  most: number = limits.requestBytes,
): Promise<Reply<z.output<Schema>>> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return refused('bad-message')
  const text = await readText(request, most)
  if (text === null) return refused('bad-message')
  const checked = schema.safeParse(parseJson(text))
  if (checked.success) return accepted(checked.data)
  return refused(mistyped(checked.error.issues))
}

type Issue = { readonly code?: string | undefined; readonly path: readonly PropertyKey[] }

const fields: Readonly<Record<string, { readonly short: Refusal; readonly long: Refusal }>> = {
  name: { short: 'name-empty', long: 'name-too-long' },
  username: { short: 'username-invalid', long: 'username-invalid' },
  password: { short: 'password-too-short', long: 'password-too-long' },
}

function mistyped(issues: readonly Issue[]): Refusal {
  for (const { code, path } of issues) {
    const words = fields[String(path[0])]
    if (code === 'too_small' && words !== undefined) return words.short
    if (code === 'too_big' && words !== undefined) return words.long
    if (code === 'invalid_format' && path[0] === 'username') return 'username-invalid'
  }
  return 'bad-message'
}

async function readText(request: IncomingMessage, most: number): Promise<string | null> {
  return (await readBytes(request, most))?.toString('utf8') ?? null
}

/** What was sent; null where it is more than that many bytes. */
export async function readBytes(request: IncomingMessage, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  // A request yields buffers as long as no encoding is set on it.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Undefined, which fits no schema, for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
