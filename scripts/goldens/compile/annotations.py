import typing
x: int
y: typing.List[int] = []
(z): int = 1
a.b: int
a.b: int = 2
a[0]: int = 2
if x:
    c: int = 1
    d: 'later'
for i in (): e: int
def f(x: y if 0 else int): pass
def g(a: lambda: int = 1, *b: [t for t in c], c: {k: v for k, v in d}) -> (i for i in e): pass
def h():
    def i(a: h) -> x: ...
    j: h
    return i
class Outer:
    T = int
    x: T
    def m(self, a: T) -> T: ...
    class Inner:
        y: T
        def n(self, a: T, b: Inner = 1): ...
        z: [T for _ in range(3)]
        w: lambda: T
async def coro(a: int) -> int: ...
