/**
 * What a participant may ask of the shared state over the socket ('room:command'). The server turns a command into an
 * operation (lib/lesson/operation.ts): it adds who asked, ids and the time, none of which a client may choose.
 */
import * as z from 'zod'
import type { Access } from '../lesson/state'
import type { HeapView } from '../lesson/place'
import { limits } from './limits'
import { messageSchema } from './message'
import { COLLECTORS } from './verdict'

const idSchema = z.string().min(1).max(32)
/** An exercise's. */
const nameSchema = z.string().min(1).max(255)
const fileSchema = z.string().min(1).max(255)

/** Python as somebody typed it; what is no text at all (NUL, CR) it cannot have. */
const typedSchema = z
  .string()
  .min(1)
  .max(limits.liveEntryUnits)
  .regex(/^[^\0\r]*$/)

const ACCESSES = ['owner', 'room', 'read-only', 'hidden'] as const satisfies readonly Access[]
const countSchema = z.int().nonnegative().max(0xffffffff)
const VIEWS = ['picture', 'table', 'frames', 'sizes', 'exit', 'runs'] as const satisfies readonly HeapView[]
const placeSchema = z.strictObject({
  run: idSchema,
  step: countSchema,
  event: countSchema.nullable(),
  choice: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('object'), serial: countSchema }),
      z.strictObject({ kind: z.literal('reference'), key: z.string().min(1).max(255) }),
    ])
    .nullable(),
  beside: z.strictObject({ run: idSchema, step: countSchema.nullable() }).nullable(),
  view: z.enum(VIEWS),
})

export const commandSchema = z.discriminatedUnion('type', [
  /** `shared`: everybody writes it. Otherwise it belongs to the one who asked. */
  z.strictObject({ type: z.literal('createModule'), file: fileSchema, shared: z.boolean() }),
  z.strictObject({ type: z.literal('renameModule'), module: idSchema, file: fileSchema }),
  z.strictObject({ type: z.literal('removeModule'), module: idSchema }),
  /** Instructors only. */
  z.strictObject({ type: z.literal('setAccess'), module: idSchema, access: z.enum(ACCESSES) }),
  /** Whether everybody but instructors is to look up, and can change nothing. Instructors only. */
  z.strictObject({ type: z.literal('setEyes'), isOn: z.boolean() }),
  z.strictObject({
    type: z.literal('requestRun'),
    entry: fileSchema.default('main.py'),
    collector: z.enum(COLLECTORS).default('cpython'),
    seed: countSchema.default(0),
  }),
  z.strictObject({ type: z.literal('stopRun'), run: idSchema }),
  /** A process that people of the room type into. */
  z.strictObject({ type: z.literal('openLive') }),
  /** The next entry of one's own. */
  z.strictObject({ type: z.literal('typeLive'), text: typedSchema }),
  /** Ctrl+C, in the entry with this number: one's own, or as an instructor anybody's. */
  z.strictObject({ type: z.literal('interruptLive'), entry: countSchema }),
  /** The process ends, as a program does after its last line. By who opened it, or an instructor. */
  z.strictObject({ type: z.literal('exitLive') }),
  /** `run`: the one whose steps are meant. */
  z.strictObject({ type: z.literal('sendMessage'), text: messageSchema, run: idSchema.nullable() }),
  /** One's own, or as an instructor anybody's. */
  z.strictObject({ type: z.literal('removeMessage'), message: idSchema }),
  /** Instructors only, as with the next one. */
  z.strictObject({ type: z.literal('muteChat'), isOn: z.boolean() }),
  z.strictObject({ type: z.literal('clearChat') }),
  /** One's own. */
  z.strictObject({ type: z.literal('raiseHand') }),
  /** One's own, or as an instructor anybody's. */
  z.strictObject({ type: z.literal('lowerHand'), participant: idSchema }),
  /** Takes everybody to a place. Instructors only, as with the two that follow. */
  z.strictObject({ type: z.literal('startSpotlight'), place: placeSchema }),
  /** One's own. */
  z.strictObject({ type: z.literal('moveSpotlight'), place: placeSchema }),
  z.strictObject({ type: z.literal('endSpotlight') }),
  /** For everybody in the room; null goes back to the lesson's program. Instructors only. */
  z.strictObject({ type: z.literal('openExercise'), exercise: nameSchema.nullable() }),
  /** Whether everybody but instructors predicts before they look. Instructors only. */
  z.strictObject({ type: z.literal('setPrediction'), isOn: z.boolean() }),
  /** Of the exercise that is open, with the text as it is stored. */
  z.strictObject({ type: z.literal('requestCheck') }),
  /** The next one that was not shown. */
  z.strictObject({ type: z.literal('askHint'), exercise: nameSchema }),
  /** To everybody in the room. Instructors only. */
  z.strictObject({ type: z.literal('showSolution'), exercise: nameSchema }),
  /** About an attempt; `run`: the one whose steps are meant. Instructors only, as with the next one. */
  z.strictObject({
    type: z.literal('giveFeedback'),
    attempt: idSchema,
    text: messageSchema,
    run: idSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('takeFeedback'), attempt: idSchema, feedback: idSchema }),
])

/** What a client sends: fields with a default may be left out. */
export type Command = z.input<typeof commandSchema>
/** What the server has after checking it. */
export type CheckedCommand = z.output<typeof commandSchema>
