x = 'global'


class A:
    x = 'class'
    y = x
    copy = [x for _ in range(1)]
    from_iter = [c for c in x]
    def method(self): return x
    lam = lambda self: x
    class Inner:
        seen = x
    z = (lambda: x)()
    if True:
        conditional = 1
    for i in range(3): pass
    del y


print(A.copy, A.from_iter[:2], A().method(), A().lam(), A.Inner.seen, A.z, A.conditional, A.i, hasattr(A, 'y'))


def function():
    x = 'local'
    class B:
        print(x)
        before = x
        x = 'B.x'
        after = x
        def get(self): return x
    class C:
        nonlocal x
        x = 'changed by C'
    return B.before, B.after, B().get(), x


print(function())


class G:
    global g
    g = 'made global'
    def g2(self): return g


print(g, hasattr(G, 'g'), G().g2())


class Deep:
    v = 1
    w = [v + 1 for _ in range(2)] if False else 'skipped'
    gen = list(n for n in range(v))
    nested = [[v2 for v2 in range(n)] for n in range(3)]


print(Deep.gen, Deep.nested)
try:
    class F:
        vals = [undefined_in_class for _ in range(1)]
except NameError as error:
    print(error)
try:
    class H:
        del nothing
except NameError as error:
    print(error)
print(A.__qualname__, A.Inner.__qualname__, A.method.__qualname__, A.lam.__qualname__, A.__module__)
