/** The scene of a program that one person wrote, in main.py, when its last line has run; and how its cards and rows read. */
import { HeapCursor } from '../../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../../lib/heap/history/HistoryIndex'
import { PROGRAM_END } from '../../../lib/heap/history/stages'
import { runText } from '../../../lib/python/testing/runText'
import { interpreterFace } from '../../_ui/face'
import { english } from '../../_language/testing/english'
import { HistoryFacts } from '../facts'
import type { Origin, Scene } from '../scene'
import { type HeldWay, heldWays, NO_WAYS, spotlightOf } from '../spotlight'
import { sceneAt, type ViewOptions } from '../viewModel'

const ANA = { name: 'Ana', colour: 0, pattern: 0 }

/** The scene when the last line has run; `chosen` is the class of which the first object is looked at. */
export function atEnd(
  lines: readonly string[],
  isComplete = false,
  chosen: string | null = null,
  more: Partial<ViewOptions> = {},
): Scene {
  return heapAtEnd(lines, isComplete, chosen, more).scene
}

/** The same with the history and the options of which it was made. */
export function heapAtEnd(
  lines: readonly string[],
  isComplete = false,
  chosen: string | null = null,
  more: Partial<ViewOptions> = {},
) {
  const { history } = runText(lines.join('\n'))
  const index = new HistoryIndex(history)
  const end = index.stages.find(({ label }) => history.labels[label] === PROGRAM_END)?.step ?? 0
  const originOf = (statement: number): Origin => {
    const place = history.statements[statement]
    return statement === 0 || place === undefined
      ? { file: null, line: 0, face: interpreterFace(english) }
      : { file: 'main.py', line: place.line, face: ANA }
  }
  const serial = chosen === null ? 0 : firstOf(index, chosen)
  const asked = { offset: index.endOf(end), serial }
  const holderOf = (statement: number) => (statement === 0 ? 0 : 1)
  const ways: readonly HeldWay[] =
    chosen === null ? NO_WAYS : heldWays(new HeapCursor(index), asked, { entry: 'main.py', holderOf })
  const options: ViewOptions = {
    t: english,
    modules: new Map([['__main__', { title: 'main.py', lane: { key: 'ana', title: 'Ana', face: ANA } }]]),
    originOf,
    opened: new Map(),
    isComplete,
    spotlight: spotlightOf(ways),
    lingering: new Set(),
    ...more,
  }
  const cursor = new HeapCursor(index)
  return { cursor, options, ways, serial, scene: sceneAt(cursor, new HistoryFacts(index), end, options) }
}

function firstOf(index: HistoryIndex, name: string): number {
  const serials = Array.from({ length: index.objectCount }, (_, at) => at + 1)
  return serials.find((serial) => index.history.types[index.typeOf(serial)]?.name === name) ?? 0
}

/** How the card is written, with the lane it stands in. */
export function cardsNamed(scene: Scene, title: string): string[] {
  return scene.cards
    .filter((card) => card.title === title)
    .map((card) => `${card.title} ${card.note}, count ${card.count}${card.lane === null ? '' : `, ${card.lane}`}`)
}

export function rows(scene: Scene, title: string): string[] {
  return scene.cards.flatMap((card) =>
    card.title === title ? card.rows.map((row) => `${'  '.repeat(row.depth)}${row.name} ${row.text}`) : [],
  )
}
