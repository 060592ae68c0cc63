from collections import deque, namedtuple


def seq(x):
    match x:
        case []: return 'empty'
        case [one]: return 'one', one
        case [1, *rest]: return 'starts 1', rest
        case [*init, 9]: return 'ends 9', init
        case [a, _, c]: return 'three', a, c
        case (a, [b, *c], *_): return 'nested', a, b, c
        case [_, *_]: return 'some'
        case _: return 'no sequence'


P = namedtuple('P', 'x y')


class MySeq:
    def __len__(self): return 1
    def __getitem__(self, i): return 5


class L(list): pass


for x in ([], (7,), [1, 2, 3], [4, 9], [2, 3, 4], [0, [1, 2], 3, 4], 'text', b'bytes', bytearray(b'x'), range(2), {1, 2}, {1: 2}, deque([1, 5]), P(1, 2), MySeq(), L([3]), iter([1]), None, memoryview(b'x') if False else 0):
    print(repr(x) if not isinstance(x, (MySeq,)) and 'iterator' not in repr(x) else type(x).__name__, seq(x))
