/**
 * Links that are good once: an invitation's, one to a new password, and the one that makes a server's first account.
 *
 * Only the hash of what a link ends in is in the database. The first one is also a file in the data folder, so that every start
 * prints the same until it is used.
 */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { limits } from '../../lib/protocol/limits'
import type { AccountRows, NewInvitation } from '../store/AccountRows'
import { newId } from '../store/newId'

const HOUR_MS = 3_600_000

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** 128 bits that are safe in a link. */
export function newToken(): string {
  return randomBytes(16).toString('base64url')
}

/** An invitation and what its link ends in, which is nowhere else. */
export function newInvitation(
  wanted: Pick<NewInvitation, 'kind' | 'byId' | 'forId'>,
  now: number,
): { readonly token: string; readonly row: NewInvitation; readonly expiresAt: number } {
  const token = newToken()
  const expiresAt = now + limits.invitationHours * HOUR_MS
  const row = { ...wanted, id: newId(), hash: hashOf(token), isKeeper: false, expiresAt: new Date(expiresAt) }
  return { token, row, expiresAt }
}

/** The page of a link; what it ends in stands behind the `#`. */
export function linkTo(origin: string, token: string): string {
  return `${origin}/account/new#${token}`
}

/**
 * What the link to the first account ends in, as long as there is none; null afterwards. `isWanted` makes one in any case: the
 * way back in for a keeper who has forgotten the password.
 */
export async function firstToken(
  rows: AccountRows,
  file: string,
  { isWanted, now }: { readonly isWanted: boolean; readonly now: Date },
): Promise<string | null> {
  if (!isWanted && (await rows.count()) > 0) {
    rmSync(file, { force: true })
    await rows.withdrawServerLinks()
    return null
  }
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if ((await rows.findInvitation(hashOf(kept), now)) !== null) return kept
  const token = newToken()
  await rows.invite({
    id: newId(),
    hash: hashOf(token),
    kind: 'account',
    isKeeper: true,
    byId: null,
    forId: null,
    expiresAt: null,
  })
  writeFileSync(file, `${token}\n`, { mode: 0o600 })
  return token
}
