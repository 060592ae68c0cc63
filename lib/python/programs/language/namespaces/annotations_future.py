from __future__ import annotations


def f(a: undefined, b: list[int] = [], *c: 'quoted', d: x if y else z = 0) -> lambda q: q: pass


class C:
    x: nothing.like(this)[1:2, ...]
    y: int = 5


print(f.__annotations__)
print(C.__annotations__)
v: some - thing = 3
print(__annotations__)
def g(a: -1 ** 2, b: not x, c: (1,), d: {**k}, e: f'{x!r:>{w}}', h: x[1], i: (yield_ := 3), j: a.b.c(d, *e, **f), k: [i for i in j if k], l: 'a' 'b', m: x < y <= z, n: (a or b) and c, o: 1 if 2 else 3, p: ..., q: None, r: b'x', s: 1e100, t: 1j): pass
for name, text in g.__annotations__.items(): print(name, text)
