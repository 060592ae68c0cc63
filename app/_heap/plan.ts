/**
 * The picture at a stretch of a history, planned: which cards there are with what the stretch changed, and their places.
 *
 * Invariant: a plan depends on the history, what the reader asks for, and the places that the picture has already. So it does not matter
 * which thread makes it, and a plan that nobody waits for any more leaves nothing behind. Tombstones are not planned: they are what
 * one reader has seen (tombstones.ts), and stand where they stood.
 */
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { arrange, type Book } from './arrange'
import { withChanges } from './changes'
import { lastColumn } from './columns'
import type { HistoryFacts } from './facts'
import { heightsAhead } from './heights'
import type { Work } from './inPieces'
import type { KnownScenes } from './KnownScenes'
import { planRoots } from './planRoots'
import type { Scene } from './scene'
import { type Stretch, stretchBefore, wholeStep } from './stretch'
import { sceneInPieces, type ViewOptions } from './viewModel'

/** Where cards have their places, from one plan to the next. */
export interface Places {
  readonly book: Book
  readonly lastColumn: number
}

export interface Plan {
  /** With what the stretch took away, without tombstones. */
  readonly scene: Scene
  readonly places: Places
}

export interface Planning {
  readonly cursor: HeapCursor
  readonly facts: HistoryFacts
  readonly options: ViewOptions
  /** Of the same cursor and options. */
  readonly scenes: KnownScenes
}

/** A picture of more cards is not seen whole, whatever its columns. */
const MOST_WEIGHED = 60
const STEPS_WEIGHED = 10
/** The scene of so many objects takes a few milliseconds. */
const SOON_MADE = 3000
/** What the reader points at changes no plan. */
const UNASKED: Pick<ViewOptions, 'opened' | 'spotlight'> = { opened: new Map(), spotlight: new Set() }

/** `known`: the places of the picture so far; null for a new one. */
export function* planned(planning: Planning, stretch: Stretch, known: Places | null): Work<Plan> {
  const { cursor, facts, options, scenes } = planning
  const { index } = cursor
  const earlier = stretch.from === 0 ? null : yield* scenes.after(stretchBefore(index, stretch))
  const now = yield* scenes.after(stretch)
  const whole = now.isWithin ? yield* sceneInPieces(cursor, facts, wholeStep(index, stretch.step), options) : null
  const scene = earlier === null ? now : withChanges(earlier, now, (serial) => diesIn(index, serial, stretch))
  const begun = known ?? (yield* newPlaces(planning, scene))
  // What the step makes has its place where it stays, also while nothing leads to it yet.
  const heights = yield* heightsAhead(facts, scenes, scene, begun.book)
  const settled = whole === null ? begun.book : arrange(whole, begun.book, begun.lastColumn, heights)
  const book = arrange(scene, settled, begun.lastColumn, heights)
  return { scene, places: book === begun.book ? begun : { ...begun, book } }
}

function* newPlaces({ cursor, facts, options, scenes }: Planning, scene: Scene): Work<Places> {
  const book = yield* planRoots(cursor, facts, { ...options, ...UNASKED }, scene)
  return { book, lastColumn: yield* columnsFor(scenes, cursor.index, scene, book) }
}

/** By the scene that is shown first and that of the most cards among some others, where these are soon made. */
function* columnsFor(scenes: KnownScenes, index: HistoryIndex, first: Scene, roots: Book): Work<number> {
  let fullest = first
  for (let at = 1; at < STEPS_WEIGHED; at++) {
    const step = Math.round((at * index.steps) / STEPS_WEIGHED)
    if (step < 1 || !isHere(index, step) || index.aliveAfter(step) > SOON_MADE) continue
    const scene = yield* scenes.after(wholeStep(index, step))
    if (scene.cards.length > fullest.cards.length && scene.cards.length <= MOST_WEIGHED) fullest = scene
  }
  return lastColumn(first.cards.length > MOST_WEIGHED ? [] : [first, fullest], roots)
}

/** Of a long run that is on its way only some steps are here. */
function isHere({ stepsWithin }: HistoryIndex, step: number): boolean {
  return step >= stepsWithin.first && step <= stepsWithin.last
}

function diesIn(index: HistoryIndex, serial: number, { from, to }: Stretch): boolean {
  const death = index.deathEvent(serial)
  return death >= from && death < to
}
