/**
 * The verdict of a run on the wire: what `heaproom run --json` prints and what the server stores for a run.
 *
 * The format is stable and versioned: a reader checks `format` and may rely on every field below. A later version gets
 * another `format`; nothing here changes its meaning. Numbers count objects, bytes, steps or events, as named.
 *
 * People are named by a plain string: the name of an author on the command line, a participant's id in a session (or
 * `LESSON_AUTHOR`, or a name made by `lessonPerson`, for text that came with the lesson). This module knows neither.
 */
import * as z from 'zod'

export const COLLECTORS = ['cpython', 'pypy', 'jython', 'ironpython'] as const

const count = z.int().nonnegative()
export const personSchema = z.string()

/**
 * A place in the sources and who wrote it. `by` is null where the interpreter acted, and where nobody is known to have
 * written the line. `file` and `line` are null only where no statement of the program caused it.
 */
export const placeSchema = z.strictObject({
  file: z.string().nullable(),
  line: z.int().positive().nullable(),
  by: personSchema.nullable(),
})

/**
 * One reference: its name as Python would write it from its source (`.attr`, `[0]`, `['key']`), and its statement. Of more
 * `heaproom why` alone tells: `since`, the step in which it was made; `frees`, the bytes that would go if only this reference
 * went; and `waits`, whether what it leads to would then be in a circle until the cycle collector comes.
 */
export const edgeSchema = z.strictObject({
  edge: z.string(),
  ...placeSchema.shape,
  since: count.optional(),
  frees: count.optional(),
  waits: z.boolean().optional(),
})

/** A reference to be cut; `expression` is the whole way to it, as Python would write it where it can. */
export const cutEdgeSchema = edgeSchema.extend({ expression: z.string().default('') })

/** Several people; null for whoever wrote lines that nobody is known to have written. */
const groupSchema = z.array(personSchema.nullable())

/**
 * How an object ended: its count fell to zero; the cycle collector took it; it went during exit; it went so late in the
 * exit that `print` was gone; it never went, and only the operating system took its memory back.
 */
const FATES = ['counted', 'collected', 'exit', 'exit-late', 'never'] as const
export const fateSchema = z.enum(FATES)

export const lingeringSchema = z.strictObject({
  id: count,
  type: z.string(),
  module: z.string(),
  made: placeSchema,
  fate: fateSchema,
  /** Its finalizer ran in the exit, when `print` was gone: what it was to print was not. */
  isFinalizedLate: z.boolean().default(false),
  /** Bytes of the object itself. */
  size: count,
  /** Bytes that would go with it. */
  retained: count,
  /**
   * Root first. The shortest path through each edge of the cut, in the cut's order. The middle of a path of more than 64
   * edges is one edge `…`. Of very many objects some have paths and cuts, one of each kind first; the others have none.
   */
  paths: z.array(z.array(edgeSchema)),
  /** People each of whom can free it alone: were all of that person's references gone, it would be freed. */
  necessary: z.array(personSchema),
  /** People each of whom keeps it alone: with only that person's references and the interpreter's, it would live. */
  sufficient: z.array(personSchema),
  /**
   * All smallest groups of people who keep it together: with only the references of one group and the interpreter's it would
   * live, and with any one person fewer it would not. The people of `sufficient` are the groups of one. Empty where
   * only the interpreter keeps it, where it has no paths, and where the groups are too many to be told.
   */
  sufficientGroups: z.array(groupSchema).default([]),
  /** All smallest groups who can free it together: were all their references gone, it would be freed. As above. */
  freeingGroups: z.array(groupSchema).default([]),
  /** A smallest set of references that must go for it to be freed. */
  cut: z.array(cutEdgeSchema),
  /**
   * Where nothing alive refers to it any more: the references of the cycle that it waits in for the cycle collector, and, if it only
   * hangs on the cycle, those that lead on to it. Then `paths`, `cut` and the groups are empty.
   */
  cycle: z.array(edgeSchema).default([]),
  /**
   * Where `cut` is not the whole story: the cycle of references that would keep it when the cut has gone, until the cycle
   * collector comes, and, if it only hangs on the cycle, those that lead on to it. Empty where its count falls to zero at once.
   */
  circle: z.array(edgeSchema).default([]),
})

/** What must go for all that linger together to be freed; those that people do not keep are left out. */
export const togetherSchema = z.strictObject({
  /** How many lingering objects it is about. */
  objects: count,
  /** How many references are the fewest that must go, and which; which only where they are at most 100. */
  references: count,
  cut: z.array(cutEdgeSchema),
  /** Statements that suffice: were all references that they made gone, all the objects would be freed. */
  statements: z.array(placeSchema),
  /** Whether no fewer statements would do; false where there are too many to try. */
  isFewest: z.boolean(),
  /** The fewest people who would have to let go of all they hold; empty where they are more than 4. */
  people: groupSchema,
  /** Whether some of the objects explained then wait, in circles, for the cycle collector. */
  waits: z.boolean().default(false),
})

const tallySchema = z.strictObject({ objects: count, bytes: count })
const noTally = { objects: 0, bytes: 0 }

/** How much one person keeps, by the way it is kept; everything counts, not instances only. */
export const keepsSchema = z.strictObject({
  /** This person alone can free it, and nobody else alone can. */
  alone: tallySchema,
  /** Any one of this person and others can free it. It counts for each of them. */
  chain: tallySchema.default(noTally),
  /** Nobody alone can free it, and this person is one of several who each keep it alone. It counts for each of them. */
  redundant: tallySchema.default(noTally),
  /** Only this person keeps it alone, and others together keep it too. */
  tangled: tallySchema.default(noTally),
  /** Bytes: this person's share, where each object's size is split evenly among those who could free it or else keep it alone. */
  share: z.number().nonnegative().default(0),
})

export const exitSchema = z.strictObject({ kind: z.enum(['ok', 'exception', 'limit']), code: z.int() })

export const verdictSchema = z.strictObject({
  format: z.literal('heaproom.verdict/1'),
  collector: z.enum(COLLECTORS),
  entry: z.string(),
  exit: exitSchema,
  stdout: z.string(),
  stderr: z.string(),
  steps: count,
  events: count,
  /**
   * Of instances: objects of classes that the program's modules define, files that its lines opened, and objects with an
   * identity that its lines made of any other class (`object()`, a Thread, a Path). Values, containers, functions,
   * generators and exceptions of the library are none; neither is what the library made for itself.
   */
  fates: z.strictObject({
    counted: count,
    collected: count,
    exit: count,
    'exit-late': count,
    never: count,
  }),
  /** In the order in which they were made; at most the first 10,000. */
  lingering: z.array(lingeringSchema),
  /** How many more lingered than are listed. A verdict from before lists had a bound lacks it: it lists all. */
  unlisted: count.default(0),
  /** Null where nothing lingers that people keep, and where the objects are too many to ask for all. */
  together: togetherSchema.nullable().default(null),
  participants: z.record(personSchema, keepsSchema),
})

export type Collector = (typeof COLLECTORS)[number]
export type Fate = z.infer<typeof fateSchema>
export type Edge = z.infer<typeof edgeSchema>
export type Lingering = z.infer<typeof lingeringSchema>
export type Verdict = z.infer<typeof verdictSchema>
