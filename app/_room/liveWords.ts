/** What is said of a live process and of its entries. */
import { LIVE_ENTRY, type LiveEntry, type LiveProcess, runningEntry, type Undone } from '../../lib/lesson/live'
import { isHeld, isInstructor } from '../../lib/lesson/rights'
import type { RoomState } from '../../lib/lesson/state'
import { refusalSentence } from '../../lib/protocol/refusal'

/** A file of a run that somebody typed into a live process, not a module: `Ana:3`. */
export function isTyped(file: string): boolean {
  return /:\d+$/.test(file)
}

export function isLiveRun({ entry }: { readonly entry: string }): boolean {
  return entry === LIVE_ENTRY
}

/** The id of an entry on the page. */
export function entryId(file: string): string {
  return `typed-${file}`
}

/** What an entry waits for; null when it was answered. */
export function waitingWords(live: LiveProcess, number: number): string | null {
  if (live.entries[number]?.answer !== null) return null
  const running = runningEntry(live)
  if (number !== running) return number === running + 1 ? 'Runs next' : `Runs after ${number - running} others`
  return live.entries[number].interruptedBy === null ? 'Running …' : 'Interrupting …'
}

/** Why Ctrl+C came; null where it did not come. */
export function interruptWords(
  { answer, interruptedBy }: LiveEntry,
  nameOf: (person: string) => string,
): string | null {
  if (answer === null || answer.interrupts.length === 0) return null
  return interruptedBy === null ? 'Interrupted: it ran too long.' : `Interrupted by ${nameOf(interruptedBy)}.`
}

/** What became of an entry that was undone. */
export function undoneWords(why: Undone): string {
  return `${UNDONE[why]}, so it was undone: the process is as it was before.`
}

const UNDONE: Readonly<Record<Undone, string>> = {
  deadline: 'It ran too long and heard no Ctrl+C',
  memory: 'It needed more memory than there is',
  deadlock: 'It left every thread waiting',
  budget: 'It went beyond what one process may do in all',
}

/** Why somebody may not let the process exit now. */
export function exitProblem(state: RoomState, you: string): string | undefined {
  const { live } = state
  if (live === null) return refusalSentence('no-live')
  if (live.exitBy !== null) return refusalSentence('live-exits')
  if (isHeld(state, you)) return refusalSentence('eyes-here')
  return live.by === you || isInstructor(state, you) ? undefined : refusalSentence('not-your-process')
}

/** Why nobody is to type now, or you are not; null where you may. */
export function typeProblem(state: RoomState, you: string): string | null {
  const { live } = state
  if (live === null) return refusalSentence('no-live')
  if (live.exitBy !== null) return refusalSentence('live-exits')
  if (isHeld(state, you)) return refusalSentence('eyes-here')
  return null
}
