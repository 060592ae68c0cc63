import sys


class Plain(Exception):
    pass


class Slotted(Exception):
    __slots__ = ('a',)


for e in (ValueError(), KeyError(1), OSError(), SyntaxError(), StopIteration(), AttributeError(), NameError(),
          ImportError(), UnicodeEncodeError('u', 'x', 0, 1, 'r'), ExceptionGroup('g', [ValueError()]), Plain(), Slotted()):
    print(type(e).__name__, sys.getsizeof(e), e.__sizeof__())
