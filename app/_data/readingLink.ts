/**
 * Where a reader is, as the part of the page's address behind `#`: run, step, event, what is chosen, the run beside it and how
 * the heap is shown.
 * Whoever opens the address sees the same; who stood where a process was that goes on, goes along with it. An address that means
 * nothing is as good as none.
 */
import { HEAP_VIEWS, type Place } from '../../lib/lesson/place'

/** With `#` before it. */
export function linkTo({ run, step, event, choice, beside, view }: Place, goesAlong = false): string {
  const words = new URLSearchParams({ run, step: String(step) })
  if (event !== null) words.set('event', String(event))
  if (choice?.kind === 'object') words.set('object', String(choice.serial))
  if (choice?.kind === 'reference') words.set('reference', choice.key)
  if (beside !== null) words.set('beside', beside.run)
  if (beside !== null && beside.step !== null) words.set('at', String(beside.step))
  if (view !== 'picture') words.set('view', view)
  if (goesAlong) words.set('along', '1')
  return `#${words}`
}

export function readLink(hash: string): Place | null {
  const words = new URLSearchParams(hash.replace(/^#/, ''))
  const run = words.get('run')
  const step = Number(words.get('step') ?? NaN)
  if (run === null || !Number.isSafeInteger(step) || step < 0) return null
  const view = HEAP_VIEWS.find((each) => each === words.get('view')) ?? 'picture'
  return { run, step, event: positive(words.get('event')), choice: choiceIn(words), beside: besideIn(words), view }
}

export function goesAlongIn(hash: string): boolean {
  return new URLSearchParams(hash.replace(/^#/, '')).has('along')
}

/** A whole number from 1. */
function positive(word: string | null): number | null {
  const number = Number(word ?? 0)
  return Number.isSafeInteger(number) && number > 0 ? number : null
}

function choiceIn(words: URLSearchParams): Place['choice'] {
  const serial = positive(words.get('object'))
  if (serial !== null) return { kind: 'object', serial }
  const key = words.get('reference')
  return key === null ? null : { kind: 'reference', key }
}

function besideIn(words: URLSearchParams): Place['beside'] {
  const run = words.get('beside')
  const step = Number(words.get('at') ?? NaN)
  return run === null ? null : { run, step: Number.isSafeInteger(step) && step >= 0 ? step : null }
}
