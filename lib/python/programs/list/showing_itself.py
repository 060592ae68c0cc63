a = [1, 'two', None, 3.0]
a.append(a); print(a)
b = [a, (a,)]; print(b)
print([], [[]], [[[]]], ['\n', "it's"])
class R:
    def __repr__(self): return 'R!'
print([R(), R()], str([R()]), f'{[1]}')
class Bad:
    def __repr__(self): return 3
try: print([Bad()])
except TypeError as e: print(e)
class Grows:
    def __init__(self, l): self.l = l
    def __repr__(self):
        if len(self.l) < 4: self.l.append(0)
        return 'g'
l = []; l.append(Grows(l)); print(l)
class L(list): pass
print(L([1, 2]), L())
