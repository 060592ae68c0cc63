/** What every random program about memory begins with: its imports, classes and functions. */

/** Classes whose instances take a name and something to hold, and have `items` and `speak`; their `__del__` raises nothing. */
export const QUIET_CLASSES = ['Plain', 'Slots', 'Loud', 'Phoenix', 'Child', 'Listy'] as const
export const NODE_CLASSES = [...QUIET_CLASSES, 'Broken'] as const

export const PRELUDE = [
  // What the library left behind in its making is no affair of these programs.
  'import atexit, collections, copy, functools, gc, os, sys, weakref; gc.collect()',
  `class Plain:
    shared = None
    def __init__(self, name, link=None):
        self.name = name
        self.link = link
        self.items = []
    def speak(self, *args):
        print('speak', self.name)
    def __del__(self):
        print('del', self.name)`,
  `class Slots:
    __slots__ = ('name', 'link', 'items', 'a', 'b', 'c', 'd', '__weakref__')
    def __init__(self, name, link=None):
        self.name = name
        self.link = link
        self.items = []
    speak = Plain.speak
    def __del__(self):
        print('del slots', self.name)`,
  `class Loud(Plain):
    def __del__(self):
        print('loud', self.name, self.link is None, len(self.items))`,
  `class Phoenix(Plain):
    risen = []
    def __del__(self):
        print('rises', self.name)
        if len(Phoenix.risen) < 3: Phoenix.risen.append(self)`,
  `class Broken(Plain):
    def __del__(self):
        raise ValueError(self.name)`,
  `class Child(Plain):
    def __init__(self, name, link=None):
        super().__init__(name, link)
        self.parent = self if link is None else link
        self.more = {name: self}`,
  `class Listy(list):
    def __init__(self, name, link=None):
        self.name, self.link, self.items = name, link, self
    speak = Plain.speak
    __hash__ = object.__hash__
    def __del__(self):
        print('listy', self.name, len(self))`,
  `class Quiet: pass`,
  `class managed:
    def __init__(self, name): self.name = name
    def __enter__(self): return Plain(self.name)
    def __exit__(self, *args): print('exit', self.name)`,
  `def closure(value):
    def inner(): return value
    return inner`,
  `def counted(value):
    try:
        yield value
        yield 2
    finally:
        print('generator done')`,
  `def fail(value):
    beside = Plain('beside')
    raise ValueError(value)`,
  `def caught(value):
    try: fail(value)
    except ValueError as error: return error`,
  `def called(name):
    return lambda ref: print('callback', name, ref() is None)`,
  `@functools.lru_cache(maxsize=2)
def cached(value): return Plain('cached')`,
  'table = weakref.WeakKeyDictionary()',
]
