def g(name):
    try:
        print('enter', name)
        yield 1
        yield 2
    finally:
        print('cleanup', name)


a = g('a')
next(a)
del a
print('a gone')
b = g('b')
del b
print('b never started')
for x in g('c'):
    break
print('broke out')
c = g('d')
next(c)
c = None


def nested():
    try:
        yield from g('inner')
    finally:
        print('outer cleanup')


n = nested()
next(n)
n.close()


def with_return():
    for x in g('loop'):
        return x


print(with_return())


class CM:
    def __enter__(self): print('cm in')
    def __exit__(self, *a): print('cm out', a[0].__name__ if a[0] else None)


def managed():
    with CM():
        yield 'managed'


m = managed()
print(next(m))
m.close()
list(managed())
first = g('exit')
next(first)
print('end of program')
