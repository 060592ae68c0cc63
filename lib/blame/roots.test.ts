/** What keeps an object, said so that a student knows where to look: every way in which students' programs leak. */
import { describe, expect, test } from 'vitest'
import { verdictOf } from './testing/verdictOf'

const THING = 'class Thing:\n    def call(self, *args): return None\n    def raises(self): raise ValueError\n'

/** What keeps each Thing, in the order of their making: the names of the references, root first, lines for places. */
function keptBy(text: string, more: Readonly<Record<string, string>> = {}): string[] {
  const { lingering } = verdictOf({ 'main.py': THING + text, ...more }, {})
  return lingering
    .filter(({ type }) => type === 'Thing')
    .map(({ paths }) =>
      paths
        .map((path) => path.map(({ edge, line }) => `${edge}${line === null ? '' : `:${line}`}`).join(' '))
        .join(' & '),
    )
}

type Leak = readonly [text: string, keptBy: readonly string[]]

/** Line 4 is the first of the program's own. */
const LEAKS: readonly (readonly [string, readonly Leak[]])[] = [
  ['names', [
    ['t = Thing()', ['main.t:4']],
    ['a = Thing()\na.b = Thing()', ['main.a:4', 'main.a:4 .b:5']],
    ['t = Thing()\nt.__dict__["x"] = Thing()', ['main.t:4', 'main.t:4 .x:5']],
    ['class S: __slots__ = ("x",)\ns = S()\ns.x = Thing()', ['main.s:5 .x:6']],
    ['class A:\n    shared = Thing()\n    def method(self, t=Thing()): pass', ['main.A:4 .shared:5', 'main.A:4 .method:6 .__defaults__:6 [0]:6']],
    ['def f(x=Thing(), *, k=Thing()): pass', ['main.f:4 .__defaults__:4 [0]:4', "main.f:4 .__kwdefaults__:4 ['k']:4"]],
    ['def f():\n    t = Thing()\n    return lambda: t\ng = f()', ['main.g:7 .__closure__:6 [0]:6 .cell_contents:5']],
  ]],
  ['containers', [
    ['l = [Thing()]', ['main.l:4 [0]:4']],
    ['d = {"k": Thing()}', ["main.d:4 ['k']:4"]],
    ['d = {(1, "a"): Thing(), (1, 2, 3, 4): Thing()}', ["main.d:4 [(1, 'a')]:4", 'main.d:4 [(1, 2, 3, …)]:4']],
    ['d = {Thing(): 1}', ['main.d:4 key <Thing>:4']],
    ['d = {Thing: Thing()}', ['main.d:4 [Thing]:4']],
    ['s = {Thing()}', ['main.s:4 element <Thing>:4']],
    ['i = iter([Thing()])', ['main.i:4 (sequence):4 [0]:4']],
    ['import itertools\nc = itertools.cycle([Thing()])\nnext(c)', ['main.c:5 (saved):5 [0]:6']],
  ]],
  ['calls that wait', [
    ['def f(x): yield\ng = f(Thing())', ['main.g:5 .gi_frame x in f():5']],
    ['async def f(x): pass\nc = f(Thing())', ['main.c:5 .cr_frame x in f():5']],
    ['g = (x for x in [Thing()])', ['main.g:4 .gi_frame the iterator in <genexpr>:4 (sequence):4 [0]:4']],
    ['import sys\ndef f(t): return sys._getframe()\nframe = f(Thing())', ['main.frame:6 t in f():6']],
  ]],
  ['the interpreter', [
    ['import atexit\natexit.register(print)\natexit.register(Thing().call)', ['atexit callback [1]:6 .__self__:6']],
    ['import atexit\natexit.register(id, Thing())', ['atexit callback [0] argument [0]:5']],
    ['import atexit\natexit.register(dict, k=Thing())', ["atexit callback [0] argument 'k':5"]],
    ['import gc\ngc.callbacks.append(Thing().call)', ['gc.callbacks [0]:5 .__self__:5']],
    ['import signal\nsignal.signal(signal.SIGTERM, Thing().call)', ['handler of SIGTERM:5 .__self__:5']],
    ['import codecs\ncodecs.register(Thing().call)', ['codecs.register [1]:5 .__self__:5']],
    ['import codecs\ncodecs.register_error("e", Thing().call)', ["codecs error handler 'e':5 .__self__:5"]],
    ['import os\nos.register_at_fork(before=Thing().call)', ['os.register_at_fork before [0]:5 .__self__:5']],
    ['import sys\nsys.addaudithook(Thing().call)', ['sys.addaudithook [0]:5 .__self__:5']],
    ['import sys\nsys.settrace(Thing().call)', ['sys.settrace:5 .__self__:5']],
    ['import sys\nsys.setprofile(Thing().call)', ['sys.setprofile:5 .__self__:5']],
    ['import sys\nsys.excepthook = Thing().call', ['sys.excepthook:5 .__self__:5']],
    ['import sys\nsys.stdout = Thing()', ['sys.stdout:5']],
    ['import sys\nsys.modules["zz"] = Thing()', ["sys.modules['zz']:5"]],
    ['import builtins\nbuiltins.t = Thing()', ['builtins.t:5']],
    ['import contextvars\nv = contextvars.ContextVar("v")\nv.set(Thing())', ["the current context [<ContextVar 'v'>]:6"]],
    ['import threading\nl = threading.local()\nl.x = Thing()', ['main.l:5 (in the main thread):5 .x:6']],
  ]],
  ['the library', [
    ['import functools\n@functools.lru_cache\ndef f(x): return Thing()\nf(1)', ['main.f:5 (cache):5 [1]:7 (result):7']],
    ['import functools\n@functools.lru_cache(None)\ndef f(x): return Thing()\nf(1)', ['main.f:5 (cache):5 [1]:7']],
    ['import weakref\nclass A: pass\na = A()\nr = weakref.ref(a, Thing().call)', ['main.r:7 .__callback__:7 .__self__:7']],
    ['import logging\nlogging.getLogger("a").addFilter(Thing())', ["logging.Logger .manager .loggerDict ['a']:5 .filters:5 [0]:5"]],
    ['import ctypes\nctypes.pythonapi.Py_IncRef(ctypes.py_object(Thing()))', ['a reference that C code took:5']],
    ['import ctypes\nf = ctypes.CFUNCTYPE(None)(Thing().call)', ['main.f:5 (callable):5 .__self__:5']],
    ['import ctypes\np = ctypes.py_object(Thing())', ['main.p:5 ._objects:5']],
    ['from collections import deque\nq = deque([Thing()])', ['main.q:5 [0]:5']],
    ['import contextlib\ns = contextlib.ExitStack()\ns.push(Thing().call)', ['main.s:5 ._exit_callbacks:5 [0]:6 [1]:6 .__self__:6']],
  ]],
  ['exceptions', [
    ['def f():\n    t = Thing()\n    1 / 0\ntry: f()\nexcept Exception as e: saved = e', ['main.saved:8 .__traceback__ .tb_next .tb_frame t in f():5']],
    ['def f():\n    t = Thing()\n    1 / 0\nf()', ['sys.last_traceback .tb_next .tb_frame t in f():5']],
  ]],
] // oxfmt-ignore

describe.each(LEAKS)('%s', (_, programs) => {
  test.each(programs)('%j', (text, expected) => {
    expect(keptBy(text)).toEqual(expected)
  })
})

test('a module that failed while it was imported is kept by the exception that ended it', () => {
  const failing = { 'failing.py': 'import main\nkept = main.Thing()\n1 / 0\n' }
  expect(keptBy('if __name__ == "__main__":\n    import failing', failing)).toEqual([
    "sys.last_traceback .tb_next .tb_frame .f_locals ['kept']:2",
  ])
})

test('memory that C code allocated is held by the line that called for it, until it is freed', () => {
  const text =
    'import ctypes\nmalloc = ctypes.CDLL(None).malloc\nmalloc.restype = ctypes.c_void_p\n' +
    'freed = malloc(64)\nkept = malloc(64)\nctypes.CDLL(None).free(ctypes.c_void_p(freed))\n'
  const { lingering } = verdictOf({ 'main.py': text }, {})
  const memory = lingering.filter(({ type }) => type === 'C memory')
  expect(memory.map(({ paths }) => paths[0]?.map(({ edge, line }) => `${edge}:${line}`))).toEqual([
    ['malloc without free:5'],
  ])
})

test('a frame that was cleared keeps nothing', () => {
  expect(keptBy('import sys\ndef f(t): return sys._getframe()\nframe = f(Thing())\nframe.clear()')).toEqual([])
})

test('the program’s first module has the name of its file', () => {
  const { lingering } = verdictOf({ 'game.py': 'class Thing: pass\nt = Thing()\n' }, {}, { entry: 'game.py' })
  expect(lingering[0]?.paths[0]?.[0]?.edge).toBe('game.t')
})
