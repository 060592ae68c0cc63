/** A server that forgets to forget: what grew is found and named, what merely moves is not. */
import { expect, test } from 'vitest'
import { growthSchema } from '../protocol/growth'
import { growth, type Growth, type Span } from './growth'
import { growthText } from './growthText'
import { teamRun } from './testing/teamRun'

const SERVER = `import store
class Request:
    def __init__(self, n):
        self.n = n
recent = {}
log = []
def handle(request):
    store.remember(request)
    recent[request.n % 5] = request
    log.append(request.n)
    if len(log) > 10:
        log.pop(0)
for n in range(100):
    handle(Request(n))
`
const STORE = 'seen = []\n\ndef remember(request):\n    seen.append(request)\n'

function grown(files: Readonly<Record<string, string>>, span: Partial<Span> = {}): Growth {
  const { run, team } = teamRun(files, { 'store.py': 'ben' })
  const answer = growth(run, team, { from: null, to: null, ...span })
  if (typeof answer === 'string') throw new Error(answer)
  return answer
}

test('the one registry that grows in a loop of requests is named, with who keeps it and which line fills it', () => {
  const answer = grown({ 'main.py': SERVER, 'store.py': STORE })
  expect(answer.growing.map(({ expression, type, items }) => [expression, type, items])).toEqual([
    ['store.seen', 'list', 'Request'],
  ])
  const [seen] = answer.growing
  expect(seen?.lengths.at(-1)).toBe(100)
  expect(seen?.filled).toEqual([{ file: 'store.py', line: 4, by: 'ben', items: 100 - (seen?.lengths[0] ?? 0) }])
  expect(seen?.cut.map(({ file, line, by }) => [file, line, by])).toEqual([['store.py', 1, 'ben']])
})

test('classes, lines and people are compared as they are counted one by one', () => {
  const { classes, lines, people, total } = grown({ 'main.py': SERVER, 'store.py': STORE }, { from: 100 })
  const requests = classes.find(({ type }) => type === 'Request')
  const [before = 0, after = 0] = requests?.objects ?? []
  expect(after).toBe(100)
  expect(requests?.bytes).toEqual([before * 48, after * 48])
  expect(lines.find(({ types }) => types.includes('Request'))).toMatchObject({ file: 'main.py', line: 14, by: 'ana' })
  // Five of them are in `recent` too; the names that ben's text uses are the interpreter's own.
  expect(people.find(({ by }) => by === 'ben')?.objects[1]).toBeGreaterThanOrEqual(after - 5)
  expect(total.objects[1] - total.objects[0]).toBeGreaterThanOrEqual(after - before)
})

test('what is filled and emptied in turn does not grow, nor what is filled before the steps compared', () => {
  const text = `kept = list(range(50))
queue = []
for n in range(200):
    queue.append(n)
    if len(queue) == 7:
        queue.clear()
`
  expect(grown({ 'main.py': text }).growing).toEqual([])
})

test('a cache in a class is found by its name', () => {
  const text = `class Service:
    cache = {}
    def get(self, key):
        if key not in self.cache:
            self.cache[key] = str(key) * 3
        return self.cache[key]
service = Service()
for n in range(150):
    service.get(n)
`
  expect(grown({ 'main.py': text }).growing.map(({ expression, items }) => [expression, items])).toEqual([
    ['main.Service.cache', 'str'],
  ])
})

test('in words, and on the wire', () => {
  const answer = grown({ 'main.py': SERVER, 'store.py': STORE })
  expect(growthSchema.parse(answer)).toEqual(answer)
  const text = growthText(answer)
  expect(text).toContain('\nstore.seen, a list, grows all the way: ')
  expect(text).toContain(' put into it by ben, store.py:4\n')
})

test('steps that cannot be compared are told in a sentence', () => {
  const { run, team } = teamRun({ 'main.py': 'x = 1\ny = 2\n' }, {})
  expect(growth(run, team, { from: 2, to: 2 })).toBe('step 2 does not come before step 2')
  expect(growth(run, team, { from: 1, to: 99 })).toBe(`there is no step 99: the run has ${run.steps}`)
})
