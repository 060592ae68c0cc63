/** What `heaproom when --json` prints: the lives of objects, moment by moment. Stable and versioned like the verdict (verdict.ts). */
import * as z from 'zod'
import { placeSchema } from './verdict'

const count = z.int().nonnegative()

/**
 * `referred`, `released`, `replaced`, `lost`: a reference to it came; went; went because something else took its place; went because
 * what it was in went. `held`, `unheld`: the interpreter holds it without a reference. `watched`: a weak reference to it was made.
 * `stored`, `dropped`: it refers to something, or does no more.
 */
const kinds = [
  'made',
  'referred',
  'released',
  'replaced',
  'lost',
  'held',
  'unheld',
  'watched',
  'stored',
  'dropped',
  'finalized',
  'freed',
] as const

/** Before the program's end; what the exit and its finalizers use does not count. */
export const lastUseSchema = z.strictObject({ step: count, idle: count, ...placeSchema.shape })

/** What `heaproom when --slot --json` prints: the life of one slot. */
export const whenSlotSchema = z.strictObject({
  format: z.literal('heaproom.when-slot/1'),
  entry: z.string(),
  steps: count,
  slot: z.strictObject({
    /** As it was asked for. */
    name: z.string(),
    /** The object that has it. */
    of: z.string(),
    /** At most 1000. The place is that of the statement whose doing it was. */
    moments: z.array(
      z.strictObject({
        step: count,
        /** It refers to something; to something else; to nothing any more; nor is there the object that had it. */
        kind: z.enum(['filled', 'refilled', 'gone', 'lost']),
        to: z.string(),
        from: z.string(),
        ...placeSchema.shape,
      }),
    ),
    untold: count,
    /** When what it referred to last was last used; null: it never was. */
    lastUse: lastUseSchema.nullable(),
  }),
})

export const whenSchema = z.strictObject({
  format: z.literal('heaproom.when/1'),
  entry: z.string(),
  steps: count,
  what: z.string(),
  /** Of a class the first 3 objects of the run, in the order of their making; of a name the one. */
  lives: z.array(
    z.strictObject({
      id: count,
      type: z.string(),
      module: z.string(),
      /** At most 200. The place is that of the statement whose doing it was. */
      moments: z.array(
        z.strictObject({
          step: count,
          kind: z.enum(kinds),
          /** The reference as the names that led to it then; of a hold its reason; else empty. */
          name: z.string(),
          /** What took its place, what it refers to now, or what went and let go of it; else empty. */
          other: z.string(),
          /** How many references there are after it. */
          count,
          ...placeSchema.shape,
        }),
      ),
      untold: count,
      /** When something inside it was last asked for or changed, and how many steps it lived on; null: nothing ever was. */
      lastUse: lastUseSchema.nullable(),
    }),
  ),
  /** How many more objects there are of the class. */
  unlisted: count,
})
