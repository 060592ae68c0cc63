class K:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        if self.n == 3 or other.n == 3: raise ValueError('three')
        return self.n < other.n
    def __repr__(self): return str(self.n)
a = [K(n) for n in (5, 4, 1, 2, 3, 0)]
try: a.sort()
except ValueError as e: print(e, sorted(i.n for i in a), len(a))
class Looks:
    def __init__(self, l): self.l = l
    def __lt__(self, other): print(len(self.l), end=' '); return False
l = []; l += [Looks(l), Looks(l)]; l.sort(); print(len(l))
class Changes(Looks):
    def __lt__(self, other): self.l.append(1); return False
l = []; l += [Changes(l), Changes(l)]
try: l.sort()
except ValueError as e: print(e, len(l))
def key(x): return 1 // x
b = [2, 1, 0, 3]
try: b.sort(key=key)
except ZeroDivisionError as e: print(e, b)
