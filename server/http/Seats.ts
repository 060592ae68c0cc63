/**
 * Cookies that say who somebody is: a seat in one session, an instructor on a server without accounts, and which account was
 * signed in here (which opens nothing: accounts/WrongPasswords.ts). Signed, so that nobody writes their own;
 * httpOnly, so that no script reads them; SameSite=Lax, so that no other site acts with them.
 *
 * A value is `text.signature`; the cookie's name is signed along, so that a value is good for one name only. Behind https the
 * name begins with `__Host-`, which browsers give to nobody but this very host over https.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { SEAT_DAYS } from '../../lib/protocol/keeping'

const INSTRUCTOR = 'heaproom-instructor'
const KNOWN = 'heaproom-known'
const SEAT = 'heaproom-seat-'
const MAX_AGE_SECONDS = SEAT_DAYS * 24 * 60 * 60
/** Node refuses requests whose headers exceed 16 kB; a seat takes a hundred bytes of them. */
const MOST_SEATS = 60

export class Seats {
  readonly #secret: string
  readonly #isSecure: boolean

  constructor(secret: string, isSecure: boolean) {
    this.#secret = secret
    this.#isSecure = isSecure
  }

  /** The participant who sits in the session with this code, according to a Cookie header. */
  read(cookies: string, code: string): string | null {
    return this.#open(cookies, this.#name(SEAT + code))
  }

  /** Good on a server without accounts alone (http/Teachers.ts). */
  readInstructor(cookies: string): string | null {
    return this.#open(cookies, this.#name(INSTRUCTOR))
  }

  /** The Set-Cookie values that seat a participant; beside the cookies there are, the oldest seats make room. */
  give(cookies: string, code: string, participant: string): string[] {
    const own = this.#name(SEAT + code)
    // Browsers send cookies in the order in which they were set.
    const others = namesIn(cookies).filter((name) => name.startsWith(this.#name(SEAT)) && name !== own)
    const surplus = others.slice(0, Math.max(0, others.length + 1 - MOST_SEATS))
    return [this.#cookie(own, participant), ...surplus.map((name) => this.#attributes(`${name}=`, 0))]
  }

  /** The Set-Cookie value that takes a seat's cookie away. */
  take(code: string): string {
    return this.#attributes(`${this.#name(SEAT + code)}=`, 0)
  }

  giveInstructor(instructor: string): string {
    return this.#cookie(this.#name(INSTRUCTOR), instructor)
  }

  /** The user name of the account that was signed in here last, in letters that a cookie takes. */
  readKnown(cookies: string): string | null {
    const text = this.#open(cookies, this.#name(KNOWN))
    return text === null ? null : Buffer.from(text, 'base64url').toString('utf8')
  }

  giveKnown(username: string): string {
    return this.#cookie(this.#name(KNOWN), Buffer.from(username, 'utf8').toString('base64url'))
  }

  #cookie(name: string, text: string): string {
    return this.#attributes(`${name}=${text}.${this.#sign(name, text)}`, MAX_AGE_SECONDS)
  }

  #attributes(pair: string, seconds: number): string {
    const secure = this.#isSecure ? '; Secure' : ''
    return `${pair}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`
  }

  #name(plain: string): string {
    return this.#isSecure ? `__Host-${plain}` : plain
  }

  #open(cookies: string, name: string): string | null {
    const values = cookies.split(';').map((part) => part.trim())
    const value = values.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
    const [text = '', signature = ''] = value.split('.')
    return text !== '' && isEqual(signature, this.#sign(name, text)) ? text : null
  }

  #sign(name: string, text: string): string {
    return createHmac('sha256', this.#secret).update(`${name}=${text}`).digest('base64url')
  }
}

function namesIn(cookies: string): string[] {
  return cookies.split(';').map((part) => part.trim().split('=')[0] ?? '')
}

function isEqual(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
