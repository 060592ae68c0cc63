/** The states of the picture, each with fixed data: which history, where in it, and what the reader has done. */
import type { History } from '../../lib/heap/history/event'
import { chainHistory, crowdHistory, treeHistory } from '../_heap/fixtures/alike'
import { eventBusHistory } from '../_heap/fixtures/eventBus'
import { circlesHistory, holdersHistory } from '../_heap/fixtures/holders'
import { manyHistory } from '../_heap/fixtures/many'

export interface PictureState {
  /** By which the tests find it. */
  readonly name: string
  readonly history: () => History
  /** The step that is shown, after those from which the reader came. */
  readonly steps: readonly number[]
  /** Title and note of the card that the reader chose. */
  readonly chosen?: string
  /** Name of the row whose reference the reader chose. */
  readonly chosenRow?: string
  /** The reader opened the first row that stands for more. */
  readonly isOpened?: boolean
  readonly isComplete?: boolean
  /** Titles and notes of the cards that are alive when the program has run. */
  readonly lingering?: readonly string[]
  /** In rem. */
  readonly height: number
}

const BOTH_MODELS = ['Model 1', 'Model 2']

export const PICTURES: readonly PictureState[] = [
  { name: 'begun', history: eventBusHistory, steps: [0], height: 14 },
  { name: 'event-bus', history: eventBusHistory, steps: [4], height: 36 },
  { name: 'born-and-gained', history: eventBusHistory, steps: [3], height: 36 },
  { name: 'lost-and-freed', history: eventBusHistory, steps: [4, 5], height: 26 },
  { name: 'tombstones', history: eventBusHistory, steps: [4, 5, 6], height: 26 },
  { name: 'lingering', history: eventBusHistory, steps: [4], lingering: BOTH_MODELS, height: 26 },
  { name: 'chosen-object', history: eventBusHistory, steps: [4], chosen: 'Model 1', height: 26 },
  { name: 'chosen-reference', history: eventBusHistory, steps: [4], chosenRow: '.rows', height: 26 },
  { name: 'functions-too', history: eventBusHistory, steps: [4], isComplete: true, height: 26 },
  { name: 'crowd-folded', history: crowdHistory, steps: [2], height: 24 },
  { name: 'crowd-opened', history: crowdHistory, steps: [2], isOpened: true, height: 24 },
  { name: 'chain-folded', history: chainHistory, steps: [2], height: 18 },
  { name: 'chain-opened', history: chainHistory, steps: [2], isOpened: true, height: 18 },
  { name: 'tree-folded', history: treeHistory, steps: [2], height: 24 },
  { name: 'more-than-drawn', history: manyHistory, steps: [2], height: 30 },
  { name: 'circles', history: circlesHistory, steps: [2], height: 22 },
  { name: 'kinds-of-holders', history: holdersHistory, steps: [2], height: 30 },
]
