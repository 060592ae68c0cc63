/**
 * Places for all roots of a run before any is shown: modules in their lanes, then what else begins a way in the scene that
 * is shown first, then the calls by their depth; each with the height that it has at most. So no root has to make room for
 * another while the reader steps, and a lane is one band.
 *
 * Of a long run a number of steps is looked at, as far as they are here, of a large heap fewer, each in its piece; what has been missed grows when it is shown (arrange.ts).
 */
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import type { Book, Place } from './arrange'
import { gapBetween } from './arrange'
import type { HistoryFacts } from './facts'
import { heightSince } from './heights'
import type { Work } from './inPieces'
import { CARD_GAP, LANE_PADDING } from './measure'
import type { Card, Scene } from './scene'
import type { ViewOptions } from './viewModel'
import { rootsAt } from './viewModel'

const STEPS_LOOKED_AT = 60
/** So many objects may be alive at all of them together: who opens the run waits for it. */
const OBJECTS_LOOKED_AT = 1_000_000

/** With more alive than this a step is a piece of work by itself. */
const OBJECTS_AT_ONCE = 50_000

interface Root {
  readonly lane: string
  readonly isCall: boolean
  readonly height: number
}

export function* planRoots(cursor: HeapCursor, facts: HistoryFacts, options: ViewOptions, first: Scene): Work<Book> {
  const roots = new Map<string, Root>()
  const before = new Map<string, Card>()
  const add = (cards: readonly Card[]) => {
    for (const card of cards) {
      if (card.lane === null) continue
      const height = Math.max(heightSince(card, before.get(card.key)), roots.get(card.key)?.height ?? 0)
      roots.set(card.key, { lane: card.lane, isCall: card.kind === 'frame', height })
      before.set(card.key, card)
    }
  }
  for (const step of stepsToLookAt(cursor.index)) {
    if (cursor.index.aliveAfter(step) > OBJECTS_AT_ONCE) yield null
    add(rootsAt(cursor, facts, step, options))
  }
  add(first.cards)
  return stacked(
    roots,
    [...options.modules.values()].map(({ lane }) => lane.key),
  )
}

function stepsToLookAt(index: HistoryIndex): number[] {
  const { steps, stepsWithin } = index
  const count = steps <= 4 * STEPS_LOOKED_AT ? steps : STEPS_LOOKED_AT
  const all = Array.from({ length: count }, (_, at) => Math.round(((at + 1) * steps) / count))
  const objects = all.reduce((sum, step) => sum + index.aliveAfter(step), 0)
  const each = Math.max(1, Math.ceil(objects / OBJECTS_LOOKED_AT))
  const here = all.filter((step) => step >= stepsWithin.first && step <= stepsWithin.last)
  return here.filter((_, at) => (at + 1) % each === 0)
}

/** Lane by lane: those of the modules, others, the calls' (the outermost call first). */
function stacked(roots: ReadonlyMap<string, Root>, moduleLanes: readonly string[]): Book {
  const calls = [...roots].filter(([, { isCall }]) => isCall)
  calls.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  const others = [...roots].filter(([, { isCall }]) => !isCall)
  const lanes = new Set([...moduleLanes, ...others.map(([, { lane }]) => lane)])
  const inLanes = [...lanes].flatMap((lane) => others.filter(([, root]) => root.lane === lane))
  const book = new Map<string, Place>()
  let bottom = -CARD_GAP - LANE_PADDING
  let above: string | null = null
  for (const [key, { lane, height }] of [...inLanes, ...calls]) {
    const y: number = bottom + gapBetween(above, lane)
    book.set(key, { column: 0, y, height, lane, isBelow: false })
    bottom = y + height
    above = lane
  }
  return book
}
