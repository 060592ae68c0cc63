a = 'abcdefghij'
for s in (slice(3), slice(1, 5), slice(None, None, 2), slice(None, None, -1), slice(8, 2, -2), slice(-3, None), slice(20, 5), slice(-100, 100, 3), slice(2, 8, -1)):
    print(s, a[s], list(a)[s], tuple(a)[s], range(10)[s], s.indices(10), s.indices(0))
s = slice(1, 'x', [2]); print(s, s.start, s.stop, s.step, s == slice(1, 'x', [2]), slice(1) < slice(2), slice(1, 2) != slice(1, 3), hash(slice(1, 2)) == hash(slice(1, 2, None)))
print({slice(1): 2}[slice(1)], hash(slice(1, 2, 3)), hash(slice(None)), slice(1).__reduce__(), slice(10**30).indices(5), slice(-10**30, None, 10**30).indices(10**25))
class I:
    def __init__(self, n): self.n = n
    def __index__(self): print('index', self.n, end='; '); return self.n
print([0, 1, 2, 3, 4][I(1):I(4):I(2)]); print(slice(I(0), I(3)).indices(I(9)))
class G:
    def __getitem__(self, key): return key
g = G(); print(g[1:2], g[::], g[1:2, ..., ::3], g[:, 0], g[()], g[1,])
for text in ("slice()", "slice(1, 2, 3, 4)", "slice('a').indices(3)", "slice(1).indices(-1)", "slice(1, 2, 0).indices(3)", "[1][1.5:]", "slice(a=1)", "(1,)[::0]", "hash(slice([]))"):
    try: print(eval(text))
    except Exception as e: print(f'{text}: {type(e).__name__}: {e}')
