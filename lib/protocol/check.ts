/** What `heaproom check --json` prints: the checks of exercises, as they fall out. Stable and versioned like the verdict (verdict.ts). */
import * as z from 'zod'

const count = z.int().nonnegative()

const evaluationSchema = z.strictObject({
  /** In the order of the exercise file. */
  results: z.array(z.strictObject({ title: z.string(), passed: z.boolean(), says: z.string() })).readonly(),
  passed: z.boolean(),
  points: count,
})

export const checkSchema = z.strictObject({
  format: z.literal('heaproom.check/1'),
  /** Whether the exercises are right: each solution passes and no starting modules do; or, of a submission, whether it passes. */
  ok: z.boolean(),
  /** What is wrong with the files; then nothing was run. The line is 0 where it is about a whole file. */
  problems: z.array(z.strictObject({ file: z.string(), line: count, says: z.string() })),
  exercises: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      points: count,
      attempts: z.array(
        z.strictObject({ of: z.enum(['solution', 'starters', 'submission']), ...evaluationSchema.shape }),
      ),
    }),
  ),
})

export type CheckReport = z.infer<typeof checkSchema>
