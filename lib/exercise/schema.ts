/** What may stand in an exercise.yaml, key by key; a mistake is told in a sentence (issueWords.ts), with its place. */
import * as z from 'zod'

const text = z.string().trim().min(1)
const count = z.int().nonnegative()

/** A Python name, perhaps with its module before it. */
const dotted = z.string().regex(/^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u, {
  error: ({ input }) => `'${String(input)}' is no name of Python's`,
})
const names = z.union([dotted.transform((name) => [name]), z.array(dotted).min(1)], {
  error: 'name one, or a list of them',
})
const classes = z.union([z.literal(true).transform(() => null), names], {
  error: "name a class, a list of classes, or 'true' for all of the team's objects",
})

const lineSchema = z.union(
  [
    z
      .string()
      .regex(/^\w+\.py:[1-9]\d*$/)
      .transform((place) => {
        const [file = '', line = ''] = place.split(':')
        return { file, line: Number(line) }
      }),
    z.strictObject({ file: text, line: z.int().positive() }),
    z.strictObject({ file: text, text }),
  ],
  { error: 'say a line as main.py:12, or as { file: main.py, text: what stands on it }' },
)

const fate = z.enum(['counted', 'collected', 'exit', 'exit-late', 'never'])
const fates = z.union([fate.transform((one) => [one]), z.array(fate).min(1)], {
  error: 'a fate is counted, collected, exit, exit-late or never; say one, or a list of them',
})

const bounds = { is: count.optional(), at_least: count.optional(), at_most: count.optional() }
type Bounds = {
  readonly is?: number | undefined
  readonly at_least?: number | undefined
  readonly at_most?: number | undefined
}
const isBounded = ({ is, at_least, at_most }: Bounds): boolean =>
  is === undefined ? at_least !== undefined || at_most !== undefined : at_least === undefined && at_most === undefined
const unbounded = { error: "say how many: 'is', or 'at_least' and 'at_most'" }
const rangeOf = ({ is, at_least, at_most }: Bounds) => ({
  least: is ?? at_least ?? null,
  most: is ?? at_most ?? null,
})

const ofClasses = { class: classes.default(null) }
const most = <Kind extends string>(kind: Kind) =>
  z
    .union([count, z.strictObject({ ...ofClasses, at_most: count })], {
      error: 'say how many at most: a number, or { class: Model, at_most: 2 }',
    })
    .transform((said) =>
      typeof said === 'number'
        ? { kind, classes: null, most: said }
        : { kind, classes: said.class, most: said.at_most },
    )

const pieces = z.union([text.transform((piece) => [piece]), z.array(text).min(1)], {
  error: 'say a text, or a list of texts',
})

/** The checks by their keys: what each says becomes its part of a `CheckKind`. */
export const checkSchemas = {
  no_lingering: classes.transform((said) => ({ kind: 'no_lingering' as const, classes: said })),
  freed_by: z
    .strictObject({ ...ofClasses, line: lineSchema })
    .transform((said) => ({ kind: 'freed_by' as const, classes: said.class, line: said.line })),
  fate: z
    .strictObject({ ...ofClasses, is: fates })
    .transform((said) => ({ kind: 'fate' as const, classes: said.class, fates: said.is })),
  refcount_at: z
    .strictObject({
      name: text,
      line: z.union([z.literal('end').transform(() => null), lineSchema], {
        error: "say a line as main.py:12, as { file: main.py, text: what stands on it }, or as 'end'",
      }),
      ...bounds,
    })
    .refine(isBounded, unbounded)
    .transform(({ name, line, ...said }) => ({ kind: 'refcount_at' as const, name, line, range: rangeOf(said) })),
  max_objects: most('max_objects'),
  max_bytes: count.transform((said) => ({ kind: 'max_bytes' as const, most: said })),
  no_cycles: classes.transform((said) => ({ kind: 'no_cycles' as const, classes: said })),
  cut_at_most: most('cut_at_most'),
  collector_runs: z
    .union([count.transform((is) => ({ is })), z.strictObject(bounds)], {
      error: "say how often: a number, or 'at_least' and 'at_most'",
    })
    .refine(isBounded, unbounded)
    .transform((said) => ({ kind: 'collector_runs' as const, range: rangeOf(said) })),
  output: z
    .union(
      [
        z.string().transform((is) => ({ is })),
        z.strictObject({ is: z.string().optional(), contains: pieces.optional(), lacks: pieces.optional() }),
      ],
      { error: "say the whole output, or what it 'contains' and 'lacks'" },
    )
    .transform((said: { is?: string | undefined; contains?: string[] | undefined; lacks?: string[] | undefined }) => ({
      kind: 'output' as const,
      is: said.is ?? null,
      contains: said.contains ?? [],
      lacks: said.lacks ?? [],
    }))
    .refine(({ is, contains, lacks }) => is !== null || contains.length + lacks.length > 0, {
      error: "say what it 'is', 'contains' or 'lacks'",
    }),
  uses: names.transform((said) => ({ kind: 'uses' as const, names: said })),
  must_not_use: names.transform((said) => ({ kind: 'must_not_use' as const, names: said })),
  predicate: text.transform((source) => ({ kind: 'predicate' as const, source })),
}

export type CheckName = keyof typeof checkSchemas
export const CHECK_NAMES = Object.keys(checkSchemas).filter((name): name is CheckName => name in checkSchemas)

/** The checks alone, of a file that may be wrong elsewhere: null where one is no mapping. */
export const checkItemsSchema = z.object({
  checks: z.array(z.record(z.string(), z.unknown()).nullable().catch(null)),
})

export const exerciseSchema = z.strictObject({
  title: text,
  task: text,
  points: count.optional(),
  entry: text.default('main.py'),
  input: z.string().default(''),
  may_fail: z.boolean().default(false),
  modules: z
    .record(z.string(), z.enum(['editable', 'locked', 'hidden'], { error: 'a module is editable, locked or hidden' }))
    .optional(),
  /** Each one looked at by itself (readChecks.ts). */
  checks: z.array(z.record(z.string(), z.unknown())).min(1),
  hints: z.array(z.strictObject({ text, attempts: count.optional(), minutes: count.optional() })).default([]),
})

/** What may stand beside a check's own key. */
export const checkWordsSchema = z.object({ title: text.optional(), says: text.optional() })
