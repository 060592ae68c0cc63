/**
 * Questions to be answered before a step is shown: what it frees, how many references an object has after it, who could free what
 * is left at the end. The answers come from the history, so they are CPython's.
 *
 * Invariant: a question has two to five choices, each different, exactly one of them right; the same step asks the same
 * question each time. Whether a question is asked does not tell the answer: steps that drop a reference and free nothing ask, too.
 */
import type { HeapCursor } from '../heap/history/HeapCursor'
import type { TitleOf } from './objectTitle'
import type { Tell } from './Sentences'
import type { Lingering } from './verdict'

export interface Question {
  readonly words: string
  readonly choices: readonly string[]
  /** Which of them is right. */
  readonly right: number
}

/** What a step may change about an object of the program. */
interface Stake {
  readonly name: string
  readonly before: number
  /** 0 for one that the step freed. */
  readonly after: number
}

/** With more instances alive than this the step is shown without being asked about. */
const MOST_ALIVE = 500

/** What to ask before `step`; null where nothing is at stake in it. The cursor stands anywhere, and elsewhere afterwards. */
export function questionBefore(
  cursor: HeapCursor,
  step: number,
  isMeant: (serial: number) => boolean,
  titleOf: TitleOf,
  tell: Tell,
): Question | null {
  const alive = aliveBefore(cursor, step, isMeant, titleOf)
  if (alive === null) return null
  cursor.seek(step)
  const stakes = alive.map(({ id, serial, name, before }): Stake => {
    const isAlive = cursor.isLive(id) && cursor.serialOf(id) === serial
    return { name, before, after: isAlive ? cursor.count(id) : 0 }
  })
  const freed = stakes.filter(({ after }) => after === 0)
  if (freed.length > 0) return askFreed(freed, stakes, tell)
  const dropped = stakes.find(({ before, after }) => after < before)
  if (dropped !== undefined && step % 2 === 0) return askFreed([], [dropped, ...stakes], tell)
  const changed = dropped ?? stakes.find(({ before, after }) => after > before)
  return changed === undefined ? null : askCount(changed, tell)
}

function aliveBefore(cursor: HeapCursor, step: number, isMeant: (serial: number) => boolean, titleOf: TitleOf) {
  if (step < 1) return null
  cursor.seek(step - 1)
  const ids: number[] = []
  cursor.forEachLive((id) => {
    if (isMeant(cursor.serialOf(id))) ids.push(id)
  })
  if (ids.length > MOST_ALIVE) return null
  return ids
    .map((id) => ({ id, serial: cursor.serialOf(id), name: titleOf(cursor, id), before: cursor.count(id) }))
    .sort((a, b) => a.serial - b.serial)
}

function askFreed(freed: readonly Stake[], all: readonly Stake[], tell: Tell): Question {
  const nothing = tell('ask.nothing', {})
  const right = freed.length === 0 ? nothing : listed(freed, tell)
  const survivor = all.find((stake) => !freed.includes(stake))
  const some = freed.length > 1 ? freed.slice(0, 1) : []
  const names = [...some, ...(survivor === undefined ? [] : [survivor])].map(({ name }) => name)
  const wrong = [...new Set([...names, listed(all, tell)])].filter((name) => name !== right)
  const named = [...(right === nothing ? [] : [right]), ...wrong.slice(0, 3)]
  const choices = [nothing, ...named.sort((a, b) => a.localeCompare(b, 'en'))]
  return { words: tell('ask.freed', {}), choices, right: choices.indexOf(right) }
}

function askCount({ name, before, after }: Stake, tell: Tell): Question {
  const numbers = [...new Set([after, before, after + 1, Math.max(0, after - 1)])].sort((a, b) => a - b)
  return { words: tell('ask.count', { name, before }), choices: numbers.map(String), right: numbers.indexOf(after) }
}

/** Of an object that outlives the program; null where it is not a question of people, or nobody has to choose. */
export function askKeeper(
  { necessary, sufficient }: Pick<Lingering, 'necessary' | 'sufficient'>,
  name: string,
  people: readonly string[],
  tell: Tell,
): Question | null {
  if (people.length < 2 || sufficient.length === 0 || necessary.length > 1) return null
  const nobody = tell('ask.nobody', {})
  const right = necessary[0] ?? nobody
  const choices = [...people.slice(0, 4), nobody]
  return choices.includes(right)
    ? { words: tell('ask.keeper', { name }), choices, right: choices.indexOf(right) }
    : null
}

/** `Model 1`, `Model 1 and Model 2`, `Model 1 and 5 more`. */
function listed(stakes: readonly Stake[], tell: Tell): string {
  const [first = '', second] = stakes.map(({ name }) => name)
  if (second === undefined) return first
  if (stakes.length === 2) return tell('and', { before: first, last: second })
  return tell('ask.more', { first, count: stakes.length - 1 })
}
