/** Every reference that the history shows of an instance has a name. */
import { expect, test } from 'vitest'
import { runText } from '../testing/runText'
import { HeapCursor } from '../../heap/history/HeapCursor'
import { HistoryIndex } from '../../heap/history/HistoryIndex'

/** The names under which each instance of the class refers to something when all is done but the exit. */
function namesIn(className: string, text: string): string[] {
  const { history } = runText(text)
  const index = new HistoryIndex(history)
  const cursor = new HeapCursor(index)
  cursor.seek(index.stages[0]?.step ?? 0)
  const names: string[] = []
  cursor.forEachLive((id) => {
    if (cursor.typeInfo(id)?.name !== className) return
    cursor.forEachReference(id, (slot) => names.push(cursor.slotName(id, slot)))
  })
  return names
}

test('the places of __slots__ have their names in a class whose methods call super()', () => {
  const text = [
    'class Base:',
    '    __slots__ = ("first",)',
    'class Log(Base):',
    '    __slots__ = ("second",)',
    '    def __init__(self):',
    '        super().__init__()',
    '        self.first = []',
    '        self.second = []',
    'log = Log()',
  ].join('\n')
  expect(namesIn('Log', text)).toEqual(['.__class__', '.first', '.second'])
})

test('a weak method names what it holds', () => {
  const text = [
    'import weakref',
    'class Log:',
    '    def close(self): pass',
    'log = Log()',
    'close = weakref.WeakMethod(log.close)',
  ].join('\n')
  expect(namesIn('WeakMethod', text)).toEqual(['.__class__', '.__callback__', '._alive', '._func_ref', '._meth_type'])
})

test('what is put into a function later has the name of its field', () => {
  const text = [
    'def f(a=1): pass',
    'f.__defaults__ = ([],)',
    'f.__kwdefaults__ = {"b": []}',
    'f.__annotations__ = {"a": []}',
    'f.__doc__ = " ".join(["two", "words"])',
    'f.__module__ = " ".join(["some", "module"])',
    'f.__annotate__ = print',
    'f.__type_params__ = ([],)',
  ].join('\n')
  const names =
    '__code__ __globals__ __builtins__ __module__ __defaults__ __kwdefaults__ __doc__ __name__ __annotate__ __qualname__ __type_params__'
  expect(namesIn('function', text)).toEqual(names.split(' ').map((name) => `.${name}`))
})
