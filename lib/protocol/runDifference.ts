/** What `heaproom growth BEFORE AFTER --json` prints: what differs between two runs. Stable and versioned like the verdict (verdict.ts). */
import * as z from 'zod'

const count = z.int().nonnegative()
/** In the earlier run and in the later one. */
const pair = z.tuple([count, count])
const grown = { objects: pair, bytes: pair }

export const runDifferenceSchema = z.strictObject({
  format: z.literal('heaproom.difference/1'),
  entries: z.tuple([z.string(), z.string()]),
  /** The steps that are done. */
  at: pair,
  /** Everything in the heap. */
  total: z.strictObject(grown),
  /** Those that there are more or fewer of, the most changed first, at most 20. */
  classes: z.array(z.strictObject({ type: z.string(), module: z.string(), ...grown })),
  /** Lines that made objects, which are the same if they are in one module and read the same; at most 20. */
  lines: z.array(
    z.strictObject({
      file: z.string(),
      by: z.string().nullable(),
      /** Its number in each run; null where it made nothing that is alive. */
      lines: z.tuple([count.nullable(), count.nullable()]),
      types: z.array(z.string()),
      ...grown,
    }),
  ),
  /** What people keep alone. */
  people: z.array(z.strictObject({ by: z.string(), ...grown })),
})
