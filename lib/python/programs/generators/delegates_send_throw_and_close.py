class Steps:
    def __iter__(self): return self
    def __next__(self): return 'next'
    def send(self, value): return f'sent {value}'
    def throw(self, kind, *rest):
        print('throw', kind, rest)
        raise StopIteration('thrown')
    def close(self): print('close')
def outer():
    result = yield from Steps()
    print('result', result)
    yield from Steps()
g = outer()
print(next(g), g.send(5))
print(g.throw(KeyError))
g.close()
print(g.gi_yieldfrom, g.gi_frame)
