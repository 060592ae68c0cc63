/** `heaproom` as a user meets it: a real process, its two streams and its exit code. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { growthSchema } from '../../lib/protocol/growth'
import { runDifferenceSchema } from '../../lib/protocol/runDifference'
import { fixesSchema } from '../../lib/protocol/fixes'
import { EXPORT_FORMATS } from '../../lib/blame/exportRun'
import { stepsSchema } from '../../lib/protocol/steps'
import { verdictSchema } from '../../lib/protocol/verdict'
import { whenSlotSchema } from '../../lib/protocol/when'
import { whySchema } from '../../lib/protocol/why'

const root = join(import.meta.dirname, '../..')
const eventBus = join(root, 'lib/python/programs/teams/event-bus')
const folder = mkdtempSync(join(tmpdir(), 'heaproom-cli-'))
const program = join(root, 'bin/heaproom.mjs')

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function heaproom(words: readonly string[], input = ''): { stdout: string; stderr: string; code: number | null } {
  const done = spawnSync(process.execPath, [program, ...words], { input, encoding: 'utf8' })
  return { stdout: done.stdout, stderr: done.stderr, code: done.status }
}

function file(name: string, text: string): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
  return path
}

describe('heaproom run', () => {
  test('prints what the program prints and nothing else', () => {
    expect(heaproom(['run', eventBus])).toEqual({
      stdout: 'alpha: 1000 rows\nbeta: 1000 rows\ndone\nclosed beta\nclosed alpha\n',
      stderr: '',
      code: 0,
    })
  })

  test('recursion through built-in functions goes as deep as in CPython, with what was piped in', () => {
    const path = file(
      'deep/main.py',
      `import functools, sys
depth = int(input())
sys.setrecursionlimit(depth + 100)

@functools.lru_cache(None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

class Pair:
    def __init__(self, rest):
        self.rest = rest
    def __repr__(self):
        return f"Pair({self.rest!r})"
    def __len__(self):
        return 1 + sum(len(pair) for pair in [self.rest] if pair is not None)

print(fib(depth) % 1000, "for", input())
chain = None
for _ in range(depth // 10):
    chain = Pair(chain)
print(len(repr(chain)), len(chain))
sys.setrecursionlimit(1000)
chain = []
for _ in range(900):
    chain = Pair([chain])
print(len(repr(chain)))
sys.exit(3)`,
    )
    const said = { stdout: '125 for ana\n3004 500\n7202\n', stderr: '', code: 3 }
    expect(heaproom(['run', path], '5000\nana\n')).toEqual(said)
  })

  test('--json is one verdict, as its schema says', () => {
    const { stdout, code } = heaproom(['run', eventBus, '--json'])
    const verdict = verdictSchema.parse(JSON.parse(stdout))
    expect(code).toBe(0)
    expect(verdict.lingering.map(({ type, sufficient }) => [type, sufficient])).toEqual([
      ['Model', ['ben']],
      ['Model', ['ben']],
    ])
  })

  test('--verdict adds sentences a student understands', () => {
    const { stdout } = heaproom(['run', eventBus, '--verdict'])
    expect(stdout).toContain('2 objects outlive the program.')
    expect(stdout).toContain(
      '  ben keeps it alone; ana and cleo keep it together. ben must let go, and so must ana or cleo.\n',
    )
    expect(stdout).toContain(
      "these 2 must go: events._subscribers['reload'][0].__self__ (ana, model.py:8); report.history[0][1] (ben, report.py:6)",
    )
    expect(stdout).toContain('To free all 2, 2 statements suffice, and no fewer: ana, model.py:8; ben, report.py:6\n')
  })

  test('a program that keeps more than its budget of bytes is ended with one sentence', () => {
    const program = file('keeps.py', "kept = []\nwhile True:\n    kept.append('a' * 1000000)\n")
    const ended = heaproom(['run', program, '--limit-bytes', '20000000'])
    expect(ended.code).toBe(1)
    expect(ended.stderr).toBe('heaproom: the run was ended: its budget of bytes is used up\n')
  })

  test('an instance of a class that a package defines lingers like any other', () => {
    file('packaged/pkg/__init__.py', 'class T:\n    pass\n')
    file('packaged/main.py', 'import pkg\nkept = pkg.T()\n')
    expect(heaproom(['run', join(folder, 'packaged'), '--verdict']).stdout).toContain('1 object outlives the program.')
  })

  test('a file may be called like anything of JavaScript', () => {
    expect(heaproom(['run', 'constructor']).stderr).toBe("heaproom: there is no file or folder 'constructor'\n")
  })

  test('a value may stand behind an equals sign', () => {
    file('entry/start.py', "print('started')\n")
    expect(heaproom(['run', join(folder, 'entry'), '--entry=start.py']).stdout).toBe('started\n')
  })

  test.each([[['run', '--help']], [['run', 'x.py', '-h']], [['--help']]])('%j explains itself', (words) => {
    const { stdout, stderr, code } = heaproom(words)
    expect([stdout.slice(0, 24), stderr, code]).toEqual(['usage: heaproom run PATH', '', 0])
  })

  test('exits as the program does', () => {
    expect(heaproom(['run', file('code.py', 'import sys\nsys.exit(3)\n')]).code).toBe(3)
    const failed = heaproom(['run', file('fails.py', 'def f():\n    return 1 / 0\nf()\n')])
    expect(failed.code).toBe(1)
    expect(failed.stderr).toContain('ZeroDivisionError: division by zero')
    expect(heaproom(['run', file('message.py', "raise SystemExit('no')\n")])).toMatchObject({ code: 1, stderr: 'no\n' })
  })

  test('gives input() what is piped in', () => {
    expect(heaproom(['run', file('asks.py', 'print(input() + input())\n')], 'a\nb\n').stdout).toBe('ab\n')
  })

  test('a syntax error is in CPython’s words, with its place', () => {
    const { stderr, code } = heaproom(['run', file('broken.py', 'x = 1\nif x\n    pass\n')])
    expect(code).toBe(1)
    expect(stderr).toContain("line 2\n    if x\n        ^\nSyntaxError: expected ':'")
  })

  test.each([
    [
      'x = 1\ny = 2\nz = "\xe9"\n',
      `line 3\n    z = "\ufffd"\n         ^\nSyntaxError: Non-UTF-8 code starting with '\\xe9' in file `,
    ],
    [
      '\xff\xfex = 1\n',
      `line 1\n    \ufffd\ufffdx = 1\n    ^\nSyntaxError: Non-UTF-8 code starting with '\\xff' in file `,
    ],
    ['x = 1\nprint("a\0b")\n', 'line 2\n    print("a\nSyntaxError: source code cannot contain null bytes\n'],
    ['# coding: klingon\n', 'line 0\nSyntaxError: unknown encoding: klingon\n'],
  ])('a file that is no text is refused in CPython’s words: %j', (bytes, words) => {
    const path = join(folder, 'no-text.py')
    writeFileSync(path, bytes, 'latin1')
    const { stderr, code } = heaproom(['run', path])
    expect(code).toBe(1)
    expect(stderr.slice(stderr.indexOf('line '))).toContain(words)
  })

  test('a file is read by its coding comment', () => {
    const path = join(folder, 'coded.py')
    writeFileSync(path, '# coding: cp1252\nprint("\x80 \xe9")\n', 'latin1')
    expect(heaproom(['run', path])).toMatchObject({ stdout: '€ é\n', code: 0 })
  })

  test('an endless program ends at its budget', () => {
    const path = file('endless.py', 'while True:\n    pass\n')
    expect(heaproom(['run', path, '--limit-steps', '5000'])).toMatchObject({
      code: 1,
      stderr: 'heaproom: the run was ended: its budget of steps is used up\n',
    })
  })
})

describe('heaproom why', () => {
  test('explains the event bus as a colleague would, and prints nothing of the program', () => {
    const { stdout, stderr, code } = heaproom(['why', eventBus, 'Model'])
    expect([stderr, code]).toEqual(['', 0])
    expect(stdout.replaceAll(/#\d+/g, '#…'))
      .toContain(`When the last line has run (step 45 of 56), 2 Model objects are alive.

Model #… (made by ana at main.py:8 in step 18; 48 bytes, 184 with all that it alone keeps) is kept alive by
    events._subscribers                cleo, events.py:1, step 2; alone it keeps 400 bytes
    ['reload']                         cleo, events.py:5, step 22; alone it keeps 216 bytes
    [0]                                cleo, events.py:5, step 22; alone it keeps 64 bytes
    .__self__                          ana, model.py:8, step 21
  and by
    report.history                     ben, report.py:1, step 13; alone it keeps 329 bytes
    [0]                                ben, report.py:6, step 24; alone it keeps 121 bytes
    [1]                                ben, report.py:6, step 24
  ben keeps it alone; ana and cleo keep it together. ben must let go, and so must ana or cleo.
  It goes when these 2 go: events._subscribers['reload'][0].__self__ (ana, model.py:8); report.history[0][1] (ben, report.py:6)
`)
    expect(stdout).toContain('To free all 2, 2 statements suffice, and no fewer: ana, model.py:8; ben, report.py:6\n')
  })

  test('--paths tells the ways as one tree, what they share once', () => {
    const { stdout, code } = heaproom(['why', eventBus, 'Model', '--paths'])
    expect(code).toBe(0)
    const models = new Map<string, string>()
    const told = stdout.replaceAll(/#(\d+)/g, (_, id: string) => {
      if (!models.has(id)) models.set(id, `#${'AB'.charAt(models.size)}`)
      return models.get(id) ?? ''
    })
    expect(told).toContain(`
Ways to these 2, what they share told once:
    events._subscribers                cleo, events.py:1, step 2; alone it keeps 400 bytes; on the way to all
      ['reload']                       cleo, events.py:5, step 22; alone it keeps 216 bytes
        [0]                            cleo, events.py:5, step 22; alone it keeps 64 bytes; on the way to 1 of them
          .__self__                    ana, model.py:8, step 21 -> Model #A
        [1]                            cleo, events.py:5, step 31; alone it keeps 64 bytes; on the way to 1 of them
          .__self__                    ana, model.py:8, step 30 -> Model #B
    report.history                     ben, report.py:1, step 13; alone it keeps 329 bytes; on the way to all
      [0]                              ben, report.py:6, step 24; alone it keeps 121 bytes; on the way to 1 of them
        [1]                            ben, report.py:6, step 24 -> Model #A
      [1]                              ben, report.py:6, step 33; alone it keeps 120 bytes; on the way to 1 of them
        [1]                            ben, report.py:6, step 33 -> Model #B

Model #A (made by ana at main.py:8 in step 18; 48 bytes, 184 with all that it alone keeps)
  ben keeps it alone; `)
    const { ways } = whySchema.parse(JSON.parse(heaproom(['why', eventBus, 'Model', '--paths', '--json']).stdout))
    expect(ways).toMatchObject({ objects: 2, more: 0 })
    expect(ways?.rows.map(({ above, edge }) => [above, edge]).slice(0, 4)).toEqual([
      [null, 'events._subscribers'],
      [0, "['reload']"],
      [1, '[0]'],
      [2, '.__self__'],
    ])
  })

  test('of a program that failed, says so and explains what the exception keeps', () => {
    const path = file('failing.py', 'class A: pass\ndef f():\n    x = A()\n    1 / 0\nf()\n')
    const { stdout, stderr, code } = heaproom(['why', path, 'A'])
    expect([stderr.trimEnd().split('\n').at(-1), code]).toEqual(['ZeroDivisionError: division by zero', 0])
    expect(stdout).toContain('When an exception has ended the program (step 7 of 16), 1 A object is alive.')
    expect(stdout).toContain(
      '    x in f()                           failing, failing.py:3, step 5; alone it keeps 48 bytes\n',
    )
  })

  test('--without tells what would go if people or lines had stored nothing', () => {
    const { stdout } = heaproom(['why', eventBus, '--json', '--without', 'ben', '--without=ana,model.py:8'])
    expect(whySchema.parse(JSON.parse(stdout)).whatIf).toMatchObject({
      without: ['ben', 'ana', 'model.py:8'],
      goes: [{ type: 'Model' }, { type: 'Model' }],
      stays: 0,
    })
  })

  test('--without takes references by the names that answers give them, mixed with people; a wrong name is told what there is', () => {
    const cut = ["events._subscribers['reload'][0].__self__", 'report.history[0][1]']
    const { stdout } = heaproom(['why', eventBus, 'Model', '--json', '--without', cut.join(',')])
    const { objects, whatIf } = whySchema.parse(JSON.parse(stdout))
    expect(whatIf).toMatchObject({ without: cut, references: cut, stays: 1 })
    expect(whatIf?.goes.map(({ id }) => id)).toEqual([objects[0]?.id])
    expect(heaproom(['why', eventBus, 'Model', '--without', 'ben,events._subscribers']).stdout).toMatch(
      /\nWithout what ben stored, and events\._subscribers, \d+ objects of \d+ bytes in all would go\.\n {2}2 of Model /,
    )
    expect(heaproom(['why', eventBus, '--without', 'report.histroy']).stderr).toBe(
      "heaproom: no reference is called 'report.histroy' at step 45; there is report.history\n",
    )
  })

  test('--by tells what one person would have to let go of, and everybody’s part is told', () => {
    const { stdout } = heaproom(['why', eventBus, '--json', '--by', 'ben'])
    const { byOne, participants } = whySchema.parse(JSON.parse(stdout))
    expect(byOne).toMatchObject({ by: 'ben', objects: 2, frees: 0 })
    expect(participants['ben']?.tangled.objects).toBe(2)
  })

  test('--json is one answer, as its schema says', () => {
    const answer = whySchema.parse(JSON.parse(heaproom(['why', eventBus, '--json', '--at=20']).stdout))
    expect(answer).toMatchObject({ step: 20, isEnd: false, at: { file: 'model.py', line: 7, by: 'ana' } })
    expect(answer.objects.map(({ type, born, sufficientGroups }) => [type, born, sufficientGroups])).toEqual([
      ['Model', 18, [['ana']]],
    ])
  })
})

describe('heaproom when', () => {
  test('tells the life of an object step by step', () => {
    const { stdout, code } = heaproom(['when', eventBus, 'report.history'])
    expect(code).toBe(0)
    expect(stdout.replaceAll(/#\d+/g, '#…')).toMatch(
      /^list #…\n {2}step 13, ben, report\.py:1 +is made\n {2}step 13, ben, report\.py:1 +report\.history refers to it: count 1\n/,
    )
  })
})

describe('heaproom when --slot', () => {
  test('tells what one slot referred to from when to when, and who replaced it', () => {
    const program = file('slot.py', "kept = {}\nkept['a'] = [1]\nkept['a'] = {2}\ndel kept['a']\n")
    const { stdout, code } = heaproom(['when', program, "kept['a']", '--slot'])
    expect(code).toBe(0)
    expect(stdout.replaceAll(/#\d+/g, '#…')).toBe(`kept['a'], of dict #…
  step 2, slot, slot.py:2  refers to list #…
  step 3, slot, slot.py:3  refers to set #…, no more to list #…
  step 4, slot, slot.py:4  refers to nothing any more: set #… is taken out
  What it referred to last was never used.
`)
    expect(heaproom(['when', program, 'slot.kepd', '--slot']).stderr).toBe(
      "heaproom: nothing is or was called 'slot.kepd' at step 5; there is slot.kept\n",
    )
    const json = heaproom(['when', program, "kept['a']", '--slot', '--json']).stdout
    expect(whenSlotSchema.parse(JSON.parse(json)).slot.moments).toHaveLength(3)
  })
})

describe('heaproom steps', () => {
  const text = 'class Conn: pass\nconn = Conn()\nkept = [conn]\ndel conn\n'

  test('tells each step in sentences', () => {
    const { stdout, code } = heaproom(['steps', file('drops.py', text)])
    expect(code).toBe(0)
    expect(stdout.replaceAll(/#\d+/g, '#…')).toMatch(
      /\nstep \d+, drops, drops\.py:4\n {2}drops's drops\.conn lets go of Conn #…: its count goes from 2 to 1; drops's drops\.kept\[0\] still holds it\.\n/,
    )
  })

  test('tells one step in full, as JSON too', () => {
    const program = file('dropped.py', text)
    const all = stepsSchema.parse(JSON.parse(heaproom(['steps', program, '--json']).stdout))
    const last = all.told.filter(({ line }) => line === 4).at(-1)
    const one = stepsSchema.parse(JSON.parse(heaproom(['steps', program, '--json', '--at', `${last?.step}`]).stdout))
    expect(one.told).toEqual([last])
  })
})

describe('heaproom memory', () => {
  test('tells blocks and pools, and the numbers of an object', () => {
    const { stdout, code } = heaproom(['memory', file('lies.py', 'class A: pass\na = A()\n'), 'A'])
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^When the program is over \(step \d+ of \d+\), \d+ objects of the program's lie in memory\.\n/,
    )
    expect(stdout).toContain('sys.getsizeof says 48 bytes.')
  })
})

describe('heaproom growth', () => {
  test('names the collection that nobody empties', () => {
    const text = 'seen = []\nclass A: pass\nfor n in range(50):\n    seen.append(A())\n'
    const { stdout, code } = heaproom(['growth', file('grows.py', text)])
    expect(code).toBe(0)
    expect(stdout).toContain('\ngrows.seen, a list, grows all the way: ')
    expect(
      growthSchema.parse(JSON.parse(heaproom(['growth', eventBus, '--json', '--from', '20', '--at=40']).stdout)),
    ).toMatchObject({
      from: 20,
      to: 40,
      growing: [],
    })
  })

  test('of two runs it tells what an edit freed and what it made linger', () => {
    const before = file('before.py', 'class A: pass\nkept = [A() for n in range(5)]\n')
    const after = file('after.py', 'class A: pass\nclass B: pass\nb = B()\n')
    const { stdout, code } = heaproom(['growth', before, after])
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^From the earlier run \(after step \d+\) to the later one \(after step \d+\) the heap goes from /,
    )
    expect(stdout).toContain('  A: 5 to 0 objects, ')
    expect(stdout).toContain('  B: 0 to 1 objects, ')
    const answer = runDifferenceSchema.parse(JSON.parse(heaproom(['growth', before, after, '--json']).stdout))
    expect(answer.entries).toEqual(['before.py', 'after.py'])
    expect(heaproom(['growth', before, before]).stdout).toContain(
      'The same is alive in both, by class, line and person.',
    )
  })
})

describe('heaproom fix', () => {
  test('tells the changes that free what lingers, each proven by a run', () => {
    const { stdout, stderr, code } = heaproom(['fix', eventBus, 'Model'])
    expect([stderr, code]).toEqual(['', 0])
    expect(stdout).toContain(`2 of Model (made by ana at main.py:8)
  1. Store \`weakref.WeakMethod(callback)\` in line 5 of events.py, and ask in each loop over it whether it is still alive
     and put \`report.history.clear()\` at the end of main.py
     Proven: what lingers then is 2 WeakMethod; it prints the same.
  2. Put \`del events._subscribers['reload']\` at the end of main.py
     and put \`report.history.clear()\` at the end of main.py
     Proven: nothing lingers then; it prints the same.
`)
    expect(stdout).toContain('Take out line 8 of model.py: `events.subscribe("reload", self.reload)`\n')
  })

  test('gives the changed copies the same input, and does not wait for one that never ends', () => {
    const text =
      'class A: pass\nkeep = {"a": A()}\nname = input()\nwhile "a" not in keep: pass\nwhile not keep: pass\nprint(name)\n'
    const { stdout, code } = heaproom(['fix', file('asks.py', text), '--json'], 'Ada\n')
    const { answers } = fixesSchema.parse(JSON.parse(stdout))
    expect(code).toBe(0)
    expect(answers[0]?.fixes[0]?.output).toEqual({ isSame: true, isMoved: false, removed: [], added: [] })
  })

  test('says so where there is nothing to fix', () => {
    expect(heaproom(['fix', file('clean.py', 'print(1)\n')]).stdout).toBe(
      'Nothing that people keep outlives the program: there is nothing to fix.\n',
    )
  })
})

describe('heaproom export', () => {
  test.each<[string, RegExp]>([
    ['heapsnapshot', /^\{"snapshot":.*\]\}\n$/s],
    ['speedscope', /^\{"\$schema":.*\]\}\n$/s],
    ['dot', /^digraph heap \{\n.*\}\n$/s],
    ['chrome-trace', /^\{"displayTimeUnit":.*\]\}\n$/s],
    ['pythontutor', /^\{"code":.*\]\}\n$/s],
    ['csv', /^id,type,.*\r\n$/s],
    ['json', /^\{"format":"heaproom\.heap\/1",.*\]\}\n$/s],
  ])('%s goes to standard output, and nothing of the program does', (format, shape) => {
    const { stdout, stderr, code } = heaproom(['export', eventBus, '--format', format])
    expect([stderr, code]).toEqual(['', 0])
    expect(stdout).toMatch(shape)
    expect(stdout).toContain('model.py')
  })

  test('--output writes a file and says nothing', () => {
    const path = join(folder, 'bus.heapsnapshot')
    const done = heaproom(['export', eventBus, '--format=heapsnapshot', '--at=20', '--output', path])
    expect(done).toEqual({ stdout: '', stderr: '', code: 0 })
    expect(readFileSync(path, 'utf8')).toBe(
      heaproom(['export', eventBus, '--format=heapsnapshot', '--at', '20']).stdout,
    )
  })

  test('of a program that failed, says so and writes what the exception keeps', () => {
    const path = file('kept.py', 'class A: pass\ndef f():\n    x = A()\n    1 / 0\nf()\n')
    const { stdout, stderr, code } = heaproom(['export', path, '--format=heapsnapshot'])
    expect([stderr.trimEnd().split('\n').at(-1), code]).toEqual(['ZeroDivisionError: division by zero', 0])
    expect(stdout).toContain('"x ‹kept.py:3 kept›"')
  })

  test('a file that cannot be written is one sentence', () => {
    const path = join(folder, 'no-such-folder/bus.json')
    expect(heaproom(['export', eventBus, '--format=heapsnapshot', '--output', path])).toEqual({
      stdout: '',
      stderr: `heaproom: '${path}' cannot be written: ENOENT: no such file or directory\n`,
      code: 2,
    })
  })
})

describe('bad input is one sentence on stderr and exit code 2', () => {
  test.each([
    [['run', 'no-such.py'], "heaproom: there is no file or folder 'no-such.py'"],
    [['run'], "heaproom: name a Python file or a folder, as in 'heaproom run main.py'"],
    [
      ['walk'],
      "heaproom: there is no command 'walk'; there are run, why, when, steps, memory, fix, growth, export and check, as in 'heaproom run PATH'",
    ],
    [['why', eventBus, '--without', 'zoe'], "heaproom: nobody is called 'zoe'; there are ana, ben, cleo"],
    [['when', eventBus], "heaproom: name an object or a class, as in 'heaproom when main.py Model'"],
    [['when', eventBus, 'nothing'], "heaproom: nothing is called 'nothing'"],
    [['growth', eventBus, eventBus, eventBus], `heaproom: 'growth' compares two runs at most, not also '${eventBus}'`],
    [
      ['growth', eventBus, eventBus, '--from', '5'],
      'heaproom: --from is an earlier step of one run; two runs are compared at their ends, or at the step that --at names',
    ],
    [['why', eventBus, '--without', ','], 'heaproom: --without wants a value'],
    [['growth', eventBus, '--from', '50'], 'heaproom: step 50 does not come before step 45'],
    [['fix', eventBus, 'Modle'], "heaproom: no object of a class 'Modle' outlives the program"],
    [['fix', 'x.py', '--at', '3'], "heaproom: 'fix' has no option '--at'"],
    [['why'], "heaproom: name a Python file or a folder, as in 'heaproom why main.py'"],
    [['why', 'x.py', 'a', 'b'], 'heaproom: ask about one thing at a time: a, not also b'],
    [['why', 'x.py', '--at', 'now'], "heaproom: a step is a whole number above zero, or 'exit'"],
    [['why', 'x.py', '--verdict'], "heaproom: 'why' has no option '--verdict'"],
    [['run', 'x.py', '--at=3'], "heaproom: 'run' has no option '--at'"],
    [['why', eventBus, 'nothing'], "heaproom: nothing is called 'nothing' at step 45"],
    [
      ['export', 'x.py'],
      `heaproom: name a format, as in '--format heapsnapshot'; there is ${EXPORT_FORMATS.join(', ')}`,
    ],
    [
      ['export', 'x.py', '--format', 'hprof'],
      `heaproom: there is no format 'hprof'; there is ${EXPORT_FORMATS.join(', ')}`,
    ],
    [['export', eventBus, '--format=heapsnapshot', '--at=57'], 'heaproom: there is no step 57: the run has 56'],
    [['why', eventBus, '--output', 'x'], "heaproom: 'why' has no option '--output'"],
    [['export', 'x.py', '--json'], "heaproom: 'export' has no option '--json'"],
    [['why', eventBus, '--at', '99'], 'heaproom: there is no step 99: the run has 56'],
    [['run', 'x.py', '--fast'], "heaproom: there is no option '--fast'"],
    [['run', 'x.py', '--fast=1'], "heaproom: there is no option '--fast'"],
    [['run', 'x.py', '-v'], "heaproom: there is no option '-v'"],
    [['run', 'x.py', '--json=yes'], 'heaproom: --json takes no value'],
    [['run', 'x.py', '--entry='], 'heaproom: --entry wants a value'],
    [['run', 'x.py', '--limit-steps', 'many'], 'heaproom: a limit is a whole number above zero'],
    [['run', 'x.py', '--limit-steps=many'], 'heaproom: a limit is a whole number above zero'],
  ])('%j', (words, sentence) => {
    expect(heaproom(words)).toEqual({ stdout: '', stderr: `${sentence}\n`, code: 2 })
  })

  test('a folder without main.py', () => {
    const path = join(folder, 'empty')
    mkdirSync(path)
    const { stderr, code } = heaproom(['run', path])
    expect(code).toBe(2)
    expect(stderr).toBe(`heaproom: the folder '${path}' has no main.py; name the program's first file with --entry\n`)
  })

  test('a broken authors.json', () => {
    file('team/main.py', 'print(1)\n')
    file('team/authors.json', '{"main.py": [[1, "ana"]]}')
    expect(heaproom(['run', join(folder, 'team')])).toMatchObject({ stdout: '', code: 2 })
    file('team/authors.json', '{')
    expect(heaproom(['run', join(folder, 'team')]).stderr).toMatch(/authors\.json is not JSON: .*\n$/)
  })

  test.each([
    ['{"main.py": [[2, 1, "ana"]]}', 'in [2, 1, "ana"] of main.py the last line comes before the first'],
    ['{"mian.py": [[1, 1, "ana"]]}', "there is no file 'mian.py' in its folder"],
    ['{"main.py": [[1, 4, "ana"]]}', '[1, 4, "ana"] goes beyond the end of main.py, which has 3 lines'],
    [
      '{"main.py": [[2, 2, "ben"], [1, 2, "ana"]]}',
      'line 2 of main.py is in two entries, [1, 2, "ana"] and [2, 2, "ben"]',
    ],
  ])('an authors.json that does not fit the files: %s', (authors, sentence) => {
    file('unfit/main.py', 'print(1)\nprint(2)\n')
    const path = file('unfit/authors.json', authors)
    expect(heaproom(['run', join(folder, 'unfit')])).toEqual({
      stdout: '',
      stderr: `heaproom: ${path}: ${sentence}\n`,
      code: 2,
    })
  })
})
