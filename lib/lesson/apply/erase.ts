/**
 * Taking a person out of a room without what they wrote: from then on they are somebody who left, with the face they had and under an
 * id that leads to nobody. Their messages go; the text of modules stays as it is.
 */
import type { LiveProcess } from '../live'
import type { Outcome } from '../operation'
import { isInstructor } from '../rights'
import { anybodyOf, type Attempt, type CheckOutcome, type Module, type Participant, type RoomState } from '../state'
import { accept, type Of, refuse } from './answer'

/** By oneself, or by an instructor. `name` is what they are called from then on. */
export function eraseParticipant(state: RoomState, { by, id, name }: Of<'participantErased'>): Outcome {
  if (by !== id && !isInstructor(state, by)) return refuse('not-instructor')
  const person = anybodyOf(state, id)
  if (person === undefined) return refuse('no-such-participant')
  if (person.role === 'instructor') return refuse('instructor-stays')
  const { participants, former, hands, chat, modules, shelf, live, attempts } = state
  const isOther = (one: Participant) => one.id !== id
  return accept(
    {
      ...state,
      participants: participants.filter(isOther),
      former: [...former.filter(isOther), { ...person, name, online: false }],
      hands: hands.filter(({ participant }) => participant !== id),
      chat: { ...chat, messages: chat.messages.filter((message) => message.by !== id) },
      modules: modules.map((module) => disowned(module, id)),
      shelf: shelf.map((module) => disowned(module, id)),
      attempts: attempts.map((attempt) => renamedAttempt(attempt, person.name, name)),
      live: live === null ? null : withoutFiles(live, renamedFiles(live, id, name)),
    },
    { kind: 'eraseParticipant', id },
  )
}

/** Everybody's from now on. */
function disowned(module: Module, id: string): Module {
  if (module.owner !== id) return module
  return { ...module, owner: null, access: module.access === 'owner' ? 'room' : module.access }
}

/** The files of a person's entries are called after them: what each is called then, by what it was called. */
export function renamedFiles({ entries }: Pick<LiveProcess, 'entries'>, id: string, name: string): Map<string, string> {
  const own = entries.filter(({ by }) => by === id)
  return new Map(own.map(({ file }) => [file, name + file.slice(file.lastIndexOf(':'))]))
}

/** As it would be had the files had those names all along: tracebacks name them too. */
function withoutFiles(live: LiveProcess, names: ReadonlyMap<string, string>): LiveProcess {
  const entries = live.entries.map((entry) => ({
    ...entry,
    file: names.get(entry.file) ?? entry.file,
    answer: entry.answer && {
      ...entry.answer,
      stdout: renamedText(entry.answer.stdout, names),
      stderr: renamedText(entry.answer.stderr, names),
    },
  }))
  return { ...live, entries }
}

/** A text in which the files are named as tracebacks name them. */
export function renamedText(text: string, names: ReadonlyMap<string, string>): string {
  return [...names].reduce((rest, [from, to]) => rest.replaceAll(`<${from}>`, `<${to}>`), text)
}

function renamedAttempt(attempt: Attempt, from: string, to: string): Attempt {
  const { progress } = attempt
  if (progress.status !== 'done') return attempt
  return { ...attempt, progress: { ...progress, results: renamedOutcomes(progress.results, from, to) } }
}

/** Checks call somebody by name in one way only, before the place (lib/exercise/words.ts). */
export function renamedOutcomes(outcomes: readonly CheckOutcome[], from: string, to: string): CheckOutcome[] {
  return outcomes.map((outcome) => ({ ...outcome, says: outcome.says.replaceAll(`${from} on `, `${to} on `) }))
}
