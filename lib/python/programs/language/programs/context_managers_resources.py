class Pool:
    def __init__(self, size): self.free, self.log = list(range(size)), []
    def __enter__(self):
        if not self.free: raise RuntimeError('exhausted')
        self.log.append(n := self.free.pop(0))
        self.current = n
        return n
    def __exit__(self, kind, value, tb):
        self.free.insert(0, self.log[-1])
        self.log.append(kind and kind.__name__)
        return kind is LookupError


pool = Pool(2)
with pool as first:
    with pool as second:
        print(first, second)
        try:
            with pool as third: print('never')
        except RuntimeError as error:
            print(error)
with pool: raise LookupError('suppressed')
print(pool.log, pool.free)


class Transaction:
    def __init__(self, data): self.data = data
    def __enter__(self):
        self.backup = dict(self.data)
        return self.data
    def __exit__(self, kind, *rest):
        if kind:
            self.data.clear()
            self.data.update(self.backup)
            print('rolled back', kind.__name__)


data = {'a': 1}
with Transaction(data) as d: d['b'] = 2
try:
    with Transaction(data) as d:
        d['c'] = 3
        del d['a']
        d['zz'] += 1
except KeyError as error:
    print('KeyError', error)
print(data)


def generator_with():
    with Transaction(data) as d:
        d['temp'] = 1
        yield dict(d)


g = generator_with()
print(next(g))
g.close()
print(data)
