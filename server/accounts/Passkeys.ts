/** Passkeys of this server's accounts: added by who is signed in and says the password, used to sign in, taken away. */
import { limits } from '../../lib/protocol/limits'
import type { NewPasskey, PasskeyCard, PasskeyQuestion, UsedPasskey } from '../../lib/protocol/passkey'
import type { You } from '../../lib/protocol/account'
import type { Reply } from '../../lib/protocol/refusal'
import type { PasskeyRows } from '../store/PasskeyRows'
import type { Challenges } from './Challenges'
import { challengeIn, newPasskey, type Place, provenCounter } from './passkeyProof'

const SIGN_IN = 'sign-in'

export class Passkeys {
  readonly #rows: PasskeyRows
  readonly #challenges: Challenges
  readonly #now: () => number

  constructor(rows: PasskeyRows, challenges: Challenges, now: () => number) {
    this.#rows = rows
    this.#challenges = challenges
    this.#now = now
  }

  askToSignIn({ site }: Place): PasskeyQuestion {
    return { challenge: this.#challenges.make(SIGN_IN), site, owner: null }
  }

  async askToAdd({ site }: Place, { id, username }: You): Promise<Reply<PasskeyQuestion>> {
    const known = (await this.#rows.of(id)).map((each) => each.id)
    if (known.length >= limits.passkeys) return { ok: false, reason: 'too-many-passkeys' }
    return { ok: true, value: { challenge: this.#challenges.make(addedBy(id)), site, owner: { id, username, known } } }
  }

  async add(place: Place, { id }: You, message: NewPasskey): Promise<Reply<null>> {
    const challenge = challengeIn(message.clientData) ?? ''
    const passkey = newPasskey(place, message)
    const isGood = this.#challenges.isGood(challenge, addedBy(id))
    if (passkey === null || !isGood) return { ok: false, reason: 'passkey-failed' }
    this.#challenges.spend(challenge)
    const isNew = await this.#rows.add(id, passkey, new Date(this.#now()))
    return isNew ? { ok: true, value: null } : { ok: false, reason: 'passkey-failed' }
  }

  /** Whose it is; refused: it proves nothing, or is nobody's here. */
  async use(place: Place, message: UsedPasskey): Promise<Reply<string>> {
    const challenge = challengeIn(message.clientData) ?? ''
    if (!this.#challenges.isGood(challenge, SIGN_IN)) return { ok: false, reason: 'passkey-failed' }
    const row = await this.#rows.find(message.id)
    if (row === null) return { ok: false, reason: 'passkey-unknown' }
    const counter = provenCounter(place, row, message)
    // Of two who use it at once, one does.
    if (counter === null || !this.#challenges.isGood(challenge, SIGN_IN)) return { ok: false, reason: 'passkey-failed' }
    this.#challenges.spend(challenge)
    await this.#rows.used(row.id, counter, new Date(this.#now()))
    return { ok: true, value: row.owner }
  }

  async list(owner: string): Promise<PasskeyCard[]> {
    return this.#rows.of(owner)
  }

  /** One of somebody's own. */
  remove(owner: string, id: string): Promise<void> {
    return this.#rows.remove(owner, id)
  }
}

function addedBy(account: string): string {
  return `add ${account}`
}
