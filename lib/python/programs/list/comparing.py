print([1, 2] < [1, 3], [1, 2] < [1, 2, 3], [2] > [1, 9], [] < [0], [1] <= [1], [1] >= [2], [1, 2] == [1, 2], [1] != [2])
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): print('eq', self.n, o.n, end='; '); return self.n == o.n
    def __lt__(self, o): print('lt', self.n, o.n, end='; '); return 'less'
    __hash__ = None
print([V(1), V(2)] < [V(1), V(3)])
print([V(1)] == [V(1), V(2)])
print([V(1), V(2)] == [V(1), V(2)])
x = V(1); print([x] == [x])
a = []; a.append(a)
try: print(a == [a])
except RecursionError as e: print('deep', str(e)[:30])
try: [1] < ['a']
except TypeError as e: print(e)
