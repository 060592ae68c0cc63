import { expect, test } from 'vitest'
import { difference } from './difference'
import { verdictOf } from './testing/verdictOf'

const CLASSES = 'class Model: pass\nclass Cache: pass\nclass Same: pass\nsame = Same()\n'

test('what an edit freed and what it made linger, whatever lines moved', () => {
  const before = verdictOf({ 'main.py': `${CLASSES}kept = [Model(), Model()]\n` }, {})
  const after = verdictOf({ 'main.py': `"""New."""\n${CLASSES}cache = Cache()\nkept = [Model()]\n` }, {})
  expect(difference(before, after)).toEqual([
    { type: 'Model', module: '__main__', before: 2, after: 1 },
    { type: 'Cache', module: '__main__', before: 0, after: 1 },
  ])
  expect(difference(after, after)).toEqual([])
})
