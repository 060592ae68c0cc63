d = {1: 'int', 1.0: 'float', True: 'bool'}; print(d)
d = {0: 'a', False: 'b', -0.0: 'c', 0j: 'd'}; print(d)
d = {2**70: 'big', float(2**70): 'float'}; print(d, d[2**70], 2**53 in {2.0**53: 1}, 2**53 + 1 in {2.0**53: 1})
class S(str): pass
class I(int): pass
d = {'a': 1, S('a'): 2, I(3): 3, 3: 4}; print(d, type(list(d)[1]).__name__, S('a') in d, d[I(3)])
nan = float('nan'); d = {nan: 1}; print(nan in d, float('nan') in d, d[nan]); d[float('nan')] = 2; print(len(d))
class F:
    def __init__(self, n): self.n = n
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): return self.n == o
    def __repr__(self): return f'F({self.n})'
d = {F(1): 'f'}; d[1] = 'one'; print(d, 1.0 in d, d[True]); d[F(0.5)] = 'h'; print(d[0.5], 0.5 in d)
d = {(): 1, frozenset(): 2, None: 3, b'': 4, '': 5}; print(len(d), d[()], d[frozenset()], d[b''], d[''])
