/**
 * One step in sentences, said of the scene that the picture draws: what was called, made, stored, let go and freed. The
 * same words are shown under the timeline and read aloud, so picture and words cannot differ.
 */
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { passingAt } from '../../lib/heap/history/passingAt'
import { PROGRAM_END } from '../../lib/heap/history/stages'
import type { Card, Origin, Row, Scene } from './scene'
import { originWords } from './scene'

export interface StepWords {
  /** Whose line runs: `report.py line 6, written by Ben`. */
  readonly head: string
  readonly sentences: readonly string[]
}

/** What the words are said of, beside the scene itself. */
export interface Told {
  readonly index: HistoryIndex
  readonly originOf: (statement: number) => Origin
  /** How the run ended. */
  readonly exit: 'ok' | 'exception' | 'limit'
}

const MOST = 6

export function stepWords(scene: Scene, before: Scene | null, told: Told): StepWords {
  const { step } = scene
  const { index } = told
  const head = headOf(step, told)
  if (step === 0) return { head, sentences: ['Python has started, and nothing of the program has run yet.'] }
  const sentences = [
    ...calls(scene, before),
    ...scene.cards.filter(({ life }) => life === 'born').map((card) => `${nameOf(card)} is made.`),
    ...scene.cards.flatMap((card) => rowWords(card)),
    ...scene.cards
      .filter(({ life }) => life === 'dying')
      .map((card) => `${nameOf(card)} is freed: nothing holds it any more.`),
    ...passing(index, step),
    ...collections(index, step),
    ...printed(index, step),
  ]
  const shown = sentences.slice(0, MOST)
  if (sentences.length > MOST) shown.push(`And ${sentences.length - MOST} more changes, marked in the picture.`)
  if (sentences.length === 0) shown.push('No reference that is shown changes.')
  return { head, sentences: shown }
}

function headOf(step: number, { index, originOf, exit }: Told): string {
  if (step === 0) return 'Before the first line'
  const stage = index.stageAt(step)
  if (stage !== null) return stageWords(stage, exit)
  const origin = originOf(index.statementOf(step))
  return origin.face.colour < 0 ? originWords(origin) : `${originWords(origin)}, written by ${origin.face.name}`
}

/** The history names stages `exit: atexit callbacks`. */
function stageWords(label: string, exit: Told['exit']): string {
  if (label !== PROGRAM_END) return `The interpreter shuts down: ${label.replace(/^exit: /, '')}`
  switch (exit) {
    case 'ok':
      return 'The last line has run: what is alive now outlives the program'
    case 'exception':
      return 'An exception has ended the program: what is alive now outlives it'
    case 'limit':
      return 'The run was ended here: what is alive now had not been let go'
  }
}

function calls(scene: Scene, before: Scene | null): string[] {
  const frames = (of: Scene | null) => of?.cards.filter(({ kind }) => kind === 'frame') ?? []
  const [now, then] = [frames(scene), frames(before)]
  const isIn = (cards: readonly Card[], card: Card) => cards.some(({ serial }) => serial === card.serial)
  return [
    ...now.filter((card) => before !== null && !isIn(then, card)).map((card) => `${card.title} is called.`),
    ...then.filter((card) => !isIn(now, card)).map((card) => `${card.title} returns, and its names are gone.`),
  ]
}

/** Of rows that came or went together, the outermost speaks for those below it; one name that changed makes one sentence. */
function rowWords(card: Card): string[] {
  if (card.life === 'born' || card.life === 'dying' || card.life === 'freed') return []
  const changed = new Map<string, { gone?: string; now?: string }>()
  const path: Row[] = []
  for (const row of card.rows) {
    path.length = Math.min(path.length, row.depth)
    const above = path[row.depth - 1]
    path[row.depth] = row
    if (row.change === null || row.more > 0 || (above !== undefined && above.change === row.change)) continue
    const name = path.map((each) => each.name).join('')
    changed.set(name, { ...changed.get(name), [row.change === 'new' ? 'now' : 'gone']: row.text })
  }
  return [...changed].map(([name, { gone, now }]) => `In ${nameOf(card)}, ${name} ${changeWords(gone, now)}.`)
}

function changeWords(gone: string | undefined, now: string | undefined): string {
  if (now === undefined) return `no longer refers to ${gone}`
  return gone === undefined ? `now refers to ${now}` : `now refers to ${now} instead of ${gone}`
}

/** Values that the line computed with: `Made and dropped within the step: 3 int, 1 tuple.` What the shutdown does so is no one's. */
function passing(index: HistoryIndex, step: number): string[] {
  if (index.stageAt(step) !== null) return []
  const { types } = index.history
  const counts = passingAt(index, step).map(({ type, count }) => `${count} ${types[type]?.name ?? 'object'}`)
  return counts.length === 0 ? [] : [`Made and dropped within the step: ${counts.join(', ')}.`]
}

function collections(index: HistoryIndex, step: number): string[] {
  return index.collections
    .filter((collection) => collection.step === step)
    .map(
      ({ unreachable }) =>
        `The cycle collector runs and finds ${unreachable === 1 ? '1 object' : `${unreachable} objects`} that nothing reaches.`,
    )
}

function printed(index: HistoryIndex, step: number): string[] {
  const from = step === 0 ? 0 : index.stdoutLengthAt(step - 1)
  const text = index.history.stdout.slice(from, index.stdoutLengthAt(step)).trimEnd()
  return text === '' ? [] : [`It prints: ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`]
}

function nameOf(card: Card): string {
  return card.note === '' ? card.title : `${card.title} ${card.note}`
}
