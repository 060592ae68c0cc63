def count(n):
    print('start')
    for i in range(n):
        yield i
    print('end')
    return 'result'


g = count(2)
print(type(g).__name__, g.__name__, g.__qualname__, g.gi_running, g.gi_frame is not None, g.gi_yieldfrom)
print(next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print('stopped', stop.value)
try:
    next(g)
except StopIteration as stop:
    print('again', stop.value)
print(g.gi_frame, list(g), iter(g) is g)
print(list(count(1)))


def empty():
    return
    yield


print(list(empty()))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


from itertools import islice
print(list(islice(fib(), 15)))


def primes(n):
    sieve = set(range(2, n))
    while sieve:
        p = min(sieve)
        yield p
        sieve -= set(range(p, n, p))


print(*primes(40))
print(sum(x * x for x in range(10)), max(len(w) for w in 'a bb ccc'.split()), ','.join(str(i) for i in range(4)))
r = repr(fib())
print(r.split(' at ')[0], (x for x in ()).__name__, (x for x in ()).__qualname__)
