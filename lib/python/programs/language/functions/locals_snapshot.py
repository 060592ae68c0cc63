def f(a, b=2, *rest, key=None, **more):
    c = a + b
    def inner(): return c
    print({k: v for k, v in locals().items() if k != 'inner'})
    d = 1
    snapshot = locals()
    d = 2
    print(snapshot['d'], locals()['d'])
    snapshot['d'] = 99
    print(d)
    del d
    print(sorted(locals()))


f(1, 2, 3, key=4, z=5)


class C:
    x = 1
    locals()['y'] = 2
    print({k: v for k, v in locals().items() if not k.startswith('__')})


print(C.y)
print([sorted(locals()) for i in range(1)])
print(vars() is globals(), locals() is globals())
