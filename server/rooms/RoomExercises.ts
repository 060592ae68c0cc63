/**
 * The exercises of one room between its state and the pool: the modules that they start from, the attempts at them, and what the
 * room is told of hints and solutions when the time has come.
 *
 * The whole exercise, with its solution and hidden modules, stays here; the state has its card alone.
 */
import { type AuthoredRange, LESSON_CLIENT, lessonPerson, lessonPersonName } from '../../lib/lesson/authorship'
import { renamedOutcomes } from '../../lib/lesson/apply/erase'
import type { Operation } from '../../lib/lesson/operation'
import {
  type Access,
  type Attempt,
  type CheckOutcome,
  exerciseOf,
  LESSON_AUTHOR,
  type Module,
  type RoomState,
} from '../../lib/lesson/state'
import { runLimits } from '../../lib/protocol/limits'
import type { Reply } from '../../lib/protocol/refusal'
import type { Documents } from '../documents/Documents'
import { seedUpdate } from '../documents/seed'
import type { LessonExercise } from '../lessons/LessonExercise'
import type { CheckInputs, CheckPool } from '../runs/checkTeam'
import type { RunEnd } from '../runs/RunPool'
import { newId } from '../store/newId'
import type { Store } from '../store/Store'
import type { UpdateLog } from '../store/UpdateLog'
import { gather } from './gather'
import type { Evaluation } from '../../lib/exercise/evaluate'

export type ExerciseParts = {
  readonly room: string
  readonly store: Store
  readonly log: UpdateLog
  readonly checkPool: CheckPool
  readonly documents: Documents
  readonly exercises: readonly LessonExercise[]
  readonly now: () => number
  readonly tell: (news: Operation) => Promise<Reply<unknown>>
  readonly outlet: { readonly failed: (error: Error) => void }
}

const RETRY_MS = 1_000

export class RoomExercises {
  readonly #parts: ExerciseParts
  readonly #inputs = new Map<string, CheckInputs>()
  /** What those who were erased are called, by what they were called when checks began. */
  readonly #names = new Map<string, string>()

  constructor(parts: ExerciseParts) {
    this.#parts = parts
  }

  /** The operation that opens an exercise. Where it is the first time, the text of its modules is stored by then. */
  async opening(state: RoomState, by: string, name: string | null): Promise<Operation> {
    const at = this.#parts.now()
    const exercise = this.#named(name)
    const isNew = exercise !== undefined && exerciseOf(state, name)?.openedAt === null
    const modules = isNew ? await this.#seed(exercise, state) : []
    return { type: 'exerciseOpened', by, exercise: name, modules, at }
  }

  /** The operation that shows the next hint; null where there is none. */
  hint(state: RoomState, by: string, name: string): Operation | null {
    const index = exerciseOf(state, name)?.hints.findIndex((hint) => hint.text === null) ?? -1
    const text = this.#named(name)?.hints[index]?.text
    return text === undefined ? null : { type: 'hintShown', by, exercise: name, index, text, at: this.#parts.now() }
  }

  solution(by: string, name: string): Operation | null {
    const solution = this.#named(name)?.solution
    return solution === undefined ? null : { type: 'solutionShown', by, exercise: name, solution }
  }

  async create(attempt: Attempt, state: RoomState): Promise<void> {
    const { documents, exercises, store, room } = this.#parts
    const exercise = this.#named(attempt.exercise)
    if (exercise === undefined) throw new Error(`RoomExercises: no exercise ${attempt.exercise}`)
    const { sources, authorship } = gather(state, documents, exercises)
    await store.createAttempt(room, attempt, { sources, authorship })
    this.#inputs.set(attempt.id, { exercise, sources, authorship, names: namesIn(state), limits: runLimits })
  }

  start(id: string): void {
    const inputs = this.#inputs.get(id)
    this.#inputs.delete(id)
    if (inputs === undefined) throw new Error(`RoomExercises: attempt ${id} has no inputs`)
    const { checkPool, room, tell } = this.#parts
    const queued = (place: number): void => void tell({ type: 'checkQueued', id, place })
    let isBegun = false
    const progressed = (): void => {
      if (!isBegun) queued(0)
      isBegun = true
    }
    checkPool.submit({ id, room, inputs, listener: { queued, progressed, ended: (end) => this.#ended(id, end) } })
  }

  async finish(attempt: Attempt): Promise<void> {
    await this.#parts.store.finishAttempt(attempt, new Date(this.#parts.now()))
  }

  /** Whoever was called the one is called the other in what is told from now on. */
  erase(from: string, to: string): void {
    this.#names.set(from, to)
  }

  #named(name: string | null): LessonExercise | undefined {
    return this.#parts.exercises.find((exercise) => exercise.name === name)
  }

  async #seed(exercise: LessonExercise, state: RoomState): Promise<Module[]> {
    const shown = exercise.modules.filter(({ access }) => access !== 'hidden')
    const modules = shown.map(({ file, access, source }) => ({
      source,
      module: { id: newId(), file, owner: null, access: accessOf(access), exercise: exercise.name },
    }))
    await Promise.all(
      modules.map(({ source, module }) =>
        this.#write(module.id, source, exercise.authorship[module.file] ?? [], state),
      ),
    )
    return modules.map(({ module }) => module)
  }

  #write(module: string, source: string, authorship: readonly AuthoredRange[], state: RoomState): Promise<void> {
    const clientOf = (name: string): number => {
      const bound = Object.entries(state.authors).find(([, person]) => person === lessonPerson(name))
      return bound === undefined ? LESSON_CLIENT : Number(bound[0])
    }
    const signed = authorship.map(({ from, to, by }) => ({ from, to, client: clientOf(by) }))
    const entry = { module, participant: '', at: this.#parts.now(), bytes: seedUpdate(source, signed) }
    return this.#parts.log.store(entry)
  }

  #ended(id: string, end: RunEnd<Evaluation>): void {
    if (end.status === 'failed' && end.failure === 'internal')
      this.#parts.outlet.failed(new Error(`attempt ${id}: ${end.message}`))
    const news = endOf(id, end)
    void this.#tellEnd(news.type === 'checkFinished' ? { ...news, results: this.#renamed(news.results) } : news)
  }

  #renamed(results: readonly CheckOutcome[]): readonly CheckOutcome[] {
    return [...this.#names].reduce((renamed, [from, to]) => renamedOutcomes(renamed, from, to), results)
  }

  /** An end that could not be stored is told again until it can: nobody else will end this attempt. */
  async #tellEnd(news: Operation): Promise<void> {
    const reply = await this.#parts.tell(news)
    if (!reply.ok && reply.reason === 'not-stored') setTimeout(() => void this.#tellEnd(news), RETRY_MS).unref()
  }
}

function accessOf(access: LessonExercise['modules'][number]['access']): Access {
  return access === 'locked' ? 'read-only' : 'room'
}

function endOf(id: string, end: RunEnd<Evaluation>): Operation {
  if (end.status === 'failed') return { type: 'checkFailed', id, failure: end.failure }
  if (end.result === null) return { type: 'checkFailed', id, failure: 'interrupted' }
  const { results, passed, points } = end.result
  return { type: 'checkFinished', id, results, passed, points }
}

/** What everybody who wrote something is called; one of the lesson's people is told apart from a namesake in the room. */
function namesIn({ participants, former, authors }: RoomState): Record<string, string> {
  const people = [...participants, ...former]
  const taken = new Set(people.map(({ name }) => name.toLowerCase()))
  const lesson = Object.values(authors).flatMap((person) => {
    const name = lessonPersonName(person)
    if (name === null) return []
    return [[person, taken.has(name.toLowerCase()) ? `${name} (lesson)` : name] as const]
  })
  return Object.fromEntries([
    ...people.map(({ id, name }) => [id, name] as const),
    ...lesson,
    [LESSON_AUTHOR, 'the lesson'] as const,
  ])
}
