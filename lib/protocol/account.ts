/**
 * Accounts of instructors over HTTP; students never have one. Every answer is a `Reply` as JSON.
 *
 *   GET  /api/account                     -> AccountDoor: who is asking, and whether this server asks for an account
 *   POST /api/account                     newAccount, with what a link ends in -> null; signs in
 *   POST /api/account/sign-in             signIn -> null
 *   POST /api/account/sign-out            -> null
 *   POST /api/account/password            newPassword -> null; everywhere else they are signed out
 *   POST /api/account/forgotten           forgotten: a new password, with what a link ends in -> null; signs in
 *   POST /api/account/elsewhere           journey -> Departure: to the provider at which instructors sign in too, where there is one
 *   GET  /api/account/elsewhere           where the provider sends people back to; answers with the way to a page
 *   POST /api/account/part                nothing -> null: one's account is no longer joined to somebody there
 *   POST /api/invitations                 invitation -> InvitationMade; for instructors
 *   POST /api/invitations/look            link -> InvitationSeen; for whoever has the link
 *   GET  /api/instructors                 -> InstructorCard[]; for instructors
 *   POST /api/instructors/ID/remove       takes an account away: one's own, or any for the keeper; the keeper's stays
 *
 * What a link ends in stands behind its `#`: browsers send that to no server and no log has it.
 */
import * as z from 'zod'
import { limits } from './limits'
import { nameSchema } from './request'

/** In lower case: nobody is locked out by a phone's capital letter. */
export const usernameSchema = z
  .string()
  .max(4 * limits.usernameUnits)
  .transform((typed) => typed.trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(3)
      .max(limits.usernameUnits)
      .regex(/^[a-z0-9._]+$/),
  )
const passwordSchema = z.string().min(limits.passwordUnits).max(limits.longestPasswordUnits)
/** A password that is only compared. */
export const triedPasswordSchema = z.string().min(1).max(limits.longestPasswordUnits)
const tokenSchema = z.string().min(16).max(64)

export const newAccountSchema = z.strictObject({
  token: tokenSchema,
  // In the order of the form: the first that does not fit is told.
  name: nameSchema,
  username: usernameSchema,
  password: passwordSchema,
})
export const signInSchema = z.strictObject({ username: z.string().max(64), password: triedPasswordSchema })
export const newPasswordSchema = z.strictObject({ current: triedPasswordSchema, password: passwordSchema })
export const forgottenSchema = z.strictObject({ token: tokenSchema, password: passwordSchema })
/** For a new account, or for the new password of somebody who forgot theirs. */
export const invitationSchema = z.strictObject({ for: z.string().min(1).max(64).nullable() })
export const linkSchema = z.strictObject({ token: tokenSchema })
/** To join the account one is signed in to with who one is elsewhere asks for the password, as changing it does. */
export const journeySchema = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('sign-in') }),
  z.strictObject({ to: z.literal('join'), password: triedPasswordSchema }),
])
export const nothingSchema = z.strictObject({})

export type Journey = z.infer<typeof journeySchema>
export type NewAccount = z.infer<typeof newAccountSchema>

export type You = { readonly id: string; readonly username: string; readonly name: string; readonly isKeeper: boolean }

export type AccountDoor = {
  readonly you: You | null
  /** Whether only those who are signed in start sessions and keep lessons. Until the first account is made, everybody may. */
  readonly isClosed: boolean
  /** The provider at which instructors may sign in too, and whether you joined your account to somebody there; null: there is none. */
  readonly elsewhere: { readonly name: string; readonly isJoined: boolean } | null
  /** Whether a passkey can be had for this server at the address in use: browsers want https and a name. */
  readonly hasPasskeys: boolean
}

/** Why somebody came back from the provider and is not signed in, or not joined. */
export const ARRIVAL_TROUBLES = ['not-invited', 'elsewhere-taken', 'elsewhere-failed'] as const
export type ArrivalTrouble = (typeof ARRIVAL_TROUBLES)[number]

/** The provider's page. */
export type Departure = { readonly url: string }

export type InvitationMade = { readonly link: string; readonly expiresAt: number }

export type InvitationSeen = {
  /** Of "password", whose it is. */
  readonly kind: 'account' | 'password'
  readonly username: string | null
  /** Who made it; null: the server, for its first account. */
  readonly by: string | null
}

export type InstructorCard = You & {
  readonly createdAt: number
  readonly isYou: boolean
  /** Whether you may take it away. */
  readonly isRemovable: boolean
}
