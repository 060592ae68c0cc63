class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        return self.name.upper()
    def __exit__(self, kind, value, tb):
        print('exit', self.name, kind.__name__ if kind else None, repr(value), tb is not None)
        return self.swallow


with CM('a') as x, CM('b') as y:
    print(x, y)
with (CM('c') as c, CM('d'),):
    print(c)
with CM('s', swallow=True):
    raise ValueError('swallowed')
print('after')
try:
    with CM('out'), CM('in'):
        1 / 0
except ZeroDivisionError as error:
    print('caught', error)
with CM('outer', True), CM('inner'):
    raise KeyError('k')


def returning():
    with CM('r'):
        return 'value'


def looping():
    for i in range(3):
        with CM(f'l{i}'):
            if i == 0: continue
            break


print(returning())
looping()
target = {}
with CM('t') as target['key'], CM('u') as (p, *q):
    print(target, p, q)
with CM('e'):
    pass
