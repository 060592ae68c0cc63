"""Doc."""
from __future__ import annotations
x: int
y: List[int, 'str'] = []
def f(a: int, b: x.y[z] = 1, *args: *Ts, c: lambda: 0, **kw: (yield_)) -> None | int: pass
class C:
    a: int = 1
    b: C
    __p: int
    def m(self: C, __q: C) -> C: z: int = 1; return __class__
def g():
    v: undefined = 1
    w: (yield_)
    class L:
        q: g
a: x + y * z ** -w
a: (x + y) * z
a: x ** y ** z
a: (x ** y) ** z
a: -x ** -y
a: not x and y or z
a: not (x and y)
a: x if y else z
a: (x if y else z) + 1
a: lambda: 1
a: lambda x, /, y=1, *z, w, v=2, **k: (x, y)
a: lambda *z: 1
a: lambda *, k: 1
a: lambda **k: 1
a: {1: 2, **x}
a: {1, 2}
a: {}
a: []
a: [1, *x]
a: ()
a: (1,)
a: (1, 2)
a: x[1]
a: x[1, 2]
a: x[1:2]
a: x[1:2, ::3]
a: x[()]
a: x[(1,)]
a: x[*y]
a: x[a, *y]
a: x.y.z
a: 1 .real
a: 1.0.real
a: x(1, *y, a=1, **z)
a: x(i for i in y)
a: x((i for i in y), 1)
a: [i for i in y if i if j for k in l]
a: {i for i in y}
a: {i: j for i, j in y}
a: (i for i in y)
a: x < y <= z is not w not in v
a: (x < y) < z
a: 'str' "it's" 'q"q' "both'\""
a: b'bytes\x00\xff'
a: 1e400
a: -1e400
a: 1e100
a: 1e-7
a: 0.0001
a: 1e16
a: 123456789012345678.0
a: 1.5j
a: 1e400j
a: ...
a: None
a: u'x'
a: 'é\u200b\x7f\n\t\\'
a: f'{x}'
a: f'a{x!r:>{w}}b'
a: f'{{x}}{y}'
a: f'{ {1: 2} }'
a: f'{x["a"]}'
a: f"{x['a']}'\""
a: f'{lambda_}{(lambda: 1)}{x if y else z}'
a: f'a' 'b' f'{c}'
a: t'{x}'
a: t'a{x!r:>5}b{ y }'
a: ~x
a: +x
a: - - x
a: not not x
a: x @ y // z % w << v >> u & t | s ^ r
a: (x | y) & z
a: x | (y | z)
a: x - (y - z)
a: 10**20
a: x.y(z)[w].v
a: (lambda: 1)()
a: (x, y)[0]
a: [x][0]
a: {x}.y
a: (await_)
a: x[-1]
a: x[lambda: 1]
a: x if (y if z else w) else v
a: (lambda: 1) if x else (lambda: 2)
a: lambda: (yield_)
a: not x in y
a: x and (y and z)
a: (x and y) and z
a: (x or y) and z
if a:
    b: int = 1
async def co():
    z: int
    return [i async for i in z]
def h(a: [i for i in z], b: (await_ for await_ in x)) -> (yield_): pass
