/**
 * Asks the server over HTTP: one function for each route of lib/protocol/request.ts. Every answer is a `Reply`. A server
 * that cannot be reached, or a proxy's own page in its place, counts as a server that is restarting: what to do is the same.
 */
import type { FixesOnWire } from '../../lib/protocol/fixes'
import type { Keeping, KeepingRule } from '../../lib/protocol/keeping'
import type { Refusal, Reply } from '../../lib/protocol/refusal'
import type { Returned, ReturnDoor, ReturnLink } from '../../lib/protocol/returning'
import { limits } from '../../lib/protocol/limits'
import type {
  Joined,
  LessonCard,
  LessonImport,
  OwnSession,
  RunRecord,
  SessionDoor,
  SessionMade,
} from '../../lib/protocol/request'

export function listLessons(): Promise<Reply<readonly LessonCard[]>> {
  return ask('/api/lessons')
}

/** A zip of plain files. One that is too large is not sent. */
export function importLesson(zip: Blob): Promise<Reply<LessonImport>> {
  if (zip.size > limits.lessonBytes) return Promise.resolve(refused('lesson-too-large'))
  return ask('/api/lessons', zip)
}

export function archiveLesson(lesson: string): Promise<Reply<null>> {
  return ask(`/api/lessons/${encodeURIComponent(lesson)}/archive`, {})
}

export function lessonZipAddress(lesson: string): string {
  return `/api/lessons/${encodeURIComponent(lesson)}/lesson.zip`
}

export function listSessions(): Promise<Reply<readonly OwnSession[]>> {
  return ask('/api/sessions')
}

export function createSession(lesson: string, name: string): Promise<Reply<SessionMade>> {
  return ask('/api/sessions', { lesson, name })
}

export function sessionDoor(code: string): Promise<Reply<SessionDoor>> {
  return ask(`/api/sessions/${encodeURIComponent(code)}`)
}

export function joinSession(code: string, name: string): Promise<Reply<Joined>> {
  return ask(`/api/sessions/${encodeURIComponent(code)}/join`, { name })
}

export function runRecord(run: string): Promise<Reply<RunRecord>> {
  return ask(`/api/runs/${encodeURIComponent(run)}`)
}

/** Takes some seconds: the server runs changed copies of the program. */
export function findFixes(run: string): Promise<Reply<FixesOnWire>> {
  return ask(`/api/runs/${encodeURIComponent(run)}/fixes`, {})
}

/** The recorder's bytes; `unwanted` ends the transfer. */
export function runHistory(run: string, unwanted?: AbortSignal): Promise<Reply<ArrayBuffer>> {
  return bytesAt(`/api/runs/${encodeURIComponent(run)}/history`, unwanted)
}

/** Those of a window about a step, or about the program's end. */
export function runWindow(run: string, step: number | null, unwanted?: AbortSignal): Promise<Reply<ArrayBuffer>> {
  return bytesAt(`/api/runs/${encodeURIComponent(run)}/history?step=${step ?? 'end'}`, unwanted)
}

async function bytesAt(path: string, unwanted?: AbortSignal): Promise<Reply<ArrayBuffer>> {
  try {
    const response = await fetch(path, unwanted && { signal: unwanted })
    if (!response.ok) return refused('no-such-run')
    return { ok: true, value: await response.arrayBuffer() }
  } catch {
    return refused('server-stopping')
  }
}

export function qrAddress(code: string): string {
  return `/api/sessions/${encodeURIComponent(code)}/qr.svg`
}

export function resultsAddress(code: string): string {
  return `/api/sessions/${encodeURIComponent(code)}/results.csv`
}

export function everythingAddress(code: string): string {
  return `/api/sessions/${encodeURIComponent(code)}/everything.zip`
}

export function keepingRule(): Promise<Reply<KeepingRule>> {
  return ask('/api/privacy')
}

export function sessionKeeping(code: string): Promise<Reply<Keeping>> {
  return ask(`/api/sessions/${encodeURIComponent(code)}/keeping`)
}

export function endSession(code: string, isOver: boolean): Promise<Reply<null>> {
  return ask(`/api/sessions/${encodeURIComponent(code)}/end`, { isOver })
}

export function makeReturnLink(code: string, participant: string): Promise<Reply<ReturnLink>> {
  return ask(`/api/sessions/${encodeURIComponent(code)}/link`, { participant })
}

export function dropReturnLink(code: string, participant: string): Promise<Reply<null>> {
  return ask(`/api/sessions/${encodeURIComponent(code)}/unlink`, { participant })
}

export function returnDoor(token: string): Promise<Reply<ReturnDoor>> {
  return ask('/api/return/look', { token })
}

export function comeBack(token: string): Promise<Reply<Returned>> {
  return ask('/api/return/use', { token })
}

export function deleteSession(code: string): Promise<Reply<null>> {
  return ask(`/api/sessions/${encodeURIComponent(code)}/delete`, {})
}

/** GETs, or POSTs a body. */
export async function ask<Value>(path: string, body?: object): Promise<Reply<Value>> {
  try {
    const response = await fetch(path, body === undefined ? {} : posted(body))
    const answer: unknown = await response.json()
    return isReply<Value>(answer) ? answer : refused('internal')
  } catch {
    return refused('server-stopping')
  }
}

function posted(body: object): RequestInit {
  if (body instanceof Blob) return { method: 'POST', headers: { 'content-type': 'application/zip' }, body }
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

function refused(reason: Refusal): Reply<never> {
  return { ok: false, reason }
}

// The server that sent the page also sends this; it is checked for being an answer at all, not for every field.
function isReply<Value>(answer: unknown): answer is Reply<Value> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer
}
