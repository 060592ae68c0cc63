from collections import defaultdict
d = defaultdict(list)
d['a'].append(1); d['b']
print(d, d.default_factory, 'c' in d, d.get('c'), len(d))
print(d.copy(), d | {'z': 1}, type(d | {}).__name__, defaultdict(int, a=1), defaultdict(None, {1: 2}))
d.default_factory = None
for call in (lambda: d['q'], lambda: defaultdict(1)):
    try:
        call()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
class Thing:
    def __del__(self): print('del')
def make(): return Thing()
d = defaultdict(make)
d[1]
del d
print('gone')
