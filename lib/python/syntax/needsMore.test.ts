/** When a prompt asks for another line: as `codeop.compile_command` of CPython 3.14 says, but that several statements are taken. */
import { expect, test } from 'vitest'
import { needsMore } from './needsMore'

const MORE = [
  'if x:',
  'if x:\n    y',
  'for i in x: print(i)',
  'def f():\n\n    x = 1',
  '(1,',
  "'''a",
  'x = 1 \\',
  '@d',
  'class A: pass',
  'try:\n    x\n',
  'try:\n    x\nexcept E:\n    y',
  'f(',
  'if x: pass\nelse:',
  'x = [\n1,\n',
  'def f(): return (1,',
  'match x:\n    case 1: pass',
]
const COMPLETE = [
  'x = 1',
  'if x:\n    y\n',
  'if x:\n    y\n    ',
  'def f():\n    return 1\n',
  "'''a\nb'''",
  '[1,\n2]',
  '# only',
  '',
  '   ',
  'match x:\n    case 1:\n        pass\n',
]
const WRONG = ['x = ', "'abc", 'lambda:', '1 +', 'return 1', 'if x:\n  y\nz)']
const SEVERAL = ['a\nb', 'if x:\n    y\nz', 'def f(): pass\n\nf()']

test.each(MORE)('%j asks for more', (text) => expect(needsMore(text)).toBe(true))
test.each([...COMPLETE, ...WRONG, ...SEVERAL])('%j runs', (text) => expect(needsMore(text)).toBe(false))
