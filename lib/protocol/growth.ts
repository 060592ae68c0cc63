/** What `heaproom growth --json` prints: what grew between two steps of a run. Stable and versioned like the verdict (verdict.ts). */
import * as z from 'zod'
import { edgeSchema, placeSchema } from './verdict'

const count = z.int().nonnegative()
/** At the earlier step and at the later one. */
const pair = z.tuple([count, count])
const grown = { objects: pair, bytes: pair }

export const growthSchema = z.strictObject({
  format: z.literal('heaproom.growth/1'),
  entry: z.string(),
  /** How many steps the run has, and the two that are compared. */
  steps: count,
  from: count,
  to: count,
  /** The steps at which collections were measured. */
  samples: z.array(count),
  /** Everything in the heap. */
  total: z.strictObject(grown),
  /** Of classes, then of lines that made objects: those that grew, the most first, at most 20. */
  classes: z.array(z.strictObject({ type: z.string(), module: z.string(), ...grown })),
  lines: z.array(z.strictObject({ ...placeSchema.shape, types: z.array(z.string()), ...grown })),
  /** What each person keeps alone. */
  people: z.array(z.strictObject({ by: z.string(), ...grown })),
  /** Collections that people keep and that were longer nearly every time they were measured, the most grown first. */
  growing: z.array(
    z.strictObject({
      /** Of the object, as in the verdict. */
      id: count,
      type: z.string(),
      expression: z.string(),
      path: z.array(edgeSchema),
      cut: z.array(edgeSchema.extend({ expression: z.string() })),
      /** Items at the steps of `samples`; null before it was made. */
      lengths: z.array(count.nullable()),
      /** The class of most of its items. */
      items: z.string(),
      filled: z.array(z.strictObject({ ...placeSchema.shape, items: count })),
      retained: count,
    }),
  ),
})
