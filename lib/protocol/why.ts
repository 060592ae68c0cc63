/**
 * What `heaproom why --json` prints: why objects are alive at a step of a run. Stable and versioned like the verdict
 * (verdict.ts), whose fields it shares.
 */
import { z } from 'zod'
import { lingeringSchema, placeSchema, togetherSchema } from './verdict'

const count = z.int().nonnegative()

export const whySchema = z.strictObject({
  format: z.literal('heaproom.why/1'),
  entry: z.string(),
  /** The step that is done, and how many the run has, those of the exit included. */
  step: count,
  steps: count,
  /** The line that this step ran; nulls for a stage of the exit. */
  at: placeSchema,
  /** Whether the last line of the program has just run. */
  isEnd: z.boolean(),
  /** What was asked for; null: every instance that is alive. */
  what: z.string().nullable(),
  /** As in a verdict, in the order of their making; `born` is the step that made the object, `fate` what becomes of it later. */
  objects: z.array(z.strictObject({ ...lingeringSchema.shape, born: count })),
  unlisted: count,
  together: togetherSchema.nullable(),
})
