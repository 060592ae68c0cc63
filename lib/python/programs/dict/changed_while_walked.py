d = {1: 'a', 2: 'b', 3: 'c'}
def t(walk, change):
    try:
        for x in walk: change(); print(x, end=' ')
        print('done', d)
    except RuntimeError as e: print(e)
t(d, lambda: d.update({len(d) + 10: 1})); t(d.values(), lambda: d.pop(1, None)); t(d.items(), lambda: d.update({2: 'z'}))
i = iter(d); print(next(i), i.__length_hint__()); d['new'] = 1
for _ in range(2):
    try: next(i)
    except RuntimeError as e: print(e)
print(i.__length_hint__())
d = {1: 1, 2: 2}
try:
    for k in d: del d[k]; d[k + 10] = 1
except RuntimeError as e: print(e, d)
e = {i: i for i in range(5)}
for k in list(e): del e[k]
print(e); i = iter({}); print(list(i), list(i)); print(type(iter({})).__name__, type(iter({}.items())).__name__, type(reversed({})).__name__)
class K:
    def __init__(self, d): self.d = d
    def __hash__(self): return 1
    def __eq__(self, o): self.d.clear(); return False
d = {}; a = K(d); d[a] = 1; d[K(d)] = 2; print(len(d))
