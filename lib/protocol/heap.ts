/**
 * What `heaproom export --format json` writes: the heap at a step of a run. Stable and versioned like the verdict (verdict.ts),
 * whose fields it shares.
 */
import * as z from 'zod'
import { COLLECTORS, edgeSchema, fateSchema, placeSchema } from './verdict'

const count = z.int().nonnegative()
const id = z.int().positive()

const rootSchema = z.strictObject({ to: id, ...edgeSchema.shape })

export const heapSchema = z.strictObject({
  format: z.literal('heaproom.heap/1'),
  entry: z.string(),
  collector: z.enum(COLLECTORS),
  /** The step that is done, and how many the run has, those of the exit included. */
  step: count,
  steps: count,
  /** The line that this step ran; nulls for a stage of the exit. */
  at: placeSchema,
  stage: z.string().nullable(),
  objects: z.array(
    z.strictObject({
      /** Unique at this step; another object may have it at another. */
      id,
      /** Which birth of the run it is: the object's alone at every step. */
      serial: id,
      type: z.string(),
      module: z.string(),
      role: z.enum(['atom', 'container', 'instance', 'type', 'function', 'frame', 'module', 'machinery']),
      /** How it reads, where it is a value or has a name; else empty. */
      label: z.string(),
      /** Bytes of the object itself, and bytes that would go with it; null for what no root reaches. */
      size: count,
      retained: count.nullable(),
      /** What becomes of it later. */
      fate: fateSchema,
      /** The step that made it, and the line. */
      born: count,
      made: placeSchema,
    }),
  ),
  /** Why the interpreter itself holds something: its table of modules, calls that run, counts that no reference explains. */
  roots: z.array(rootSchema),
  /** Strong and weak ones; `from` and `to` are ids of objects. A weak one keeps nothing. */
  references: z.array(z.strictObject({ from: id, ...rootSchema.shape, isWeak: z.boolean() })),
})
