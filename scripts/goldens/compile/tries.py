try: a()
except: b()
try: a()
except E: b()
except (F, G) as e: c(e)
except H.I as e:
    d()
    raise
else: f()
finally: g()
def f1(x):
    try: return x
    finally: y()
def f2(x):
    try: return 1
    finally: y()
def f3(x):
    try: x()
    except E as e: return e
    except F: return 2
    return 3
def f4(x):
    for i in x:
        try:
            if i: continue
            if x: break
            return i
        except E as e:
            if i: continue
            if x: break
            return e
        else:
            if i: continue
        finally:
            z()
def f5(x):
    try:
        try: x()
        finally: y()
    except E: z()
    finally:
        try: w()
        except F as g: g()
def f6(x):
    try: pass
    except: pass
    try: x
    except: raise
    try: raise x
    except E: raise F from None
    try: raise
    except E as e: raise F from e
def f7(x):
    try:
        x()
    except E as e:
        def g(): return e
        return g
    except F as e:
        del e
def f8(x):
    while x:
        try: x()
        except E: break
        except F as e: continue
    try: x()
    except* E: y()
    try: x()
    except* E as e:
        y(e)
    except* (F, G):
        z()
    else: w()
    finally: v()
def f9(x):
    with x: y()
    with x as z: return z
    with x as z, y as (a, b), w: pass
    with x:
        with y as q: return 1
    for i in x:
        with i as j:
            if j: break
            if i: continue
            return j
    with (x as a, y as b,): a()
    with x, y: raise z
    with x.y(z) as w.v: pass
    with x as y[0]: return x()
async def f10(x):
    async with x as y, z: await y
    async with x: return await y
    try: await x
    except E as e: await e
    finally: await y
    async for i in x:
        async with i as j:
            if j: break
            continue
    with x:
        async with y: return
def f11(x):
    try: yield x
    except GeneratorExit: raise
    finally: yield 2
    with x: yield from x
def f12():
    try:
        return 1
    finally:
        return 2
def f13(x):
    try:
        if x: return x
        elif y: return
    finally:
        if z: w()
    return 0
def f14(x):
    try:
        while x:
            try: y()
            except A: break
            finally: b()
    except C: d()
    else: e()
def f15(x):
    try:
        for i in x: print(i)
    except E:
        for j in x: print(j)
    return i, j
def f16(x, y):
    try:
        z = x and y
        w = x or y or z
        v = x < y < z
        if x: z = 1
        u = x if y else z
        t = [i for i in x if i]
    except E:
        return z
    return w
def f17(a):
    try:
        import x
        from y import z as w, q
    except ImportError:
        x = None
    finally:
        del a
    assert x, 'no'
def f18(a):
    try:
        try: return a
        except B as b: return b
        finally: c()
    finally: d()
def f19():
    try:
        while True: f()
    finally:
        lam = lambda: 1
        def inner(): return [lambda: x for x in ()]
def f20(x):
    try:
        pass
    finally:
        for i in x:
            if i: break
            continue
def f21(x):
    with x as y:
        try: return y()
        except E as e:
            with e: return e
        finally: z()
def f22(x):
    try: x()
    except* E as e:
        for i in e:
            if i: break
        while e: continue
        def g():
            return 1
def f23(x):
    if x:
        try: x()
        except E: pass
    else: y()
def f24(x):
    try:
        x()
    except A:
        return
    except B:
        pass
    except C:
        x = 1
    x()
