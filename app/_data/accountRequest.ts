/** Asks the server about accounts: one function for each route of lib/protocol/account.ts. */
import type {
  AccountDoor,
  Departure,
  InstructorCard,
  Journey,
  InvitationMade,
  InvitationSeen,
} from '../../lib/protocol/account'
import type { NewPasskey, PasskeyAsk, PasskeyCard, PasskeyQuestion, UsedPasskey } from '../../lib/protocol/passkey'
import type { Reply } from '../../lib/protocol/refusal'
import { ask } from './request'

export function accountDoor(): Promise<Reply<AccountDoor>> {
  return ask('/api/account')
}

export function makeAccount(account: {
  readonly token: string
  readonly username: string
  readonly name: string
  readonly password: string
}): Promise<Reply<null>> {
  return ask('/api/account', account)
}

export function signIn(username: string, password: string): Promise<Reply<null>> {
  return ask('/api/account/sign-in', { username, password })
}

export function signOut(): Promise<Reply<null>> {
  return ask('/api/account/sign-out', {})
}

export function changePassword(current: string, password: string): Promise<Reply<null>> {
  return ask('/api/account/password', { current, password })
}

export function replacePassword(token: string, password: string): Promise<Reply<null>> {
  return ask('/api/account/forgotten', { token, password })
}

/** Answers the address of the provider's page. */
export function leaveFor(journey: Journey): Promise<Reply<Departure>> {
  return ask('/api/account/elsewhere', journey)
}

export function partElsewhere(): Promise<Reply<null>> {
  return ask('/api/account/part', {})
}

export function askForPasskey(what: PasskeyAsk): Promise<Reply<PasskeyQuestion>> {
  return ask('/api/passkeys/ask', what)
}

export function signInByPasskey(used: UsedPasskey): Promise<Reply<null>> {
  return ask('/api/passkeys/use', used)
}

export function addPasskey(made: NewPasskey): Promise<Reply<null>> {
  return ask('/api/passkeys/add', made)
}

export function listPasskeys(): Promise<Reply<readonly PasskeyCard[]>> {
  return ask('/api/passkeys')
}

export function removePasskey(id: string): Promise<Reply<null>> {
  return ask(`/api/passkeys/${encodeURIComponent(id)}/remove`, {})
}

/** For a new account, or for the new password of an instructor. */
export function invite(whom: string | null): Promise<Reply<InvitationMade>> {
  return ask('/api/invitations', { for: whom })
}

export function lookAtInvitation(token: string): Promise<Reply<InvitationSeen>> {
  return ask('/api/invitations/look', { token })
}

export function listInstructors(): Promise<Reply<readonly InstructorCard[]>> {
  return ask('/api/instructors')
}

export function removeInstructor(id: string): Promise<Reply<null>> {
  return ask(`/api/instructors/${encodeURIComponent(id)}/remove`, {})
}
