class Bad:
    def __iter__(self): return self
    def __next__(self): return 1
    def close(self): raise ValueError('close failed')
def outer():
    try:
        yield from Bad()
    except ValueError as error:
        print('caught', error)
        raise
g = outer()
next(g)
try:
    g.close()
except ValueError as error:
    print('out', error)
