/** Each check against programs that pass it and programs that fail it: what a student is told. */
import { describe, expect, test } from 'vitest'
import { checked, sentence } from './testing/checked'

const MODEL = 'class Model:\n    pass\n'

describe('no_lingering', () => {
  test('passes when every object of the class has gone', () => {
    expect(sentence('- no_lingering: Model', `${MODEL}m = Model()\ndel m\n`)).toBe(
      '+ The one Model was gone when the last line had run.',
    )
  })
  test('names the line that made it and the reference that keeps it, with its writer', () => {
    expect(sentence('- no_lingering: Model', `${MODEL}kept = [Model(), Model()]\n`)).toBe(
      '- 2 Model objects outlive the program. The Model made by ANA on main.py line 3 is kept by `main.kept[0]` (ANA on main.py line 3).',
    )
  })
  test('does not pass a program that makes none', () => {
    expect(sentence('- no_lingering: Model', MODEL)).toBe(
      '- The program made no Model, and this check needs one to look at.',
    )
  })
  test('tells a circle from a reference that someone keeps', () => {
    const circle = `import gc\ngc.disable()\n${MODEL}m = Model()\nm.me = m\ndel m\n`
    expect(sentence('- no_lingering: true', circle)).toBe(
      '- 1 object of yours outlives the program. The Model made by ANA on main.py line 5 waits in a circle of references for the cycle collector.',
    )
  })
})

describe('freed_by', () => {
  const check = '- freed_by: { class: Model, line: { file: main.py, text: "work() # here" } }'
  const program = (body: string) =>
    `${MODEL}kept = []\ndef work():\n    m = Model()\n${body}\nwork() # here\nkept.clear()\n`
  test('passes when the line has come back from all that it calls, and the object has gone', () => {
    expect(sentence(check, program('    len(kept)'))).toBe('+ 1 Model: gone when `work() # here` in main.py had run.')
  })
  test('fails when it goes one line later, and names that line', () => {
    expect(sentence(check, program('    kept.append(m)'))).toBe(
      '- The Model made by ANA on main.py line 5 was alive when `work() # here` in main.py had run; it went later on main.py line 8.',
    )
  })
  test('each object is due when the line runs next after its making', () => {
    const loop = `${MODEL}for i in range(3):\n    m = Model()\n    del m # here\n`
    const line = '- freed_by: { class: Model, line: { file: main.py, text: "del m # here" } }'
    expect(sentence(line, loop)).toBe('+ 3 Model objects: gone when `del m # here` in main.py had run.')
  })
  test('an object that is made after the last run of the line is not freed by it', () => {
    const late = `${MODEL}print(1) # here\nm = Model()\ndel m\n`
    const line = '- freed_by: { class: Model, line: { file: main.py, text: "print(1) # here" } }'
    expect(sentence(line, late)).toMatch(/^- The Model made by ANA on main.py line 4 was alive when/)
  })
  test('a line that is never reached, or not there any more, is told', () => {
    const line = '- freed_by: { class: Model, line: { file: main.py, text: print(2) } }'
    expect(sentence(line, `${MODEL}m = Model()\nif not m:\n    print(2)\n`)).toBe(
      '- The program never came to `print(2)` in main.py.',
    )
  })
})

describe('fate', () => {
  test('passes, or tells the first that ended otherwise', () => {
    const program = `import gc\n${MODEL}a = Model()\ndel a\nb = Model()\nb.me = b\ndel b\ngc.collect()\n`
    expect(sentence('- fate: { class: Model, is: [counted, collected] }', program)).toBe(
      '+ So it was with 2 Model objects.',
    )
    expect(sentence('- fate: { class: Model, is: counted }', program)).toBe(
      '- The Model made by ANA on main.py line 6 was freed by the cycle collector.',
    )
    expect(sentence('- fate: { class: Model, is: collected }', program)).toBe(
      '- The Model made by ANA on main.py line 4 was freed by its count on main.py line 5.',
    )
  })
})

describe('refcount_at', () => {
  const program = `${MODEL}m = Model()\nothers = [m, m]\nprint(len(others))\nothers.clear()\n`
  test('counts before the line runs', () => {
    const at = (range: string) => `- refcount_at: { name: m, line: { file: main.py, text: print }, ${range} }`
    expect(sentence(at('is: 3'), program)).toBe('+ `m` had 3 references before `print` in main.py ran.')
    expect(sentence(at('at_most: 2'), program)).toBe(
      '- `m` had 3 references before `print` in main.py ran, not at most 2.',
    )
  })
  test('counts at the end, and names of other places too', () => {
    expect(sentence('- refcount_at: { name: m, line: end, is: 1 }', program)).toBe(
      '+ `m` had 1 reference when the last line had run.',
    )
    expect(sentence('- refcount_at: { name: nobody, line: end, is: 1 }', program)).toBe(
      '- Nothing was called `nobody` when the last line had run.',
    )
  })
})

describe('max_objects', () => {
  test('counts those alive at once, not those made', () => {
    const loop = (end: string) => `${MODEL}for i in range(5):\n    m = Model()\n${end}`
    expect(sentence('- max_objects: { class: Model, at_most: 1 }', loop('    del m\n'))).toBe(
      '+ 1 Model was alive at once, of 5 that were made.',
    )
    expect(sentence('- max_objects: { class: Model, at_most: 1 }', loop(''))).toBe(
      '- 2 Model objects were alive at once on main.py line 4: one Model must go before the next is made.',
    )
  })
})

describe('max_bytes', () => {
  test('is about what is alive at once, beyond what the interpreter begins with', () => {
    const program = 'for i in range(3):\n    text = bytes(100_000)\n    text = None\n'
    expect(sentence('- max_bytes: 150000', program)).toMatch(
      /^\+ At its most the program had 10\d,\d{3} bytes alive at once\.$/,
    )
    expect(sentence('- max_bytes: 99999', program)).toMatch(/^- At its most/)
    expect(sentence('- max_bytes: 150000', `a = bytes(100_000)\nb = bytes(100_000)\n`)).toMatch(
      /^- .* 20\d,\d{3} bytes/,
    )
  })
})

describe('no_cycles', () => {
  test('finds those that were collected and those that still wait', () => {
    const circle = `${MODEL}m = Model()\nm.me = m\n`
    expect(sentence('- no_cycles: Model', `${MODEL}m = Model()\n`)).toBe('+ No Model was in a circle of references.')
    expect(sentence('- no_cycles: Model', circle)).toBe('- A Model is in a circle: `.me`.')
    expect(sentence('- no_cycles: true', `${circle}del m\nimport gc\ngc.collect()\n`)).toBe(
      '- The cycle collector had to free 1 object of yours; the first was made by ANA on main.py line 3.',
    )
  })
})

describe('cut_at_most', () => {
  test('counts the references that must go', () => {
    const two = `${MODEL}a = b = Model()\n`
    expect(sentence('- cut_at_most: { class: Model, at_most: 2 }', two)).toBe('+ 2 references must go to free a Model.')
    expect(sentence('- cut_at_most: { class: Model, at_most: 1 }', two)).toBe(
      '- 2 references must go to free a Model. The Model made by ANA on main.py line 3 is kept by `main.a` (ANA on main.py line 3) and `main.b` (ANA on main.py line 3).',
    )
    expect(sentence('- cut_at_most: 1', two)).toBe('- 2 references must go to free all that lingers.')
    expect(sentence('- cut_at_most: 0', `${two}del a, b\n`)).toBe('+ No object of yours outlives the program.')
  })
})

describe('collector_runs', () => {
  test('counts what ran before the end of the program', () => {
    expect(sentence('- collector_runs: 0', 'x = 1\n')).toBe(
      '+ The cycle collector did not run before the last line had run.',
    )
    expect(sentence('- collector_runs: { at_most: 1 }', 'import gc\ngc.collect()\ngc.collect()\n')).toBe(
      '- The cycle collector ran 2 times before the last line had run, not at most 1 times.',
    )
  })
})

describe('output', () => {
  const program = "print('one ')\nprint('two')\n"
  test.each([
    ['- output: "one\\ntwo"', '+ The program printed what it should.'],
    ['- output: "one\\nthree"', '- Line 2 of the output is `two`, not `three`.'],
    ['- output: one', '- The output should end after 1 lines, and goes on with `two`.'],
    ['- output: "one\\ntwo\\nthree"', '- The output ends after 2 lines; next should come `three`.'],
    ['- output: { contains: [one, two] }', '+ The program printed what it should.'],
    ['- output: { contains: [two, one] }', '- The output has `one` before `two`, and should have it after.'],
    ['- output: { contains: four }', '- The output lacks `four`.'],
    ['- output: { lacks: [three, two] }', '- The output has `two`, which should not be printed.'],
  ])('%s', (check, says) => {
    expect(sentence(check, program)).toBe(says)
  })
})

describe('uses and must_not_use', () => {
  const program = 'import weakref as w\nfrom gc import collect as tidy\nr = w.ref(tidy)\ntidy()\n'
  test.each([
    ['- uses: weakref.ref', '+ Found: `weakref.ref` on main.py line 3.'],
    ['- uses: [weakref.ref, weakref.WeakSet]', '- Nothing in your modules uses `weakref.WeakSet`.'],
    [
      '- must_not_use: gc.collect',
      '- The task goes without it: `gc.collect` on main.py line 2, `gc.collect` on main.py line 3 and `gc.collect` on main.py line 4.',
    ],
    ['- must_not_use: gc.freeze', '+ Nothing in your modules uses `gc.freeze`.'],
    ['- must_not_use: del', '+ Nothing in your modules uses `del`.'],
  ])('%s', (check, says) => {
    expect(sentence(check, program)).toBe(says)
  })
  test('look at modules of the team alone', () => {
    const files = { 'main.py': 'import tidy\n', 'tidy.py': 'import gc\n' }
    const more = 'modules: { main.py: editable, tidy.py: locked }\n'
    expect(checked('- must_not_use: gc', files, { more })[0]?.passed).toBe(true)
    expect(checked('- must_not_use: gc', files)[0]?.passed).toBe(false)
  })
})

describe('predicate', () => {
  const program = `${MODEL}kept = Model()\nprint('hello')\n`
  const titled = (lines: string) => `- predicate: |\n${lines.replace(/^/gm, '    ')}\n  title: It is so.`
  test.each([
    ["verdict['stdout'] == 'hello\\n' and 'kept' in sources['main.py']", '+ It holds.'],
    ["verdict['lingering'] == []", '- It does not hold.'],
    [
      "def check(verdict):\n    if verdict['lingering']:\n        return 'Something lingers.'\n    return True",
      '- Something lingers.',
    ],
    ["print('True')\n\ndef check(verdict):\n    print('False')\n    return True", '+ It holds.'],
    [
      "class Late:\n    def __del__(self):\n        print('late')\n\nkept = Late()\n\ndef check(verdict):\n    return True",
      '+ It holds.',
    ],
    [
      "import sys\n\ndef check(verdict):\n    sys.__stdout__.write('true')\n    return False",
      '- The exercise’s own condition went wrong: it answers `truefalse`, not True, False or a sentence. Tell your instructor.',
    ],
    ['1 / 0', '- The exercise’s own condition went wrong: ZeroDivisionError: division by zero. Tell your instructor.'],
    [
      '3',
      '- The exercise’s own condition went wrong: it answers `3`, not True, False or a sentence. Tell your instructor.',
    ],
  ])('%j', (lines, says) => {
    expect(sentence(titled(lines), program)).toBe(says)
  })
})

describe('a program that does not come to its end', () => {
  const checks = '- no_lingering: true\n- must_not_use: gc'
  test('passes no check of its run, unless the exercise allows it', () => {
    const files = { 'main.py': `${MODEL}m = Model()\ndel m\n1 / 0\n` }
    expect(checked(checks, files).map(({ passed, says }) => [passed, says])).toEqual([
      [false, 'The program did not come to its end: `ZeroDivisionError: division by zero`.'],
      [true, 'Nothing in your modules uses `gc`.'],
    ])
    expect(checked(checks, files, { more: 'may_fail: true\n' }).map(({ passed }) => passed)).toEqual([true, true])
  })
  test('or is ended at its budget', () => {
    const files = { 'main.py': 'while True:\n    pass\n' }
    expect(checked(checks, files, { steps: 100 })[0]?.says).toBe(
      'The program did not come to its end: its budget of lines, memory or output was used up.',
    )
  })
})

test('what the author says comes before what was found', () => {
  expect(sentence('- no_lingering: Model\n  says: Look at the last line.', `${MODEL}m = Model()\n`)).toMatch(
    /^- Look at the last line\. 1 Model outlives the program\./,
  )
})
