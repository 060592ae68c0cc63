# In which order objects die: locals, arguments and cells, containers, attributes, chains, and what a loop or a handler held.
import weakref


class Loud:
    def __init__(self, name, **held):
        self.name = name
        self.__dict__.update(held)

    def __del__(self):
        print(self.name, end=' ')


class Slotted:
    __slots__ = ('b', 'c', 'a')


def told(title, act):
    print(f'{title}: ', end='')
    act()
    print('.')


def locals_last_first(first, second):
    a = Loud('a')
    b = Loud('b')
    c = Loud('c')


def with_cell():
    a = Loud('a')
    b = Loud('b')
    c = Loud('c')
    return (lambda: b) and None


def loop():
    for each in [Loud('one'), Loud('two')]:
        print('body', end=' ')
    print('after', end=' ')


def comprehension():
    print([each.name for each in [Loud('one'), Loud('two')]], end=' ')


def callee():
    own = Loud('local of the callee')
    raise ValueError(Loud('argument'))


def handler():
    try:
        callee()
    except ValueError as error:
        print('handling', end=' ')
    print('handled', end=' ')


def rebinding():
    a = Loud('old')
    a = Loud('new')
    print('rebound', end=' ')


def swapped():
    a, b = Loud('a'), Loud('b')
    a, b = b, a
    del a
    print('one gone', end=' ')


def slots():
    slotted = Slotted()
    slotted.c, slotted.a, slotted.b = Loud('c'), Loud('a'), Loud('b')


def weak():
    node = Loud('node', part=Loud('part'))
    first = weakref.ref(node, lambda ref: print('callback 1', end=' '))
    second = weakref.ref(node, lambda ref: print('callback 2', end=' '))
    del node
    print('then', end=' ')


def chain():
    head = None
    for name in range(6):
        head = Loud(name, next=head)


def nested():
    nest = []
    for name in range(4):
        nest = [Loud(name), nest]


def dropped(container):
    container.clear() if hasattr(container, 'clear') else None


told('locals', lambda: locals_last_first(Loud('first'), Loud('second')))
told('cell', with_cell)
told('loop', loop)
told('comprehension', comprehension)
told('handler', handler)
told('rebinding', rebinding)
told('swap', swapped)
told('list', lambda: [Loud(1), Loud(2), Loud(3)])
told('tuple', lambda: (Loud(1), Loud(2), Loud(3)))
told('clear', lambda: dropped([Loud(1), Loud(2)]))
told('dict', lambda: {Loud('k'): Loud('v'), Loud('l'): Loud('w')})
told('attributes', lambda: Loud('owner', z=Loud('z'), a=Loud('a')))
told('slots', slots)
told('weak references', weak)
told('chain', chain)
told('nested', nested)
