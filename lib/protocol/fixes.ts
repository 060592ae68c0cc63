/**
 * What `heaproom fix --json` prints, and what a room is told: changes of the sources that are proven, by running a changed copy,
 * to free what lingers. Stable and versioned like the verdict (verdict.ts).
 */
import * as z from 'zod'
import { placeSchema } from './verdict'

const count = z.int().nonnegative()

const editSchema = z.strictObject({
  file: z.string(),
  /** UTF-16 units of the text before any change, half-open. */
  from: count,
  to: count,
  text: z.string(),
})

const code = z.string()

const doingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('put'), code, isAtEnd: z.boolean() }),
  z.strictObject({ kind: z.literal('takeOut'), code }),
  /** Around these lines; null: around nothing. */
  z.strictObject({
    kind: z.literal('wrap'),
    code,
    around: z.strictObject({ first: z.int().positive(), last: z.int().positive() }).nullable(),
  }),
  z.strictObject({ kind: z.enum(['use', 'store']), code, instead: code }),
  z.strictObject({ kind: z.literal('storeAsking'), code }),
])

const changeSchema = z.strictObject({
  kind: z.enum([
    'weak-method',
    'weak-reference',
    'weak-container',
    'close',
    'with',
    'cache-clear',
    'unregister',
    'clear',
    'delete-name',
    'set-none',
    'delete-item',
    'collect',
    'delete-statement',
  ]),
  /** What is done at the line, and the same in English. */
  doing: doingSchema,
  words: z.string(),
  file: z.string(),
  line: z.int().positive(),
  /** Who wrote the reference that it makes go; null where nobody is known to have written it. */
  by: z.string().nullable(),
  edits: z.array(editSchema),
})

const causeSchema = z.discriminatedUnion('kind', [
  /** Two of the changes are to the same stretch of text. */
  z.strictObject({ kind: z.literal('conflict') }),
  /** It does not end within its budget. */
  z.strictObject({ kind: z.literal('budget') }),
  z.strictObject({ kind: z.literal('exit'), code: z.int() }),
  /** It ends in an exception; the last line that Python prints of it. */
  z.strictObject({ kind: z.literal('raises'), line: z.string() }),
  /** It ends as before, with something else on stderr. */
  z.strictObject({ kind: z.literal('stderr'), line: z.string() }),
  /** Fewer objects are made. */
  z.strictObject({ kind: z.literal('fewer') }),
  /** Of the objects, which were `of`, so many are still alive at the end. */
  z.strictObject({ kind: z.literal('alive'), left: count, of: count }),
])

export const fixSchema = z.strictObject({
  changes: z.array(changeSchema),
  /** What lingers in the changed program: how many instances of each class, as far as the verdict lists them. */
  lingering: z.record(z.string(), count),
  /** How what it prints differs: lines that are gone and lines that are new, at most 20 of each. */
  output: z.strictObject({
    isSame: z.boolean(),
    isMoved: z.boolean(),
    removed: z.array(z.string()),
    added: z.array(z.string()),
  }),
})

export const fixesSchema = z.strictObject({
  format: z.literal('heaproom.fixes/1'),
  entry: z.string(),
  /** By kind: objects of one class, made on one line, kept alike. The first fix is the one to take. */
  answers: z.array(
    z.strictObject({
      subject: z.strictObject({ type: z.string(), module: z.string(), made: placeSchema, objects: count }),
      fixes: z.array(fixSchema),
      /** Changes that were tried in vain, and why; `why` is the cause in English words. */
      failures: z.array(z.strictObject({ changes: z.array(changeSchema), cause: causeSchema, why: z.string() })),
    }),
  ),
  /** A fix of every kind that has one, together, proven too; null where no kind has one or they do not go together. */
  all: fixSchema.nullable(),
  /** Changed copies that were run. */
  runs: count,
})

export type FixOnWire = z.infer<typeof fixSchema>
export type FailedFix = FixesOnWire['answers'][number]['failures'][number]
export type FixesOnWire = z.infer<typeof fixesSchema>
