class D:
    def __init__(self, l, n): self.l, self.n = l, n
    def __del__(self): print(self.n, len(self.l), end='; ')
l = []
l.extend(D(l, i) for i in range(4)); l.pop(); print(); l[0] = None; print(); del l[1:3]; print(); l.clear(); print()
l.append(D(l, 'x')); l[:] = [1, 2]; print(l)
class Adds(D):
    def __del__(self): self.l.append(self.n)
l.append(Adds(l, 'late')); l.clear(); print(l); l.append(Adds(l, 'again')); del l[-1]; print(l)
