/** The life of one slot: who filled it, who replaced what was in it, until when. */
import { expect, test } from 'vitest'
import { tellEnglish } from '../../server/cli/sayEnglish'
import { whenSlotSchema } from '../protocol/when'
import { slotText } from './slotText'
import { teamRun } from './testing/teamRun'
import { whenSlot } from './whenSlot'

const { run, team } = teamRun(
  {
    'main.py': `import box
class Bag:
    pass
box.put([1])
box.put({2})
other = [Bag(), Bag()]
other.insert(0, box.kept['a'])
del box.kept['a']
box.kept['a'] = Bag()
other.pop(0)
bag = Bag()
bag.x = [1]
bag.x.append(3)
del bag
`,
    'box.py': "kept = {}\ndef put(thing):\n    kept['a'] = thing\n",
  },
  { 'box.py': 'ben' },
)

const BOX_WITH_FINALIZER = `class Box:
    def __del__(self):
        print('closed')
kept = Box()
kept.me = kept
def put(thing):
    kept.thing = thing
`

function told(what: string, step: number | null = null) {
  const answer = whenSlot(run, team, what, step)
  if (typeof answer === 'string') return answer
  const { slot } = whenSlotSchema.parse(answer)
  return slot.moments.map(({ kind, to, from, by, file, line }) =>
    [kind, to.replace(/ #\d+/, ''), from.replace(/ #\d+/, ''), `${by ?? ''} ${file}:${line}`].join(', '),
  )
}

test('each filling of an entry is told with whose line it was, and when it was empty', () => {
  const moments = [
    'filled, list, , ben box.py:3',
    'refilled, set, list, ben box.py:3',
    'gone, , set, ana main.py:8',
    'filled, Bag, , ana main.py:9',
  ]
  expect(told("box.kept['a']")).toEqual([...moments, 'lost, , Bag,  null:null'])
})

test('what moves within a list leaves one place and comes to another', () => {
  expect(told('other[0]')).toEqual([
    'filled, Bag, , ana main.py:6',
    'refilled, set, Bag, ana main.py:7',
    'refilled, Bag, set, ana main.py:10',
    'lost, , Bag,  null:null',
  ])
})

test('a name that is gone at the end is found, one of an object that is gone where it was there', () => {
  expect(told('main.bag')).toEqual(['filled, Bag, , ana main.py:11', 'gone, , Bag, ana main.py:14'])
  expect(told('bag')).toEqual(told('main.bag'))
  expect(told('bag.x')).toMatch(/^nothing is or was called 'bag\.x' at step \d+/)
  const step = Array.from({ length: run.steps }, (_, at) => at + 1).find((at) => typeof told('bag.x', at) !== 'string')
  expect(told('bag.x', step ?? 0)).toEqual(['filled, list, , ana main.py:12', 'lost, , list, ana main.py:14'])
})

test('in words, with when what it referred to last was last used', () => {
  const answer = whenSlot(run, team, 'main.other', null)
  if (typeof answer === 'string') throw new Error(answer)
  const words = slotText(answer.slot, tellEnglish())
    .replaceAll(/#\d+/g, '#…')
    .replaceAll(/step \d+/g, 'step …')
  expect(words).toBe(`main.other, of module main
  step …, ana, main.py:6   refers to list #…
  step …, the interpreter  goes with module main: it referred to list #…
  What it referred to last was last used in step …, ana, main.py:10.`)
})

test('a slot of a namespace is one of the module, class or instance whose it is', () => {
  const { run: its, team: own } = teamRun(
    { 'main.py': "class Bag:\n    made = None\nBag.made = 1\nbag = Bag()\nvars(bag)['x'] = 2\n" },
    {},
  )
  const ofWhom = (what: string) => {
    const answer = whenSlot(its, own, what, null)
    return typeof answer === 'string' ? answer : answer.slot.of.replace(/#\d+/, '#…')
  }
  expect(['bag', 'Bag.made', 'bag.x'].map(ofWhom)).toEqual(['module main', 'class Bag', 'Bag #…'])
})

test('what the exit takes out after a finalizer is nobody’s doing', () => {
  const { run: its, team: own } = teamRun(
    { 'main.py': 'import box\nbox.put(1)\n', 'box.py': BOX_WITH_FINALIZER },
    { 'box.py': 'ben' },
  )
  const answer = whenSlot(its, own, 'box.kept', null)
  if (typeof answer === 'string') throw new Error(answer)
  expect(answer.slot.moments.map(({ kind, by, line }) => [kind, by, line])).toEqual([
    ['filled', 'ben', 4],
    ['gone', null, null],
  ])
})

test('several keys in brackets are the tuple that they are; of a wrong name some of what is there is told, and how many more', () => {
  const { run: its, team: own } = teamRun({ 'main.py': "d = {('a', 1): [], 2: [], 3: [], 4: [], 5: []}\n" }, {})
  const first = (what: string) => {
    const answer = whenSlot(its, own, what, null)
    return typeof answer === 'string' ? answer.replace(/ at step \d+/, '') : answer.slot.moments[0]?.kind
  }
  expect(first('d["a", 1]')).toBe('filled')
  expect(first("d['nowhere']")).toBe(
    "nothing is or was called 'd['nowhere']'; there are d[('a', 1)], d[2], d[3] and 2 more",
  )
})
