# At a return the last local goes first; cells go at their places, and arguments last.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, end=' ')


def plain(a, b):
    c = Loud('c')
    d = Loud('d')


def with_cell(a, b):
    c = Loud('c')
    d = Loud('d (a cell)')
    e = Loud('e')
    lambda: d


def raising(a):
    b = Loud('b')
    raise ValueError


plain(Loud('a'), Loud('b'))
print()
with_cell(Loud('a'), Loud('b'))
print()
try:
    raising(Loud('a'))
except ValueError:
    print('| in the except block |', end=' ')
print('| after it |')


class Made:
    def __del__(self):
        print('instance', end=' ')


class Owner:
    held = Made()


print('| the class is deleted |', end=' ')
del Owner
print('and collected:', end=' ')
import gc

gc.collect()
print()
