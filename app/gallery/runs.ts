/** The states of what is shown of a run, each with fixed data: which run, where in it, in which view, and what the reader has done. */
import type { History } from '../../lib/heap/history/event'
import type { RunExit } from '../../lib/lesson/state'
import type { HeapView } from '../../lib/lesson/place'
import type { Refusal } from '../../lib/protocol/refusal'
import { CAFE, cafeHistory } from '../_heap/fixtures/cafe'
import { quietHistory } from '../_heap/fixtures/quiet'
import { EDITED_SHOP, editedShopHistory, shopHistory, type Sources } from '../_heap/fixtures/shop'

export interface RunState {
  /** By which the tests find it. */
  readonly name: string
  readonly history: () => History
  /** Left out: the shop's. */
  readonly sources?: Sources
  /** Left out: all went well. */
  readonly exit?: RunExit
  /** Left out: the program's end. */
  readonly step?: number
  /** How many events of the step are done; left out: all. */
  readonly event?: number
  readonly view?: HeapView
  /** The reader chose the first of the class. */
  readonly chosen?: string
  /** The reader chose the first reference of this name. */
  readonly chosenRow?: string
  /** In rem; null: as high as what is in it. */
  readonly height: number | null
}

/** What stands in the place of the step's words. */
export interface Predicted extends RunState {
  /** Which choice was made, counted from the right one; null: none yet. */
  readonly given: 'right' | 'wrong' | null
}

const shop = { history: shopHistory }
const quiet = { history: quietHistory }

export const PANES: readonly RunState[] = [
  { ...shop, name: 'pane', height: 44 },
  { ...shop, name: 'pane-collection', step: 16, event: 2, height: 36 },
]

export const VIEWS: readonly RunState[] = [
  { ...shop, name: 'table', view: 'table', height: 34 },
  { ...shop, name: 'table-collection', step: 16, view: 'table', height: 34 },
  { ...shop, name: 'frames', step: 8, view: 'frames', height: 22 },
  { ...shop, name: 'frames-none', view: 'frames', height: 8 },
  { ...shop, name: 'sizes', view: 'sizes', height: 22 },
  { ...quiet, name: 'sizes-none', step: 0, view: 'sizes', height: 8 },
  { ...shop, name: 'exit', view: 'exit', height: 36 },
  { ...quiet, name: 'exit-all-freed', view: 'exit', height: 24 },
  { ...shop, name: 'two-runs-none', view: 'runs', height: 8 },
]

export const TIMELINES: readonly RunState[] = [
  { ...shop, name: 'timeline', step: 9, height: null },
  { ...shop, name: 'timeline-event', step: 7, event: 1, height: null },
  { ...shop, name: 'timeline-end', chosen: 'Order', height: null },
]

export const PREDICTED: readonly Predicted[] = [
  { ...shop, name: 'predict-asked', step: 12, given: null, height: null },
  { ...shop, name: 'predict-right', step: 12, given: 'right', height: null },
  { ...shop, name: 'predict-wrong', step: 12, given: 'wrong', height: null },
]

/** In the timeline's place while only some steps are here; `trouble`: the others cannot be had. */
export const COMING: readonly (RunState & { readonly trouble: Refusal | null })[] = [
  { ...shop, name: 'coming', trouble: null, height: null },
  { ...shop, name: 'coming-stays', trouble: 'internal', height: null },
]

export interface VerdictState extends RunState {
  /** The reader predicts. */
  readonly isHidden?: boolean
  /** Only some steps of the run are here. */
  readonly isComing?: boolean
  /** A newer run is under way. */
  readonly isFormer?: boolean
}

export const VERDICTS: readonly VerdictState[] = [
  { ...shop, name: 'verdict', height: 54 },
  { ...shop, name: 'verdict-chosen', step: 12, chosen: 'Order', height: 40 },
  { ...shop, name: 'verdict-former', isFormer: true, height: 20 },
  { ...shop, name: 'verdict-coming', isComing: true, height: 34 },
  { ...shop, name: 'verdict-hidden', isHidden: true, height: 12 },
  { ...quiet, name: 'verdict-clean', height: 14 },
  { ...quiet, name: 'verdict-crashed', exit: { kind: 'exception', code: 1 }, height: 14 },
]

/** A run and the one before it, from which an edit of the sources parts it. */
export const BEFORE_EDIT: RunState = { ...shop, name: 'before', height: null }
export const AFTER_EDIT: RunState = { history: editedShopHistory, sources: EDITED_SHOP, name: 'two-runs', height: 44 }
export const SINCE: RunState = { ...AFTER_EDIT, name: 'since', height: null }

/** Behind what is chosen some more is opened, by its selector. */
export interface ChosenState extends RunState {
  readonly opened: string
}

export const CHOSEN: readonly ChosenState[] = [
  {
    history: cafeHistory,
    sources: CAFE,
    name: 'all-ways',
    step: 3,
    chosen: 'Guest',
    opened: '.other-ways',
    height: null,
  },
  { ...shop, name: 'slot-life', step: 8, chosenRow: 'last', opened: '.chosen > .life', height: null },
]

/** References are laid aside, by their names. */
export const SUPPOSED: readonly (RunState & { readonly away: readonly string[] })[] = [
  { ...shop, name: 'away-together', step: 5, away: ['last', "['cake']", '[0]'], height: null },
]

export const FIXED: RunState = { ...shop, name: 'fixes', height: null }

/** How the source changes, and what was tried in vain. */
export const FIXES_OPENED: RunState = { ...shop, name: 'fixes-opened', height: null }
