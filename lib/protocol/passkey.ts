/**
 * Passkeys of instructors over HTTP: a device's key pair, which signs in without a password. Every answer is a `Reply` as JSON.
 *
 *   POST /api/passkeys/ask         passkeyAsk -> PasskeyQuestion: what the device is to sign, to sign in or to be added
 *   POST /api/passkeys/use         usedPasskey -> null; signs in
 *   POST /api/passkeys/add         newPasskey -> null; for whoever asked for it
 *   GET  /api/passkeys             -> PasskeyCard[]: one's own
 *   POST /api/passkeys/ID/remove   nothing -> null: one of one's own
 *
 * Bytes are in base64url, as browsers write them (`PublicKeyCredential.toJSON`); of what they tell, only what is looked at is sent.
 */
import * as z from 'zod'
import { triedPasswordSchema } from './account'

const bytesSchema = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[\w-]+$/)

/** To add one asks for the password, as changing it does. */
export const passkeyAskSchema = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('sign-in') }),
  z.strictObject({ to: z.literal('add'), password: triedPasswordSchema }),
])
export const usedPasskeySchema = z.strictObject({
  id: bytesSchema(1_400),
  clientData: bytesSchema(4_000),
  authenticatorData: bytesSchema(4_000),
  signature: bytesSchema(2_000),
})
export const newPasskeySchema = z.strictObject({
  id: bytesSchema(1_400),
  clientData: bytesSchema(4_000),
  authenticatorData: bytesSchema(4_000),
  publicKey: bytesSchema(2_000),
})

export type PasskeyAsk = z.infer<typeof passkeyAskSchema>
export type UsedPasskey = z.infer<typeof usedPasskeySchema>
export type NewPasskey = z.infer<typeof newPasskeySchema>

export type PasskeyQuestion = {
  readonly challenge: string
  /** The name of this site, which the passkey is good for. */
  readonly site: string
  /** Of one that is to be added: for whom, and which they have already; null: to sign in, as whoever it is. */
  readonly owner: { readonly id: string; readonly username: string; readonly known: readonly string[] } | null
}

export type PasskeyCard = {
  readonly id: string
  readonly createdAt: number
  /** Null: never yet. */
  readonly usedAt: number | null
}
