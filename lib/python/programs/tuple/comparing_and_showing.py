class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): print('eq', self.n, o.n, end='; '); return self.n == o.n
    def __lt__(self, o): print('lt', self.n, o.n, end='; '); return self.n < o.n
    def __repr__(self): return f'V{self.n}'
print((V(1), V(2)) < (V(1), V(3))); print((V(1),) == (V(1), V(2))); print((V(2), V(1)) in [(V(1), V(2)), (V(2), V(1))])
print(V(2) in (V(1), V(2), V(3)), (V(1), V(2)).index(V(2)), (V(1), V(1)).count(V(1)))
t = ([],); t[0].append(t); print(t, repr(t[0]))
print(((),), ((1,),), (None, 'a', 1.5), str((1,)), f'{(1, 2)}', ('it\'s', "\n"))
print(max((1, 'b'), (1, 'a')), sorted([(2, 1), (1, 9), (1, 2)]), (1, 2) <= (1, 2), (2,) > (1, 5))
try: (1, 'a') < (1, 2)
except TypeError as e: print(e)
