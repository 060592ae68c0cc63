/** How long sessions are kept, what their instructors may have done with them, and what is said of it. */
import * as z from 'zod'

/** Days without use after which a session is deleted, where the server's owner says nothing else: a term. */
export const KEEP_DAYS = 180

/** Days for which a seat's cookie is good, from when it was given: a term. */
export const SEAT_DAYS = 180

/** Days after which somebody who knocked and was not let in is forgotten, at the next daily look. */
export const KNOCK_DAYS = 1

/** Of a room's runs: up to some megabytes each. The page looks at the last one; an afternoon's runs can be walked again. */
export const KEPT_HISTORIES = 20

export const endSessionSchema = z.strictObject({ isOver: z.boolean() })
export const deleteSessionSchema = z.strictObject({})

/** Of the server. */
export type KeepingRule = { readonly keepDays: number }

/** Of a session. Times are milliseconds since 1970. */
export type Keeping = KeepingRule & {
  /** When it is deleted, unless somebody uses it before. */
  readonly deletedAt: number
  readonly isOver: boolean
}
