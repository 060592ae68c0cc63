/** The browser's way to the device's passkeys. Null: the person, the device or the browser would not. */
import type { NewPasskey, PasskeyQuestion, UsedPasskey } from '../../lib/protocol/passkey'

/** Whether this browser can: some can only do what takes more than a question in JSON. */
export function knowsPasskeys(): boolean {
  return 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential
}

export async function makePasskey({ challenge, site, owner }: PasskeyQuestion): Promise<NewPasskey | null> {
  if (owner === null) return null
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON({
    challenge,
    rp: { id: site, name: 'Heaproom' },
    user: { id: asBytes(owner.id), name: owner.username, displayName: owner.username },
    pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: 'public-key', alg })),
    excludeCredentials: owner.known.map((id) => ({ type: 'public-key', id })),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    attestation: 'none',
  })
  const made = await asked(() => navigator.credentials.create({ publicKey }))
  if (!(made?.response instanceof AuthenticatorAttestationResponse)) return null
  const key = made.response.getPublicKey()
  if (key === null) return null
  return {
    id: made.id,
    clientData: base64url(made.response.clientDataJSON),
    authenticatorData: base64url(made.response.getAuthenticatorData()),
    publicKey: base64url(key),
  }
}

export async function signWithPasskey({ challenge, site }: PasskeyQuestion): Promise<UsedPasskey | null> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON({
    challenge,
    rpId: site,
    userVerification: 'required',
  })
  const used = await asked(() => navigator.credentials.get({ publicKey }))
  if (!(used?.response instanceof AuthenticatorAssertionResponse)) return null
  return {
    id: used.id,
    clientData: base64url(used.response.clientDataJSON),
    authenticatorData: base64url(used.response.authenticatorData),
    signature: base64url(used.response.signature),
  }
}

async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential | null> {
  try {
    const credential = await ask()
    return credential instanceof PublicKeyCredential ? credential : null
  } catch (error) {
    // The person said no, waited too long, or has a passkey for this account on this device already.
    if (error instanceof DOMException) return null
    throw error
  }
}

function asBytes(text: string): string {
  return base64url(new TextEncoder().encode(text).buffer)
}

function base64url(buffer: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(buffer)))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
