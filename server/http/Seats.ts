/**
 * Cookies that say who somebody is: a seat in one session, or an instructor. Signed, so that nobody writes their own;
 * httpOnly, so that no script reads them; SameSite=Lax, so that no other site acts with them.
 *
 * A value is `text.signature`; the cookie's name is signed along, so that a value is good for one name only.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'

const INSTRUCTOR = 'heaproom-instructor'
/** A term. */
const MAX_AGE_SECONDS = 180 * 24 * 60 * 60

export class Seats {
  readonly #secret: string
  readonly #isSecure: boolean

  constructor(secret: string, isSecure: boolean) {
    this.#secret = secret
    this.#isSecure = isSecure
  }

  /** The participant who sits in the session with this code, according to a Cookie header. */
  read(cookies: string, code: string): string | null {
    return this.#open(cookies, seatName(code))
  }

  readInstructor(cookies: string): string | null {
    return this.#open(cookies, INSTRUCTOR)
  }

  /** The Set-Cookie value that seats a participant. */
  give(code: string, participant: string): string {
    return this.#cookie(seatName(code), participant)
  }

  giveInstructor(instructor: string): string {
    return this.#cookie(INSTRUCTOR, instructor)
  }

  #cookie(name: string, text: string): string {
    const secure = this.#isSecure ? '; Secure' : ''
    return `${name}=${text}.${this.#sign(name, text)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${MAX_AGE_SECONDS}${secure}`
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

function seatName(code: string): string {
  return `heaproom-seat-${code}`
}

function isEqual(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
