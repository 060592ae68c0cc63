import sys
size = sys.getsizeof
def growth(keys):
    d = {}; steps = []
    for k in keys:
        d[k] = None
        if not steps or steps[-1][1] != size(d): steps.append((len(d), size(d)))
    return steps
print(growth(range(700)), growth(map(str, range(700))), growth([1, 'a', 2.5, None]), sep='\n')
d = {}; print(size(d), size({1: 1}), size({'a': 1}), size(dict(a=1)), size({**{'a': 1}}))
d = {'a': 1}; d[1] = 2; print(size(d)); del d[1]; print(size(d)); d.clear(); print(size(d)); d[1] = 1; print(size(d))
for n in (3, 5, 6, 10, 11, 16, 20, 21, 22, 42, 43):
    ints = dict.fromkeys(range(n)); texts = dict.fromkeys(map(str, range(n)))
    a = {'x': 1}; a.update(ints); b = {1: 1}; b.update(texts); c = {'x': 1}; c.update(texts)
    print(n, [size(x) for x in (ints, texts, a, b, c, ints.copy(), texts | ints, dict(ints), dict.fromkeys(ints), dict.fromkeys(set(range(n))))])
