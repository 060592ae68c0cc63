/** A device with passkeys, and the browser before it, for tests: it signs what it is asked, and lies where a test says so. */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import type { NewPasskey, PasskeyQuestion, UsedPasskey } from '../../lib/protocol/passkey'

/** What it says other than the truth. */
export interface Lies {
  readonly client?: Readonly<Record<string, unknown>>
  /** Present and verified are 1 and 4. */
  readonly flags?: number
  readonly site?: string
  readonly counter?: number
  readonly key?: KeyObject
}

export class Authenticator {
  readonly id = randomBytes(20).toString('base64url')
  readonly #key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  readonly #origin: string
  #counter = 0

  /** `origin`: of the page that it is used on. */
  constructor(origin: string) {
    this.#origin = origin
  }

  adds({ challenge, site }: PasskeyQuestion, lies: Lies = {}): NewPasskey {
    const id = Buffer.from(this.id, 'base64url')
    const length = Buffer.alloc(2)
    length.writeUInt16BE(id.length)
    const credential = Buffer.concat([Buffer.alloc(16), length, id])
    return {
      id: this.id,
      clientData: this.#client('webauthn.create', challenge, lies),
      authenticatorData: Buffer.concat([this.#data(site, 0x40, lies), credential]).toString('base64url'),
      publicKey: this.#key.publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
    }
  }

  signs({ challenge, site }: PasskeyQuestion, lies: Lies = {}): UsedPasskey {
    this.#counter++
    const clientData = this.#client('webauthn.get', challenge, lies)
    const data = this.#data(site, 0, lies)
    const hash = createHash('sha256').update(Buffer.from(clientData, 'base64url')).digest()
    const signature = sign('sha256', Buffer.concat([data, hash]), lies.key ?? this.#key.privateKey)
    return {
      id: this.id,
      clientData,
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
    }
  }

  #client(type: string, challenge: string, { client }: Lies): string {
    const said = { type, challenge, origin: this.#origin, crossOrigin: false, ...client }
    return Buffer.from(JSON.stringify(said)).toString('base64url')
  }

  #data(site: string, more: number, lies: Lies): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(lies.counter ?? this.#counter)
    const hash = createHash('sha256')
      .update(lies.site ?? site)
      .digest()
    return Buffer.concat([hash, Buffer.from([more | (lies.flags ?? 5)]), counter])
  }
}
