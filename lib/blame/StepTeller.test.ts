/** What a step did, in sentences. */
import { sayEnglish } from '../../server/cli/sayEnglish'
import { expect, test } from 'vitest'
import { HeapCursor } from '../heap/history/HeapCursor'
import { HistoryIndex } from '../heap/history/HistoryIndex'
import { Authors } from './Authors'
import { objectTitle } from './objectTitle'
import { StepTeller } from './StepTeller'
import { teamRun } from './testing/teamRun'

const FILES = {
  'main.py': `import log, weakref, gc
class Conn:
    def __del__(self):
        print('closed')
conn = Conn()
log.keep(conn)
ref = weakref.ref(conn)
del conn
log.entries.clear()
ring = Conn()
ring.me = ring
ring = None
gc.collect()
def gen():
    own = Conn()
    yield 1
g = gen()
next(g)
last = Conn()
import codecs
codecs.register(lambda name, held=last: None)
numbers = [1, 2, 3]
bound = last.__del__
print()
`,
  'log.py': 'entries = []\ndef keep(x):\n    entries.append(x)\n',
}
const { run, team } = teamRun(FILES, { 'log.py': 'ben' })
const index = new HistoryIndex(run.history)
const authors = new Authors(run.history, team.sources, team.authorship)
const teller = new StepTeller(
  new HeapCursor(index),
  (statement) => authors.nameOf(statement),
  team,
  objectTitle,
  sayEnglish(),
)

/** What the steps at a line told, numbers of objects left out. */
function told(file: string, line: number, most = 20): string[] {
  return steps((step) => {
    const place = authors.placeOf(index.statementOf(step))
    return place.file === file && place.line === line && index.stageAt(step) === null
  }).flatMap((step) => teller.tell(step, most).sentences.map((sentence) => sentence.replaceAll(/ #\d+/g, '')))
}

function steps(isWanted: (step: number) => boolean): number[] {
  return Array.from({ length: index.steps }, (_, at) => at + 1).filter(isWanted)
}

test('a new object, and the name for it', () => {
  expect(told('main.py', 5)).toEqual([
    'Conn is made.',
    "ana's main.conn now refers to Conn: its count goes from 0 to 1.",
  ])
})

test("del drops ana's name, and ben's list still holds the object", () => {
  expect(told('main.py', 8)).toEqual([
    "ana's main.conn lets go of Conn: its count goes from 2 to 1; ben's log.entries[0] still holds it.",
  ])
})

test('an argument is a reference that goes with its call', () => {
  expect(told('main.py', 6)).toEqual([
    "ana's x in keep() now refers to Conn: its count goes from 1 to 2.",
    'keep() is called.',
  ])
  expect(told('log.py', 3)).toEqual([
    "ben's log.entries[0] now refers to Conn: its count goes from 2 to 3.",
    'keep() returns, and its names are gone.',
  ])
})

test('a weak reference changes no count', () => {
  expect(told('main.py', 7)).toContain('ReferenceType refers weakly to Conn: its count stays as it is.')
})

test('the last reference goes, the finalizer runs and prints, the weak reference ends, the object is freed', () => {
  expect([...told('main.py', 9), ...told('main.py', 4).slice(0, 4)]).toEqual([
    "ben's log.entries[0] lets go of Conn: its count goes from 1 to 0.",
    'The finalizer of Conn runs, for the first time and the last.',
    "ana's self in Conn.__del__() now refers to Conn: its count goes from 0 to 1.",
    'Conn.__del__() is called.',
    'It prints: closed',
    'Conn.__del__() returns, and its names are gone.',
    'ReferenceType no longer answers: Conn, which it referred to weakly, is dying.',
    'Conn is freed: nothing refers to it any more.',
  ])
})

test('an object that only refers to itself waits for the collector, which is told too', () => {
  expect(told('main.py', 12)).toEqual([
    "ana's main.ring now refers to None instead of Conn, whose count goes from 2 to 1; ana's .me of Conn still holds it.",
  ])
  expect(told('main.py', 13).slice(0, 3)).toEqual([
    'The cycle collector begins, with generation 2.',
    expect.stringMatching(/^The collector looks at \d+ objects: those that only they refer to are garbage\.$/),
    'The collector finds 1 object that nothing from outside refers to: garbage (Conn).',
  ])
  expect(told('main.py', 4)).toContain('Conn is freed: the cycle collector has taken it apart.')
})

test('a suspended generator keeps its frame', () => {
  expect(told('main.py', 16)).toEqual(['gen() leaves the stack; its frame is kept, and all that its names refer to.'])
})

test('what the interpreter kept to the last dies when nothing can be printed', () => {
  const first = steps((step) => index.stageAt(step) === 'exit: interpreter state is cleared').at(-1) ?? 0
  const sentences = steps((step) => step >= first).flatMap((step) => teller.tell(step, 50).sentences)
  expect(sentences.join('\n')).toMatch(/Conn #\d+ is freed: it was kept until the last stages of the exit/)
})

test('values that come into a container one after another are counted', () => {
  expect(told('main.py', 22)).toEqual([
    'list is made.',
    "ana's main.numbers[0] now refers to 1. 2 more values come in after it.",
    "ana's main.numbers now refers to list: its count goes from 0 to 1.",
  ])
})

test('of a step that did much the heaviest changes are told, in their order, and the others counted', () => {
  const [step = 0] = steps((one) => index.stageAt(one) === 'exit: interpreter state is cleared')
  const few = teller.tell(step, 2)
  const all = teller.tell(step, 1000)
  expect(few.sentences).toHaveLength(2)
  expect(few.untold).toBe(all.sentences.length + all.untold - 2)
  expect(all.sentences.filter((sentence) => few.sentences.includes(sentence))).toEqual(few.sentences)
  expect(few.sentences.join(' ')).toContain('Conn')
})

test('all of a step is told where that is asked for: values, and what the interpreter does for itself', () => {
  const [step = 0] = steps((one) => authors.placeOf(index.statementOf(one)).line === 14)
  const [usual, all] = [teller.tell(step, 1000), teller.tell(step, 1000, true)]
  expect(all.sentences.length).toBeGreaterThan(usual.sentences.length)
})

test('a step that frees thousands tells one of each kind of change, not deaths alone, and counts what it does not read', () => {
  const text = 'class Node: pass\nkept = [Node() for i in range(9000)]\nkept.clear()\n'
  const { run: big, team: alone } = teamRun({ 'main.py': text }, {}, { steps: 100_000 })
  const all = new HistoryIndex(big.history)
  const people = new Authors(big.history, alone.sources, alone.authorship)
  const last = Array.from({ length: all.steps }, (_, at) => at + 1).findLast(
    (step) => people.placeOf(all.statementOf(step)).line === 3 && all.stageAt(step) === null,
  )
  const one = new StepTeller(
    new HeapCursor(all),
    (statement) => people.nameOf(statement),
    alone,
    objectTitle,
    sayEnglish(),
  )
  const { sentences, untold } = one.tell(last ?? 0, 6)
  const said = sentences.join('\n')
  expect(said).toMatch(/ana's main\.kept\[0\] lets go of Node #\d+: its count goes from 1 to 0\./)
  expect(said).toMatch(/Node #\d+ is freed/)
  expect(untold).toBeGreaterThan(17_000)
})

test('an object that is made has the name by which it is known when the step is done', () => {
  expect(told('main.py', 23)[0]).toBe('method Conn.__del__ is made.')
})

test('[H11] the events of a step are its sentences in their places, those of one event together', () => {
  for (let step = 1; step <= index.steps; step++) {
    const events = teller.events(step, 1000)
    const sentences = teller.tell(step, 1000).sentences.filter((each) => !each.startsWith('Made and dropped within'))
    expect(events.flatMap((event) => event.sentences)).toEqual(sentences)
    const places = events.map(({ at }) => at)
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
    expect(places.every((at) => at >= index.startOf(step) && at < index.endOf(step))).toBe(true)
  }
})

test('that a console forgets the last value is told only where it was more than a value', () => {
  const shown = teamRun({ 'main.py': 'import sys\nsys.displayhook(3)\nsys.displayhook([1])\nsys.displayhook(4)\n' }, {})
  const history = new HistoryIndex(shown.run.history)
  const shownTeller = new StepTeller(new HeapCursor(history), () => 'ana', shown.team, objectTitle, sayEnglish())
  const forgotten = [2, 3, 4].map((step) =>
    shownTeller.tell(step, 20).sentences.filter((sentence) => sentence.includes('refers to None')),
  )
  expect(forgotten.map(({ length }) => length)).toEqual([0, 0, 1])
  expect(forgotten[2]?.[0]).toMatch(/instead of list #\d+, whose count goes from 1 to 0/)
})
