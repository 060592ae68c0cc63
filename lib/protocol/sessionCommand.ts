/**
 * What an instructor may ask of the whole session over the socket ('session:command'): its teams, who is in which, and who comes in. What is
 * asked of one room is in command.ts. Everybody else may only take themselves out of it, and is answered
 * 'not-instructor' for all the rest.
 */
import * as z from 'zod'
import { DOORS } from './door'
import { limits } from './limits'
import { messageSchema } from './message'
import { nameSchema } from './request'

const idSchema = z.string().min(1).max(32)
/** What a new team begins with: the lesson's own modules as they came, or a copy of all that is in the first room now. */
const startSchema = z.enum(['lesson', 'room'])
const mostTeams = 100
/** The end of the year 9999, in milliseconds since 1970. */
const MOST_MS = 253_402_300_799_999

export const sessionCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('addTeam'), name: nameSchema, start: startSchema }),
  /** Everybody who waits, at random, into so many teams or teams of at most so many people. */
  z.strictObject({
    type: z.literal('dealTeams'),
    by: z.enum(['teams', 'people']),
    count: z.int().positive().max(mostTeams),
    start: startSchema,
  }),
  /** By a list (lib/lesson/placements.ts); who is on it and not here yet goes to their team on joining. */
  z.strictObject({ type: z.literal('placeTeams'), list: z.string().max(limits.requestBytes), start: startSchema }),
  z.strictObject({ type: z.literal('renameTeam'), room: idSchema, name: nameSchema }),
  z.strictObject({ type: z.literal('movePerson'), participant: idSchema, room: idSchema }),
  /** All people of the one go to the other; the one is kept as it is. */
  z.strictObject({ type: z.literal('mergeTeams'), from: idSchema, into: idSchema }),
  /** Every second one goes to a new room that begins as a copy of this one. */
  z.strictObject({ type: z.literal('splitTeam'), room: idSchema }),
  /** Takes a person out of all that is kept, but for the text of modules. Oneself, or as an instructor anybody else. */
  z.strictObject({ type: z.literal('erasePerson'), participant: idSchema }),
  /** Whether all rooms are to look up. */
  z.strictObject({ type: z.literal('eyesEverywhere'), isOn: z.boolean() }),
  /** In one room, or in all where it is null; the exercise null goes back to the lesson's program. */
  z.strictObject({
    type: z.literal('openExerciseIn'),
    room: idSchema.nullable(),
    exercise: z.string().min(1).max(255).nullable(),
  }),
  /** To one person: in a room of their own, which is made unless they are alone in a team already. */
  z.strictObject({
    type: z.literal('assignPerson'),
    participant: idSchema,
    exercise: z.string().min(1).max(255),
  }),
  /** Until when attempts at an exercise count, which of them, and how many there are; in one room, or in all where it is null. */
  z.strictObject({
    type: z.literal('setExerciseIn'),
    room: idSchema.nullable(),
    exercise: z.string().min(1).max(255),
    due: z.int().nonnegative().max(MOST_MS).nullable(),
    counts: z.enum(['best', 'last']),
    most: z.int().min(1).max(limits.mostAttempts).nullable(),
  }),
  /** How somebody new comes in; an open door lets in everybody who waits at it. */
  z.strictObject({ type: z.literal('setDoor'), door: z.enum(DOORS) }),
  /** Every room has a new code; who has only a former one is told so. */
  z.strictObject({ type: z.literal('renewCodes') }),
  /** Lets somebody in or turns them away, who may be let in later; null: all who wait. */
  z.strictObject({ type: z.literal('answerKnock'), knock: idSchema.nullable(), isIn: z.boolean() }),
  /** Takes somebody out, with all that is theirs left as it is; and in again, as who they were. */
  z.strictObject({ type: z.literal('removePerson'), participant: idSchema }),
  z.strictObject({ type: z.literal('readmitPerson'), participant: idSchema }),
  /** A message to every room. */
  z.strictObject({ type: z.literal('tellAll'), text: messageSchema }),
])

export type SessionCommand = z.infer<typeof sessionCommandSchema>
