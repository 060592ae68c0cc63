/**
 * The history of a module's text, as GET /api/modules/ID/history sends it (msgpack): points in time, each with the edits that led from
 * the one before. All points up to one, applied in order to an empty Yjs document, give the text as it was then.
 */
import * as z from 'zod'

const pointSchema = z.strictObject({
  /** When its last edit was stored, in milliseconds since 1970. */
  at: z.number(),
  /** Who made its edits, in the order of their first one; nobody where the text came with the lesson. */
  by: z.array(z.string()),
  /** Runs that were made of the text as it was then. */
  runs: z.array(z.string()),
  /** A Yjs update, version 1. */
  update: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
})

export const moduleHistorySchema = z.strictObject({ points: z.array(pointSchema) })

export type HistoryPoint = Readonly<z.infer<typeof pointSchema>>
export type ModuleHistory = { readonly points: readonly HistoryPoint[] }
