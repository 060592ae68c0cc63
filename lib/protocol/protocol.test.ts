/** What is accepted on the way in, and what is not. */
import { describe, expect, test } from 'vitest'
import { commandSchema } from './command'
import { updateSchema, whereSchema } from './events'
import { limits } from './limits'
import { codeSchema, joinSessionSchema } from './request'
import { verdictSchema } from './verdict'

describe('a code', () => {
  test('is accepted as people type it', () => {
    expect(codeSchema.parse(' abc-d23 ')).toBe('ABCD23')
  })

  test.each(['', 'ABCDE', 'ABCDEFG', 'ABCDE0', 'ABCDEO', '<script>'])('is not %j', (typed) => {
    expect(codeSchema.safeParse(typed).success).toBe(false)
  })
})

describe('a name', () => {
  test('is one line of what can be seen', () => {
    expect(joinSessionSchema.parse({ name: '  Ana\n\u202eMaría\u0000  ' }).name).toBe('Ana María')
  })

  test.each(['', '   ', '\u200b', 'x'.repeat(limits.nameUnits + 1)])('is not %j', (name) => {
    expect(joinSessionSchema.safeParse({ name }).success).toBe(false)
  })
})

describe('a command', () => {
  test('a run needs no settings', () => {
    expect(commandSchema.parse({ type: 'requestRun' })).toEqual({
      type: 'requestRun',
      entry: 'main.py',
      collector: 'cpython',
      seed: 0,
    })
  })

  test.each([
    { type: 'moduleCreated', by: 'ana' },
    { type: 'createModule', file: 'a.py', shared: false, by: 'ben' },
    { type: 'requestRun', collector: 'v8' },
    { type: 'stopRun' },
    { type: 'sendMessage', text: '  \n ', run: null },
    { type: 'sendMessage', text: 'x'.repeat(limits.messageUnits + 1), run: null },
    { type: 'sendMessage', text: 'Look.', run: null, by: 'ben' },
    { type: 'raiseHand', participant: 'ben' },
    { type: 'lowerHand' },
    { type: 'setAccess', module: 'm', access: 'locked' },
    { type: 'setEyes', isOn: true, by: 'ana' },
    { type: 'startSpotlight', place: { run: 'r', step: -1, choice: null, view: 'picture' } },
    { type: 'startSpotlight', place: { run: 'r', step: 1, choice: { kind: 'object' }, view: 'picture' } },
    { type: 'moveSpotlight', place: { run: 'r', step: 1, choice: null, view: '<b>' } },
    null,
  ])('is not %j', (message) => {
    expect(commandSchema.safeParse(message).success).toBe(false)
  })
})

test('a message is text of some lines, without what cannot be seen', () => {
  const typed = ' Look\u202e at\u0007 events.py:9\r\n\n\n\nplease '
  expect(commandSchema.parse({ type: 'sendMessage', text: typed, run: null })).toMatchObject({
    text: 'Look  at  events.py:9\n\nplease',
  })
})

describe('bytes', () => {
  test('are bytes, not numbers in an object', () => {
    expect(updateSchema.safeParse({ module: 'm', update: new Uint8Array(3) }).success).toBe(true)
    expect(updateSchema.safeParse({ module: 'm', update: { 0: 1 } }).success).toBe(false)
    expect(updateSchema.safeParse({ module: 'm', update: [1, 2] }).success).toBe(false)
  })

  test('of a caret are few', () => {
    const anchor = new Uint8Array(64)
    expect(whereSchema.safeParse({ module: 'm', caret: { anchor, head: anchor } }).success).toBe(true)
    expect(whereSchema.safeParse({ module: 'm', caret: { anchor, head: new Uint8Array(65) } }).success).toBe(false)
    expect(whereSchema.safeParse({ module: 'm', caret: null, participant: 'ben' }).success).toBe(false)
  })
})

describe('a verdict', () => {
  const place = { file: 'model.py', line: 8, by: 'ana' }
  const verdict = {
    format: 'heaproom.verdict/1',
    collector: 'cpython',
    entry: 'main.py',
    exit: { kind: 'ok', code: 0 },
    stdout: 'done\n',
    stderr: '',
    steps: 21,
    events: 90,
    fates: { counted: 4, collected: 0, exit: 2, 'exit-late': 0, never: 1 },
    lingering: [
      {
        id: 17,
        type: 'Model',
        module: 'model',
        made: { file: 'main.py', line: 8, by: 'ana' },
        fate: 'exit',
        size: 48,
        retained: 40_000,
        paths: [
          [
            { edge: 'events._subscribers', file: 'events.py', line: 1, by: 'cleo' },
            { edge: '.__self__', ...place },
          ],
        ],
        necessary: [],
        sufficient: ['ben'],
        cut: [{ edge: '[1]', file: 'report.py', line: 6, by: null }],
      },
    ],
    unlisted: 0,
    participants: { ben: { alone: { objects: 0, bytes: 0 } } },
  }

  test('has the shape that is documented; one from before groups, cycles, what must go together and shares were told lacks them', () => {
    const [object] = verdict.lingering
    const added = { isFinalizedLate: false, sufficientGroups: [], freeingGroups: [], cycle: [], circle: [] }
    const cut = object?.cut.map((edge) => ({ ...edge, expression: '' }))
    const none = { objects: 0, bytes: 0 }
    expect(verdictSchema.parse(verdict)).toEqual({
      ...verdict,
      lingering: [{ ...object, ...added, cut }],
      together: null,
      participants: { ben: { ...verdict.participants.ben, chain: none, redundant: none, tangled: none, share: 0 } },
    })
  })

  test.each([
    ['another version', { ...verdict, format: 'heaproom.verdict/2' }],
    ['a field more', { ...verdict, extra: 1 }],
    ['a fate that is none', { ...verdict, fates: { ...verdict.fates, lost: 1 } }],
    ['an exit that is none', { ...verdict, exit: { kind: 'crash', code: 0 } }],
  ])('is refused with %s', (_, changed) => {
    expect(verdictSchema.safeParse(changed).success).toBe(false)
  })
})
