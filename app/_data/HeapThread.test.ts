import { afterEach, describe, expect, test, vi } from 'vitest'
import { Authors } from '../../lib/blame/Authors'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { cursorOn, openWindow } from '../../lib/heap/history/openHistory'
import { randomFrom } from '../../lib/heap/history/randomHistory'
import { encodeWindow } from '../../lib/heap/history/windowBytes'
import { KnownScenes } from '../_heap/KnownScenes'
import { HistoryFacts } from '../_heap/facts'
import { doneAtOnce } from '../_heap/inPieces'
import { type Places, type Plan, planned } from '../_heap/plan'
import { partOfStep, type Stretch, wholeStep } from '../_heap/stretch'
import { heapAtEnd } from '../_heap/testing/atEnd'
import { translatorIn } from '../_language/translatorIn'
import { interpreterFace } from '../_ui/face'
import { groundOf, HEAP_ANSWERS, type HeapQuestion, optionsOf, type RunFacts, type Wishes } from './heapAnswers'
import { HeapThread, type ToHeapThread } from './HeapThread'
import { type GivenAnswers, HeapThreadSide } from './HeapThreadSide'

const PROGRAM = `class Node:
    def __init__(self, key, parent):
        self.key = key
        self.parent = parent
        self.items = []

registry = {}

def build(count):
    last = None
    for i in range(count):
        node = Node(i, last if i % 7 else None)
        if i % 3:
            registry[i] = node
        if last is not None:
            last.items.append(node)
        if i % 11 == 0:
            registry.clear()
        last = node

build(40)
del registry[37].parent`

type Sent = GivenAnswers[HeapQuestion]

/** Stands for the browser's: what goes in and comes out is copied, and each message has its turn. */
class Thread {
  static begun = 0
  static asked: string[] = []
  /** What no thread has the memory for. */
  static isBroken = false
  private readonly side = new HeapThreadSide(translatorIn)
  private readonly told = new Map<string, (event: { readonly data?: Sent }) => void>()
  private isOver = false

  constructor() {
    Thread.begun++
  }

  addEventListener(kind: string, tell: (event: { readonly data?: Sent }) => void): void {
    this.told.set(kind, tell)
  }

  postMessage(message: ToHeapThread, transfer: Transferable[]): void {
    if (message.kind === 'ask') Thread.asked.push(message.asking.question)
    void this.answer(structuredClone(message, { transfer }))
  }

  terminate(): void {
    this.isOver = true
  }

  private async answer(message: ToHeapThread): Promise<void> {
    if (Thread.isBroken) return this.tell('error', {})
    const answer = await this.side.take(message)
    if (answer !== null) this.tell('message', { data: structuredClone(answer) })
  }

  private tell(kind: string, event: { readonly data?: Sent }): void {
    setImmediate(() => {
      if (!this.isOver) this.told.get(kind)?.(event)
    })
  }
}

async function setting(lines: readonly string[], of: (cursor: HeapCursor) => HeapCursor = (whole) => whole) {
  Thread.begun = 0
  Thread.asked = []
  Thread.isBroken = false
  vi.stubGlobal('Worker', Thread)
  const { cursor: whole, options } = heapAtEnd(lines)
  const cursor = of(whole)
  const t = await translatorIn('en')
  const sources = { 'main.py': lines.join('\n') }
  const authorship = { 'main.py': [{ from: 0, to: 300, by: 'ana' }] }
  const authors = new Authors(cursor.index.history, sources, authorship)
  const faces = authors.names.map((name, at) =>
    name === null ? interpreterFace(t) : { name, colour: at, pattern: at },
  )
  const facts: RunFacts = {
    team: { entry: 'main.py', collector: 'cpython', sources, authorship },
    faces,
    modules: options.modules,
    lingering: [cursor.index.objectCount],
    exit: 'ok',
  }
  const ground = groundOf({ cursor, authors, facts, t })
  return { whole, cursor, ground, thread: new HeapThread(cursor, facts, 'en') }
}

/** About the end. */
function windowOf({ index }: HeapCursor): HeapCursor {
  const opening = openWindow(encodeWindow(index, index.steps, 400))
  if (!opening.ok) throw new Error(opening.reason)
  return cursorOn(opening.opened)
}

function ask<Question extends HeapQuestion>(
  thread: HeapThread,
  question: Question,
  asked: Parameters<typeof thread.ask<Question>>[1],
): Promise<GivenAnswers[Question] | null> {
  return new Promise((resolve) => {
    thread.ask(question, asked, resolve)
  })
}

/** A step, or one event of it. */
function anyStretch({ index }: HeapCursor, random: () => number): Stretch {
  const step = 1 + Math.floor(random() * index.steps)
  const { from, to } = wholeStep(index, step)
  if (random() < 0.7 || to - from < 2) return { step, from, to }
  const told = [from, index.startOf(step)].map((at) => ({ at, sentences: [] }))
  return partOfStep(index, step, told, 2)
}

afterEach(() => vi.unstubAllGlobals())

describe('the thread that answers about a large heap', () => {
  test.each([1, 2, 3])('plans the picture as the page would, wherever the reader goes, seed %i', async (seed) => {
    const { cursor, ground, thread } = await setting(PROGRAM.split('\n'))
    const random = randomFrom(seed)
    const facts = new HistoryFacts(cursor.index)
    let wishes: Wishes = { opened: new Map(), isComplete: false, spotlight: new Set() }
    let here: Places | null = null
    let there: Places | null = null
    const sizes = new Set<number>()
    for (let turn = 0; turn < 25; turn++) {
      if (random() < 0.2) wishes = { ...wishes, spotlight: new Set([Math.ceil(random() * cursor.index.objectCount)]) }
      if (random() < 0.1) [here, there] = [null, null]
      const stretch = anyStretch(cursor, random)
      const given: GivenAnswers['plan'] | null = await ask(thread, 'plan', { stretch, wishes, places: there })
      const options = optionsOf(ground, wishes)
      const scenes = new KnownScenes(cursor, facts, options)
      const plan: Plan = doneAtOnce(planned({ cursor, facts, options, scenes }, stretch, here))
      if (given === null) throw new Error('the thread has failed')
      expect(given.scene, `seed ${seed}, turn ${turn}`).toEqual(plan.scene)
      expect(given.places === null).toBe(plan.places === here)
      ;[here, there] = [plan.places, given.places ?? there]
      expect(there).toEqual(here)
      sizes.add(plan.scene.cards.length)
    }
    expect(sizes.size).toBeGreaterThan(3)
    expect(Thread.begun).toBe(1)
  })

  test('plans in a window of the history too, and in the whole when that has come', async () => {
    const { whole, cursor, ground, thread } = await setting(PROGRAM.split('\n'), windowOf)
    const wishes: Wishes = { opened: new Map(), isComplete: false, spotlight: new Set() }
    const planHere = (of: HeapCursor, step: number): Plan => {
      const [facts, options] = [new HistoryFacts(of.index), optionsOf(ground, wishes)]
      const scenes = new KnownScenes(of, facts, options)
      return doneAtOnce(planned({ cursor: of, facts, options, scenes }, wholeStep(of.index, step), null))
    }
    const planThere = (step: number) =>
      ask(thread, 'plan', { stretch: wholeStep(cursor.index, step), wishes, places: null })
    const { first, last } = cursor.index.stepsWithin
    expect(first).toBeGreaterThan(1)
    for (const step of [last, first]) expect(await planThere(step)).toEqual(planHere(cursor.fork(), step))
    cursor.complete(whole.index.history.log, whole.checkpoints.packed())
    expect(await planThere(1)).toEqual(planHere(whole, 1))
    expect(Thread.begun).toBe(2)
  })

  test('tells what the page would tell', async () => {
    const { cursor, ground, thread } = await setting(PROGRAM.split('\n'))
    const { index } = cursor
    const serial = Array.from({ length: index.objectCount }, (_, at) => index.objectCount - at).find(
      (each) => index.history.types[index.typeOf(each)]?.name === 'Node',
    )
    const step = index.birthStep(serial ?? 0) + 1
    const object = { step, offset: index.endOf(step), serial: serial ?? 0 }
    const words = await ask(thread, 'words', { step })
    expect(words).toEqual(HEAP_ANSWERS.words(ground, { step }))
    expect(words?.head).toMatch(/^main\.py line \d+/)
    const notes = await ask(thread, 'notes', { step, serials: [object.serial, 1] })
    expect(notes).toEqual(HEAP_ANSWERS.notes(ground, { step, serials: [object.serial, 1] }))
    expect(notes?.[0]).toBe('40')
    const ways = await ask(thread, 'ways', object)
    expect(ways).toEqual(HEAP_ANSWERS.ways(ground, object))
    expect(ways?.length).toBeGreaterThan(0)
    expect(await ask(thread, 'why', object)).toEqual(HEAP_ANSWERS.why(ground, object))
  })

  test('behind the question that it answers is asked the latest of a kind, and nobody hears of those before that', async () => {
    const { thread } = await setting(PROGRAM.split('\n'))
    const heard: number[] = []
    await ask(thread, 'notes', { step: 5, serials: [] })
    for (const step of [5, 6, 7]) thread.ask('words', { step }, () => heard.push(step))
    await ask(thread, 'notes', { step: 5, serials: [] })
    expect(heard).toEqual([5, 7])
    expect(Thread.asked).toEqual(['notes', 'words', 'words', 'notes'])
  })

  test('says that it has failed to all who wait, and begins anew with the next question', async () => {
    const { thread } = await setting(PROGRAM.split('\n'))
    Thread.isBroken = true
    const answers = await Promise.all([
      ask(thread, 'words', { step: 5 }),
      ask(thread, 'notes', { step: 5, serials: [] }),
    ])
    expect(answers).toEqual([null, null])
    Thread.isBroken = false
    expect(await ask(thread, 'notes', { step: 5, serials: [] })).toEqual([])
    expect(Thread.begun).toBe(2)
  })

  test('answers nobody any more after its end', async () => {
    const { thread } = await setting(PROGRAM.split('\n'))
    const heard: string[] = []
    thread.ask('words', { step: 5 }, () => heard.push('words'))
    thread.end()
    await ask(thread, 'notes', { step: 5, serials: [] })
    expect(heard).toEqual([])
  })
})
