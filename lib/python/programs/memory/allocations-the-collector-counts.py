# Which births and deaths reach the collector's count: memory from a free list is no birth, and arguments in a tuple are one.
import gc

gc.disable()
count = gc.get_count


class Plain:
    def __init__(self, *given):
        self.given = given

    def method(self):
        return self


class Slotted:
    __slots__ = ('a', 'b')


def measured(name, make):
    gc.collect()  # empties the free lists
    kept = [Plain() for i in range(50)]
    before = count()[0]
    first = make()
    one = count()[0]
    second = make()
    two = count()[0]
    del first, second
    gone = count()[0]
    print(name, one - before, two - one, gone - two, len(kept))


measured('list', lambda: [])
measured('list()', lambda: list())
measured('dict', lambda: {})
measured('dict()', lambda: dict())
measured('tuple', lambda: (Plain, 1))
measured('set', lambda: {1})
measured('instance', lambda: Slotted())
measured('instance, given something', lambda: Plain(1, 2))
measured('instance, given names', lambda: dict(a=1, b=2))
measured('slice', lambda: slice(1, Plain))
measured('method', lambda: Plain().method)
measured('builtin', lambda: [].append)
measured('iterator', lambda: iter([]))
measured('function', lambda: lambda: 0)
measured('generator', lambda: (x for x in ()))
measured('class', lambda: type('Made', (), {}))
measured('class of a class', lambda: type('Made', (Plain,), {}))
measured('class with slots', lambda: type('Made', (), {'__slots__': ('a',)}))
measured('zip', lambda: zip([1], [2]))
measured('vars', lambda: vars(Plain()))
measured('unpacked', lambda: [a for a, b in [(1, 2)]])

print(gc.get_threshold())
