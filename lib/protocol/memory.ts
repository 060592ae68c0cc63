/** What `heaproom memory --json` prints: blocks, pools and arenas at a step. Stable and versioned like the verdict (verdict.ts). */
import * as z from 'zod'
import { placeSchema } from './verdict'

const count = z.int().nonnegative()
const objectSchema = z.strictObject({ id: count, type: z.string(), made: placeSchema })
const poolSchema = { arena: count, pool: count, used: count, room: count }

export const memorySchema = z.strictObject({
  format: z.literal('heaproom.memory/1'),
  entry: z.string(),
  /** The step that is done, of how many; the line that it ran, or the stage of the exit. */
  step: count,
  steps: count,
  at: placeSchema,
  stage: z.string().nullable(),
  isEnd: z.boolean(),
  /** Objects made since the first line that are there; the interpreter's own are left out. */
  objects: count,
  /** Bytes of all of them: by sys.getsizeof, asked for, given. */
  size: count,
  requested: count,
  taken: count,
  /** By size of block. */
  rows: z.array(z.strictObject({ blockBytes: count, used: count, free: count, pools: count })),
  arenas: count,
  arenaBytes: count,
  poolBytes: count,
  freePools: count,
  /** Arenas given back to the system so far. */
  returned: count,
  largeBlocks: count,
  largeBytes: count,
  /** Pools that were full and have at most a tenth of their blocks in use: at most 10, with at most 3 of the objects in each. */
  pinned: z.array(z.strictObject({ ...poolSchema, blockBytes: count, owners: z.array(objectSchema) })),
  unlisted: count,
  what: z.string().nullable(),
  /** The objects asked for, at most 3. `values` is part of `requested`, not of `size`. */
  told: z.array(
    objectSchema.extend({
      size: count,
      requested: count,
      taken: count,
      values: count,
      pages: count,
      blocks: z.array(z.strictObject({ bytes: count, taken: count, pool: z.strictObject(poolSchema).nullable() })),
    }),
  ),
  untold: count,
})
