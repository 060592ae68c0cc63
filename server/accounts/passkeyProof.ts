/**
 * What a device signed with a passkey, looked at as Web Authentication asks for (W3C, level 3: 7.1 for a new one, 7.2 for one in use).
 *
 * Of a new one no attestation is asked for: which make the device is matters to nobody here, and without it there is nothing in the
 * message but the key, which whoever is signed in vouches for. It comes as the browser reads it out (`getPublicKey`), so that no CBOR
 * is read here. The person is verified by the device each time: a passkey is no second factor, it is the only one.
 */
import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import type { NewPasskey, UsedPasskey } from '../../lib/protocol/passkey'

/** Where it was asked: what the browser has to say of itself. */
export type Place = {
  /** Scheme, name and port. */
  readonly origin: string
  /** The name that the passkey is good for. */
  readonly site: string
}

export type Passkey = { readonly id: string; readonly publicKey: string; readonly counter: number }

/** Null: it is none. */
export function newPasskey(place: Place, message: NewPasskey): Passkey | null {
  const { id, publicKey } = message
  const data = dataIn(place, message.authenticatorData)
  if (data === null || !isAsked(place, 'webauthn.create', message.clientData)) return null
  if (data.credential?.toString('base64url') !== id || keyIn(publicKey) === null) return null
  return { id, publicKey, counter: data.counter }
}

/** How often the device says it signed; null: this is no proof. A copy of a device that counts is noticed by its count. */
export function provenCounter(place: Place, passkey: Passkey, message: UsedPasskey): number | null {
  const key = keyIn(passkey.publicKey)
  const data = dataIn(place, message.authenticatorData)
  if (key === null || data === null || !isAsked(place, 'webauthn.get', message.clientData)) return null
  const isCopy = (data.counter > 0 || passkey.counter > 0) && data.counter <= passkey.counter
  const hash = createHash('sha256').update(bytes(message.clientData)).digest()
  const signed = Buffer.concat([bytes(message.authenticatorData), hash])
  const isSigned = verify(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', signed, key, bytes(message.signature))
  return isSigned && !isCopy ? data.counter : null
}

/** What the browser says the device was asked; null: it says nothing that can be read. */
export function challengeIn(clientData: string): string | null {
  const { challenge } = clientIn(clientData)
  return typeof challenge === 'string' ? challenge : null
}

function isAsked({ origin }: Place, type: string, clientData: string): boolean {
  const client = clientIn(clientData)
  return client['type'] === type && client['origin'] === origin && client['crossOrigin'] !== true
}

function clientIn(clientData: string): Record<string, unknown> {
  try {
    const client: unknown = JSON.parse(bytes(clientData).toString('utf8'))
    return typeof client === 'object' && client !== null ? { ...client } : {}
  } catch {
    return {}
  }
}

const PRESENT_AND_VERIFIED = 0b101
const HAS_CREDENTIAL = 0b1000000
/** Of a hash, flags, counter; then, of a new one, of the device's model, the length of the id, the id. */
const [FLAGS, COUNTER, LENGTH, ID] = [32, 33, 53, 55]

/** Null: of another site, without a person who was verified, or cut off. */
function dataIn({ site }: Place, text: string): { counter: number; credential: Buffer | null } | null {
  const data = bytes(text)
  if (data.length < COUNTER + 4) return null
  const flags = data.readUInt8(FLAGS)
  const isHere = data.subarray(0, FLAGS).equals(createHash('sha256').update(site).digest())
  if (!isHere || (flags & PRESENT_AND_VERIFIED) !== PRESENT_AND_VERIFIED) return null
  const counter = data.readUInt32BE(COUNTER)
  if ((flags & HAS_CREDENTIAL) === 0 || data.length < ID) return { counter, credential: null }
  return { counter, credential: data.subarray(ID, ID + data.readUInt16BE(LENGTH)) }
}

/** Null: no key, or one that nobody should trust. */
function keyIn(publicKey: string): KeyObject | null {
  try {
    const key = createPublicKey({ key: bytes(publicKey), format: 'der', type: 'spki' })
    return isStrong(key) ? key : null
  } catch {
    return null
  }
}

function isStrong({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  if (asymmetricKeyType === 'ec') return asymmetricKeyDetails?.namedCurve === 'prime256v1'
  if (asymmetricKeyType === 'rsa') return (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048
  return asymmetricKeyType === 'ed25519'
}

function bytes(text: string): Buffer {
  return Buffer.from(text, 'base64url')
}
