/** What is said of a live process and of its entries. */
import { LIVE_ENTRY, type LiveEntry, type LiveProcess, runningEntry, type Undone } from '../../lib/lesson/live'
import { isHeld, isInstructor } from '../../lib/lesson/rights'
import type { RoomState } from '../../lib/lesson/state'
import type { Translate } from '../_language/translate'

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
export function waitingWords(live: LiveProcess, number: number, t: Translate): string | null {
  if (live.entries[number]?.answer !== null) return null
  const running = runningEntry(live)
  if (number !== running)
    return number === running + 1 ? t('room.live.next') : t('room.live.after', { count: number - running })
  return live.entries[number].interruptedBy === null ? t('room.live.running') : t('room.live.interrupting')
}

/** Why Ctrl+C came; null where it did not come. */
export function interruptWords(
  { answer, interruptedBy }: LiveEntry,
  nameOf: (person: string) => string,
  t: Translate,
): string | null {
  if (answer === null || answer.interrupts.length === 0) return null
  return interruptedBy === null ? t('room.live.tooLong') : t('room.live.interruptedBy', { name: nameOf(interruptedBy) })
}

/** What became of an entry that was undone. */
export function undoneWords(why: Undone, t: Translate): string {
  return t(`room.live.undone.${why}`)
}

/** Why somebody may not let the process exit now. */
export function exitProblem(state: RoomState, you: string, t: Translate): string | undefined {
  const { live } = state
  if (live === null) return t('refusal.no-live')
  if (live.exitBy !== null) return t('refusal.live-exits')
  if (isHeld(state, you)) return t('refusal.eyes-here')
  return live.by === you || isInstructor(state, you) ? undefined : t('refusal.not-your-process')
}

/** Why nobody is to type now, or you are not; null where you may. */
export function typeProblem(state: RoomState, you: string, t: Translate): string | null {
  const { live } = state
  if (live === null) return t('refusal.no-live')
  if (live.exitBy !== null) return t('refusal.live-exits')
  if (isHeld(state, you)) return t('refusal.eyes-here')
  return null
}
