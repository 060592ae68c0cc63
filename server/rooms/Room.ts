/**
 * One room, live: its state, its queue, its connections' outlet, its texts and its runs.
 *
 * Invariant (I5): everything that changes the state goes through `#queue`, one after the other: apply, store, then tell
 * everybody; a change that could not be stored did not happen. Text has its own way (documents/Documents.ts) and only
 * asks the state for rights. A room does not know sockets or cookies; who calls it has checked who is asking.
 */
import { asError } from '../asError'
import { apply } from '../../lib/lesson/apply'
import { renamedFiles } from '../../lib/lesson/apply/erase'
import { isLiveBusy } from '../../lib/lesson/live'
import type { LiveEffect } from '../../lib/lesson/liveOperation'
import type { Effect, Operation } from '../../lib/lesson/operation'
import { isHeld, isInstructor, mayRead, writeProblem } from '../../lib/lesson/rights'
import {
  activeRun,
  anybodyOf,
  anyModuleOf,
  attemptOf,
  exerciseOf,
  handOf,
  inputOf,
  type Module,
  participantOf,
  type RoomState,
  runOf,
} from '../../lib/lesson/state'
import type { Synced } from '../../lib/protocol/events'
import type { Refusal, Reply } from '../../lib/protocol/refusal'
import type { HistoryPoint } from '../../lib/protocol/moduleHistory'
import { type DocumentOutlet, Documents } from '../documents/Documents'
import { historyPoints } from '../documents/historyPoints'
import type { LessonExercise } from '../lessons/LessonExercise'
import type { CheckPool } from '../runs/checkTeam'
import type { LivePool } from '../runs/LivePool'
import type { RunPool } from '../runs/RunPool'
import type { MessageRows } from '../store/MessageRows'
import type { Store } from '../store/Store'
import type { UpdateLog } from '../store/UpdateLog'
import { RoomExercises } from './RoomExercises'
import { RoomLive } from './RoomLive'
import { RoomRuns, type RunRequest } from './RoomRuns'
import { RoomWriting, type Writing } from './RoomWriting'

export type Audience = 'everybody' | 'instructors'

export type RoomOutlet = Omit<DocumentOutlet, 'updated'> & {
  /** As `DocumentOutlet` has it, of a module that everybody is shown, or instructors alone. */
  readonly updated: (module: string, update: Uint8Array, except: string | null, audience: Audience) => void
  readonly operated: (seq: number, operation: Operation) => void
}

export type RoomParts = {
  readonly store: Store
  readonly log: UpdateLog
  readonly pool: RunPool
  readonly checkPool: CheckPool
  readonly livePool: LivePool
  /** The session's own copy of the lesson's. */
  readonly exercises: readonly LessonExercise[]
  readonly outlet: RoomOutlet
  /** An edit was stored. */
  readonly edited: () => void
  readonly now: () => number
}

/** What is asked of a room that is deleted. */
const GONE = { ok: false, reason: 'no-such-session' } as const

type Done = Reply<{ readonly seq: number }>

/** How long somebody who went to another room may still send what they typed here before they heard of it. */
export const LEAVING_MS = 10_000

export class Room {
  readonly id: string
  readonly #parts: RoomParts
  readonly #documents: Documents
  #state: RoomState
  #queue: Promise<unknown> = Promise.resolve()
  #isGone = false
  readonly #runs: RoomRuns
  readonly #exercises: RoomExercises
  readonly #writing: RoomWriting
  /** When those left who went to another room. */
  readonly #leftAt = new Map<string, number>()
  readonly #live: RoomLive

  constructor(state: RoomState, parts: RoomParts) {
    this.id = state.room
    this.#state = state
    this.#parts = parts
    const updated: DocumentOutlet['updated'] = (module, update, except) =>
      parts.outlet.updated(module, update, except, this.#audienceOf(module))
    this.#documents = new Documents(parts.log, { ...parts.outlet, updated }, parts.now)
    const tell = (news: Operation): Promise<Done> => this.operate(news)
    const shared = { ...parts, room: this.id, documents: this.#documents, tell }
    this.#runs = new RoomRuns(shared)
    this.#exercises = new RoomExercises(shared)
    this.#live = new RoomLive({ ...shared, state: () => this.#state })
    this.#writing = new RoomWriting(parts.log, this.#documents)
  }

  get state(): RoomState {
    return this.#state
  }

  /** Who has written how much, and when. */
  writing(): Writing {
    return this.#writing.look(this.#state)
  }

  /** Milliseconds since 1970, by the server's clock. */
  now(): number {
    return this.#parts.now()
  }

  /** Orders an operation. Answers when it is stored and told to everybody, or refused. */
  operate(operation: Operation): Promise<Done> {
    return this.#inTurn(() => this.#perform(operation))
  }

  /** Starts a run of the text as it is stored when its turn comes. */
  requestRun(by: string, id: string, request: RunRequest): Promise<Done> {
    this.#runs.expect(id, request)
    const { entry, settings } = request
    const at = this.#parts.now()
    return this.operate({ type: 'runRequested', by, id, entry, collector: settings.collector, at }).finally(() =>
      this.#runs.forget(id),
    )
  }

  /** Opens an exercise for everybody; null goes back to the lesson's program. */
  openExercise(by: string, exercise: string | null): Promise<Done> {
    return this.#inTurn(async () => {
      // Nobody else may make it store the text of modules.
      if (!isInstructor(this.#state, by)) return { ok: false, reason: 'not-instructor' }
      return this.#perform(await this.#exercises.opening(this.#state, by, exercise))
    })
  }

  /** Puts the modules, as they are stored when its turn comes, to the checks of the open exercise. */
  requestCheck(by: string, id: string): Promise<Done> {
    return this.operate({ type: 'checkRequested', by, id, at: this.#parts.now() })
  }

  askHint(by: string, exercise: string): Promise<Done> {
    return this.#inTurn(async () => {
      const operation = this.#exercises.hint(this.#state, by, exercise)
      return operation === null ? { ok: false, reason: 'no-more-hints' } : this.#perform(operation)
    })
  }

  showSolution(by: string, exercise: string): Promise<Done> {
    const operation = this.#exercises.solution(by, exercise)
    return operation === null ? Promise.resolve({ ok: false, reason: 'no-such-exercise' }) : this.operate(operation)
  }

  /** Binds a client id to a participant before any text is signed with it. Runs `entered` at a moment between operations. */
  enter(participant: string, client: number, entered: (state: RoomState) => void): Promise<Done> {
    return this.#inTurn(async () => {
      if (participantOf(this.#state, participant) === undefined) return { ok: false, reason: 'no-such-participant' }
      const reply = await this.#bind(participant, client)
      if (reply.ok) entered(this.#state)
      return reply
    })
  }

  /** Shows whether someone is here, as it is when the turn comes: tabs open and close faster than a queue moves. */
  showOnline(id: string, isHere: () => boolean): Promise<Done> {
    return this.#inTurn(async () => {
      const online = isHere()
      const isShown = participantOf(this.#state, id)?.online === online
      return isShown
        ? { ok: true, value: { seq: this.#state.seq } }
        : this.#perform({ type: 'participantOnline', id, online })
    })
  }

  edit(
    participant: string,
    sender: string,
    module: string,
    update: Uint8Array,
    answer: (reply: Reply<null>) => void,
  ): void {
    const wrong = this.#isGone ? GONE.reason : this.#editProblem(participant, module)
    if (wrong !== undefined) return answer({ ok: false, reason: wrong })
    const isOwn = (client: number) => this.#state.authors[client] === participant
    this.#documents.edit({ module, update, participant, sender, isOwn }, (reply) => {
      if (reply.ok) this.#edited(participant, module)
      answer(reply)
    })
  }

  compare(participant: string, module: string, stateVector: Uint8Array): Reply<Synced> {
    const wrong = this.#isGone ? GONE.reason : this.#readProblem(participant, module)
    if (wrong !== undefined) return { ok: false, reason: wrong }
    return this.#documents.compare(module, stateVector)
  }

  /** The points of a module's history, as one person may read it: what came and went while it was hidden from them is not told. */
  async history(participant: string, module: string): Promise<Reply<readonly HistoryPoint[]>> {
    const wrong = this.#isGone ? GONE.reason : this.#readProblem(participant, module)
    if (wrong !== undefined) return { ok: false, reason: wrong }
    const { store, log } = this.#parts
    log.flush()
    const unread = isInstructor(this.#state, participant) ? [] : log.hidings(module)
    const runs = await store.keeping.moments(this.id)
    return { ok: true, value: historyPoints(log.entries(module), runs, unread) }
  }

  /** The history of the live process with this id, as it is by now; null when it is not open. */
  liveHistory(id: string): Promise<Uint8Array | null> {
    return this.#live.history(id)
  }

  /** Goes on with what a former process of the server left undone. */
  resume(): void {
    if (this.#state.live !== null && isLiveBusy(this.#state.live)) this.#live.goOn()
  }

  /** Resolves when everything that was ordered until now is done. */
  async settle(): Promise<void> {
    await this.#queue
  }

  /** Stops what runs, and takes part in nothing any more, once what was ordered until now is done. */
  async discard(): Promise<void> {
    await this.#inTurn(async () => {
      this.#isGone = true
      return { ok: false, reason: 'no-such-session' }
    })
    const run = activeRun(this.#state)
    if (run !== undefined) this.#runs.stop(run.id)
    this.close()
  }

  close(): void {
    this.#live.close()
    this.#documents.closeAll()
  }

  #edited(participant: string, module: string): void {
    this.#writing.edited(participant, module, this.#parts.now())
    this.#parts.edited()
  }

  #editProblem(participant: string, id: string): Refusal | undefined {
    const state = this.#stateFor(participant)
    if (id === inputOf(state)) {
      if (participantOf(state, participant) === undefined) return 'no-such-participant'
      return isHeld(state, participant) ? 'eyes-here' : undefined
    }
    // What was typed as the tabs changed is still this module's text.
    const module = anyModuleOf(state, id)
    return module === undefined ? 'no-such-module' : writeProblem(state, participant, module)
  }

  /** Whoever has just left is asked about as if they were still here. */
  #stateFor(participant: string): RoomState {
    const state = this.#state
    const left = state.former.find(({ id }) => id === participant)
    const isRecent = this.#parts.now() - (this.#leftAt.get(participant) ?? -Infinity) < LEAVING_MS
    return left === undefined || !isRecent ? state : { ...state, participants: [...state.participants, left] }
  }

  #readProblem(participant: string, id: string): Refusal | undefined {
    if (id === inputOf(this.#state)) return undefined
    const module = anyModuleOf(this.#state, id)
    if (module === undefined) return 'no-such-module'
    return mayRead(this.#state, participant, module) ? undefined : 'module-hidden'
  }

  /** Text that was stored while everybody was shown the module may leave after it was hidden: then it leaves to instructors alone. */
  #audienceOf(id: string): Audience {
    return anyModuleOf(this.#state, id)?.access === 'hidden' ? 'instructors' : 'everybody'
  }

  #inTurn(work: () => Promise<Done>): Promise<Done> {
    const turn = this.#queue
      .then(() => (this.#isGone ? GONE : work()))
      .catch((error: unknown): Done => {
        this.#parts.outlet.failed(asError(error))
        return { ok: false, reason: 'not-stored' }
      })
    this.#queue = turn
    return turn
  }

  async #perform(operation: Operation): Promise<Done> {
    const outcome = apply(this.#state, operation)
    if (!outcome.ok) return outcome
    for (const effect of outcome.effects) await this.#store(effect, outcome.state)
    this.#state = outcome.state
    if (operation.type === 'participantLeft') this.#leftAt.set(operation.id, this.#parts.now())
    this.#parts.outlet.operated(outcome.state.seq, operation)
    for (const effect of outcome.effects) this.#act(effect)
    return { ok: true, value: { seq: outcome.state.seq } }
  }

  async #bind(participant: string, client: number): Promise<Done> {
    if (this.#state.authors[client] === participant) return { ok: true, value: { seq: this.#state.seq } }
    const operation: Operation = { type: 'clientBound', client, participant }
    const outcome = apply(this.#state, operation)
    if (!outcome.ok) return outcome
    if (!this.#parts.log.bind(this.id, client, participant)) return { ok: false, reason: 'client-id-taken' }
    return this.#perform(operation)
  }

  /** The part of an effect that must be on disk before anybody hears of it. */
  async #store({ kind, id }: Effect, state: RoomState): Promise<void> {
    const { store, now } = this.#parts
    const participant = participantOf(state, id)
    const module = anyModuleOf(state, id)
    const run = runOf(state, id)
    if (kind === 'saveParticipant' && participant !== undefined) await store.saveParticipant(this.id, participant)
    else if (kind === 'eraseParticipant') await this.#erase(id, state)
    else if (kind === 'saveHand') await store.saveHand(id, handOf(state, id)?.at ?? null)
    else if (kind === 'saveModule' && module !== undefined) await this.#saveModule(module)
    else if (kind === 'removeModule') await store.removeModule(id, new Date(now()))
    else if (kind === 'startRun' && run !== undefined) await this.#runs.create(run, state)
    else if (kind === 'saveRun' && run !== undefined) await this.#runs.finish(run)
    else if (kind === 'openLive' || kind === 'goOnLive' || kind === 'interruptLive' || kind === 'endLive')
      await this.#storeLive(kind, id, state)
    else await this.#storeExercise({ kind, id }, state)
  }

  async #saveModule(module: Module): Promise<void> {
    const { store, log, now } = this.#parts
    const isHidden = module.access === 'hidden'
    const wasHidden = anyModuleOf(this.#state, module.id)?.access === 'hidden'
    if (isHidden !== wasHidden) log.hide(module.id, now(), isHidden)
    await store.saveModule(this.id, module)
  }

  async #storeLive(kind: LiveEffect['kind'], id: string, state: RoomState): Promise<void> {
    const before = this.#state.live
    const run = runOf(state, id)
    if (state.live !== null && kind === 'openLive') await this.#live.create(state.live, state)
    else if (state.live !== null) await this.#parts.store.saveLive(state.live)
    else if (before !== null && run !== undefined) await this.#live.finish(before, run)
  }

  async #storeExercise(
    { kind, id }: { readonly kind: Effect['kind']; readonly id: string },
    state: RoomState,
  ): Promise<void> {
    const card = exerciseOf(state, id)
    const attempt = attemptOf(state, id)
    if (kind === 'saveMessage' || kind === 'removeMessage' || kind === 'clearMessages')
      await storeMessage(this.#parts.store.messages, kind, id, state)
    else if (kind === 'openExercise') await this.#parts.store.openExercise(state)
    else if (kind === 'saveRoom') await this.#parts.store.saveRoom(state)
    else if (kind === 'saveExercise' && card !== undefined) await this.#parts.store.saveExercise(this.id, card)
    else if (kind === 'startCheck' && attempt !== undefined) await this.#exercises.create(attempt, state)
    else if (kind === 'saveAttempt' && attempt !== undefined) await this.#exercises.finish(attempt)
    else if (kind === 'saveFeedback' && attempt !== undefined) await this.#parts.store.saveFeedback(attempt)
  }

  /** The part of an effect that follows the news. */
  #act({ kind, id }: Effect): void {
    if (kind === 'removeModule') this.#documents.close(id)
    else if (kind === 'startRun') this.#runs.start(id)
    else if (kind === 'stopRun') this.#runs.stop(id)
    else if (kind === 'startCheck') this.#exercises.start(id)
    else if (kind === 'goOnLive') this.#live.goOn()
    else if (kind === 'interruptLive') this.#live.interrupt(id)
  }

  /** Also what is under way is called by the new name when it ends. */
  async #erase(id: string, state: RoomState): Promise<void> {
    const name = anybodyOf(state, id)?.name ?? ''
    const before = this.#state
    await this.#parts.store.erasures.erase({ room: this.id, participant: id, name, live: state.live })
    this.#exercises.erase(anybodyOf(before, id)?.name ?? name, name)
    if (before.live !== null) this.#live.rename(renamedFiles(before.live, id, name))
  }
}

async function storeMessage(
  messages: MessageRows,
  kind: 'saveMessage' | 'removeMessage' | 'clearMessages',
  id: string,
  { room, chat }: RoomState,
): Promise<void> {
  if (kind === 'removeMessage') return messages.remove(id)
  if (kind === 'clearMessages') return messages.clear(room)
  const message = chat.messages.find((each) => each.id === id)
  if (message !== undefined) await messages.save(room, message)
}
