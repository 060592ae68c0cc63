/** What `heaproom steps --json` prints: what each step did, in sentences. Stable and versioned like the verdict (verdict.ts). */
import * as z from 'zod'
import { placeSchema } from './verdict'

const count = z.int().nonnegative()

export const stepsSchema = z.strictObject({
  format: z.literal('heaproom.steps/1'),
  entry: z.string(),
  /** How many steps the run has. */
  steps: count,
  /** The first 2000 steps, or the one asked for. The place is that of the line that ran; a stage of the exit has none. */
  told: z.array(
    z.strictObject({
      step: count,
      stage: z.string().nullable(),
      ...placeSchema.shape,
      /** In the order of the events; of a step among many at most 12, those that say most. */
      sentences: z.array(z.string()),
      /** Changes worth telling that are not told. */
      untold: count,
    }),
  ),
  /** Steps that are not told. */
  untold: count,
})
