/**
 * What `heaproom why --json` prints: why objects are alive at a step of a run. Stable and versioned like the verdict
 * (verdict.ts), whose fields it shares.
 */
import { z } from 'zod'
import {
  cutEdgeSchema,
  edgeSchema,
  exitSchema,
  keepsSchema,
  lingeringSchema,
  personSchema,
  placeSchema,
  togetherSchema,
} from './verdict'
import { lastUseSchema } from './when'

const count = z.int().nonnegative()

export const whySchema = z.strictObject({
  format: z.literal('heaproom.why/1'),
  entry: z.string(),
  /** The step that is done, and how many the run has, those of the exit included. */
  step: count,
  steps: count,
  /** The line that this step ran; nulls for a stage of the exit. */
  at: placeSchema,
  /** What the interpreter did in this step, where it was ending: `exit: atexit callbacks`; null where a line ran. */
  stage: z.string().nullable(),
  /** Whether the last line of the program has just run, or the run has just been ended (`exit` says which). */
  isEnd: z.boolean(),
  exit: exitSchema,
  /** What was asked for; null: every instance that is alive. */
  what: z.string().nullable(),
  /**
   * As in a verdict, in the order of their making; `fate` is what becomes of the object later. `born` is the step that made it,
   * `gone` the step in which it goes and the line of that step; null for what never goes;
   * `lastUse` when something inside it was last asked for or changed; null where nothing ever was.
   */
  objects: z.array(
    z.strictObject({
      ...lingeringSchema.shape,
      born: count,
      gone: z.strictObject({ step: count, ...placeSchema.shape }).nullable(),
      lastUse: lastUseSchema.nullable(),
    }),
  ),
  unlisted: count,
  together: togetherSchema.nullable(),
  /** With --without: what would go if those people and lines (`events.py:9`) had stored nothing and those references were not there; else null. */
  whatIf: z
    .strictObject({
      without: z.array(z.string()),
      /** Those of them that are names of references. */
      references: z.array(z.string()),
      /** Everything that would go, at once or at the next collection, and its bytes. */
      objects: count,
      bytes: count,
      /** Instances among it. */
      goes: z.array(z.strictObject({ id: count, type: z.string(), made: placeSchema })),
      /** How many instances would stay. */
      stays: count,
    })
    .nullable(),
  /**
   * With --by: what that person would have to let go of, of their own references alone. Of the `objects` asked about that people
   * keep they can free `frees`, by letting go of these `references`, or of all that these statements of theirs stored.
   */
  byOne: z
    .strictObject({
      by: personSchema,
      objects: count,
      frees: count,
      references: count,
      cut: z.array(cutEdgeSchema),
      statements: z.array(placeSchema),
      isFewest: z.boolean(),
    })
    .nullable(),
  /**
   * With --paths: the ways to the objects asked about, from the root on, as one tree; else null. Of each object there is one through every
   * reference of its `cut`, and one that ends with each reference to it.
   */
  ways: z
    .strictObject({
      /** How many objects they lead to. */
      objects: count,
      rows: z.array(
        z.strictObject({
          ...edgeSchema.shape,
          /** The row that it goes on from, which stands before it; null: the way begins with it. */
          above: count.nullable(),
          /** Over how many of the objects' ways it is. */
          objects: count,
          /** The object, where it leads to one that was asked about. */
          id: count.nullable(),
          /** References right behind it that are not told. */
          more: count,
        }),
      ),
      /** Ways not told that begin elsewhere. */
      more: count,
    })
    .nullable(),
  /** How much everybody keeps at that step. */
  participants: z.record(personSchema, keepsSchema),
})
