/**
 * Coming back as oneself on another device: a personal link, which whoever has it can use until it is taken back or replaced.
 *
 *   POST /api/sessions/CODE/link      returnLink -> ReturnLink: makes one, in place of the one before; for the person, or an instructor
 *   POST /api/sessions/CODE/unlink    returnLink: the link opens nothing any more; for the same people
 *   POST /api/return/look             returnToken -> ReturnDoor: whose it is, and what is asked before it is used
 *   POST /api/return/use              returnToken -> Returned; sets the seat's cookie
 */
import * as z from 'zod'

export const returnLinkSchema = z.strictObject({ participant: z.string().min(1).max(32) })
/** What the link ends in. */
export const returnTokenSchema = z.strictObject({ token: z.string().regex(/^[\w-]{22}$/) })

export type ReturnLink = {
  readonly link: string
  /** The link as an SVG. */
  readonly qr: string
}
export type ReturnDoor = { readonly name: string; readonly title: string }
export type Returned = { readonly path: string }
