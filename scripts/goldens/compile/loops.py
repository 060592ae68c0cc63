for i in range(10): print(i)
for i in x: pass
else: y = 1
for i in [1, 2, 3]: pass
for i in (a, b): pass
for i in [a, b]: pass
for i in {1, 2, 3}: pass
for i in {1, 2, 1.0, True}: pass
for i in [*a, b]: pass
for i in (*a, b): pass
for i in {a, b}: pass
while True:
    break
def loops(x, y):
    for i in x:
        if i: continue
        if y: break
        for j in y:
            if j: break
            elif i: continue
            else: return j
        else:
            continue
        break
    else:
        print(1)
    while x:
        if y: break
        y += 1
        if x: continue
        x = y
    else:
        x = None
    while 1:
        if x: return x
    while not x: y()
    while x and y or not x: x()
    while x if y else x: pass
    while 0: never()
    while x:
        while y:
            if x: break
            return 1
    for (a, b), c in x: pass
    for x[0] in y: pass
    for x.y in y: pass
    for i in x: return i
def multi(
    x):
    for a, \
        b in \
        x:
        print(a,
              b)
    for i in (
        x
    ):
        pass
async def aloops(x):
    async for i in x:
        if i: continue
        if x: break
        await i
    else:
        print(1)
    async for a, b in x: return a
    async for i in x:
        for j in i:
            async with j: return j
    async for i in x: pass
def dead(x):
    return 1
    x = 2
    for i in x: pass
def dead2(x):
    while True:
        x()
    return x
def dead3():
    raise X
    print(1)
def if_const(x):
    if 1: a()
    else: b()
    if 0: a()
    else: b()
    if None: c()
    if not 1: d()
    if 'a' and x: e()
    if 0 or x: f()
    if x and 0: g()
    if x or 1: h()
    if not (x and 1): i()
    if __debug__: j()
    if not __debug__: k()
    if (): m()
    if (1, 2): n()
    if ...: o()
    if -1: p()
    if 0.0: q()
    while not 0: r()
def conds(a, b, c):
    if a and b: pass
    if a or b: x = 1
    if not a: x = 2
    if not (a and b or c): x = 3
    if a is None: x = 4
    if a is not None: x = 5
    if None is a: x = 6
    if not a is None: x = 7
    if a is None and b is not None: x = 8
    if a in b: x = 9
    if a not in b: x = 10
    if not a in b: x = 11
    if a < b < c: x = 12
    if not a < b < c: x = 13
    if a < b <= c != a is b in c: x = 14
    if (a if b else c): x = 15
    if (a and b) if c else (not a): x = 16
    if a == 1 or b == 2 and c == 3: x = 17
    elif b: x = 18
    elif c: x = 19
    else: x = 20
    return x
def values(a, b, c):
    x = a and b
    x = a or b or c
    x = a and b or c
    x = not a
    x = not not a
    x = not (a and b)
    x = a if b else c
    x = (a if b else c) if c else a
    x = a < b
    x = a < b < c
    x = not a < b
    x = not a is b
    x = not a in b
    x = a is None
    x = (a is b) and c
    x = (a and b) and (c or a)
    x = (a or b) and c
    x = (a and b) or c
    x = bool(a) and not b
    return a and b, a or b, not a, (yield) and a
def while_else_try(x):
    while x:
        try:
            if x: break
            continue
        finally:
            y()
    else: z()
    for i in x:
        try: break
        except E: continue
        else: return
        finally: f()
def returns_in_loop(x):
    for i in x:
        for j in i:
            with j:
                return i + j
def asserts(x):
    assert x
    assert x, 'msg'
    assert x and y, f'{x}'
    assert not x
    assert 0
    assert 1, 2
    assert x if y else z
def swapret(x):
    for i in x: return
    for i in x: return 5
    for i in x: return i()
