/**
 * How the picture's own layout does beside a layered one, ELK's: `npm run bench:layout`.
 *
 * Every lesson's program and some larger ones are looked at as the page looks at them: first when the program has run, then at ten steps
 * from its beginning on, the places of each picture given on to the next. A line for each layout:
 *   - crossings of lines in the first picture and in the ten others together; lines go straight from row to card
 *   - how long the lines of the first picture are, and how large it is, in the picture's own units
 *   - how many of the cards that a step has in common with the step before stand elsewhere, and how far the one in their middle went
 *   - the median of a layout's milliseconds: ours with making the scene, ELK's without
 * Ours is told also as a new picture at each step. ELK lays out freely; with the roots in the lanes' order; and with all that it has for keeping places (layout/layered.ts).
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ELK from 'elkjs/lib/elk.bundled.js'
import { KnownScenes } from '../../app/_heap/KnownScenes'
import { type Places, planned } from '../../app/_heap/plan'
import type { Scene } from '../../app/_heap/scene'
import { wholeStep } from '../../app/_heap/stretch'
import { areaOf, type Corners, cornersIn, linesIn } from './layout/boxes'
import { layered, type Way } from './layout/layered'
import { crossingsOf, lengthOf, median, movesBetween } from './layout/measures'
import { folderRun, type Run, textRun } from './layout/runs'

const LESSONS = join(import.meta.dirname, '..', 'lessons') // the bundle lies in dist/
const WAYS: readonly Way[] = ['free', 'lanes', 'steady']
const STEPS = 10
const CARDS = 60
const MANY = 300

interface Drawn {
  readonly scene: Scene
  readonly corners: Corners
  readonly ms: number
}

const elk = new ELK()
for (const [name, run] of runs()) {
  const ours = drawnByUs(run)
  const scenes = ours.map(({ scene }) => scene)
  console.log(`${name}: ${scenes[0]?.cards.length ?? 0} cards, ${scenes[0]?.edges.length ?? 0} lines`)
  tell('ours', ours)
  tell('ours, anew', drawnByUs(run, true))
  for (const way of WAYS) tell(`ELK, ${way}`, await drawnByElk(scenes, way))
}

/** Classes of one object each are not folded into one card. */
function* runs(): Generator<[string, Run]> {
  for (const lesson of readdirSync(LESSONS)) yield [lesson, folderRun(join(LESSONS, lesson))]
  yield [
    `a tree of ${CARDS}`,
    textRun(linked(CARDS, (i) => [`k${(i - 1) >> 1}.${i % 2 === 0 ? 'right' : 'left'} = k${i}`, `del k${i}`])),
  ]
  yield [
    `a graph of ${CARDS}`,
    textRun(linked(CARDS, (i) => [`k${i >> 1}.down${i % 2} = k${i}`, `k${i}.across = k${((7 * i) % CARDS) % i}`])),
  ]
  yield [`${MANY} cards`, textRun(linked(MANY, (i) => [`k${i}.near = k${i >> 1}`]))]
}

function linked(count: number, links: (number: number) => readonly string[]): string {
  const made = Array.from({ length: count }, (_, i) => `class K${i}: pass\nk${i} = K${i}()`)
  const held = Array.from({ length: count - 1 }, (_, i) => links(i + 1).join('\n'))
  return [...made, ...held].join('\n')
}

/** `isAnew`: as if the reader asked at each step for a new picture. */
function drawnByUs({ cursor, facts, options, end }: Run, isAnew = false): Drawn[] {
  const scenes = new KnownScenes(cursor, facts, options)
  const { index } = cursor
  let places: Places | null = null
  return [end, ...stepsUpTo(end)].map((step) => {
    const begun = performance.now()
    const plan = finished(planned({ cursor, facts, options, scenes }, wholeStep(index, step), isAnew ? null : places))
    places = plan.places
    return { scene: plan.scene, corners: cornersIn(plan.places.book, plan.scene), ms: performance.now() - begun }
  })
}

async function drawnByElk(scenes: readonly Scene[], way: Way): Promise<Drawn[]> {
  const drawn: Drawn[] = []
  let places: Corners = new Map()
  for (const scene of scenes) {
    const begun = performance.now()
    const corners = await layered(elk, scene, way, places)
    drawn.push({ scene, corners, ms: performance.now() - begun })
    places = new Map([...places, ...corners])
  }
  return drawn
}

function stepsUpTo(end: number): number[] {
  return Array.from({ length: STEPS }, (_, at) => Math.max(1, Math.round(((at + 1) * end) / STEPS)))
}

function finished<Value>(work: Generator<null, Value>): Value {
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}

function tell(name: string, [first, ...others]: readonly Drawn[]): void {
  if (first === undefined) return
  const lines = ({ scene, corners }: Drawn) => linesIn(scene, corners)
  const crossings = others.reduce((sum, drawn) => sum + crossingsOf(lines(drawn)), 0)
  const moves = others.slice(1).map(({ corners }, at) => movesBetween(others[at]?.corners ?? new Map(), corners))
  const moved = moves.flatMap((each) => each.moved)
  const stayed = moves.reduce((sum, each) => sum + each.stayed, 0)
  const words = [
    `  ${name.padEnd(12)}`,
    `crossings ${crossingsOf(lines(first))} and ${crossings}`.padEnd(26),
    `length ${lengthOf(lines(first)).toFixed(0)}`.padEnd(15),
    `area ${(areaOf(first.scene.cards, first.corners) / 1e6).toFixed(2)} million`.padEnd(20),
    `moved ${moved.length} of ${stayed}, by ${median(moved).toFixed(0)}`.padEnd(28),
    `${median([first, ...others].map(({ ms }) => ms)).toFixed(1)} ms`,
  ]
  console.log(words.join(' '))
}
