class N:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return isinstance(o, N) and self.n == o.n
    def __lt__(self, o): return self.n < o.n
    def __hash__(self): return hash(self.n)
    def __repr__(self): return f'N{self.n}'


xs = [N(3), N(1), N(2), N(1)]
print(sorted(xs), min(xs), max(xs), N(1) in xs, xs.index(N(2)), xs.count(N(1)), len(set(xs)), {N(1): 'a'}[N(1)])
print(N(1) > N(0), N(1) != N(1), N(1) != N(2))
try:
    N(1) <= N(2)
except TypeError as error:
    print(error)


class EqOnly:
    def __eq__(self, o): return True


try:
    {EqOnly()}
except TypeError as error:
    print(error)
print(EqOnly.__hash__, EqOnly() == 5, 5 == EqOnly(), EqOnly() != 5, [EqOnly()] == [1], (1, EqOnly()) == (1, 2))


class Sub(EqOnly): pass
class WithHash(EqOnly):
    __hash__ = object.__hash__


print(Sub.__hash__, len({WithHash()}))


class Weird:
    def __eq__(self, o): return 'truthy'
    def __ne__(self, o): return []
    def __lt__(self, o): return 0
    def __ge__(self, o): return {}


w = Weird()
print(w == 1, w != 1, w < 1, 1 > w, w >= 1, 1 <= w, w in [1], [1] == [w], [w] != [w])
nan = float('nan')
print(nan == nan, [nan] == [nan], nan in [nan], (nan,) < (nan,), [1, 2] < [1, 2, 0], (1, 'a') < (1, 'b'), [] < [0])
try:
    (1, 'a') < (1, 2)
except TypeError as error:
    print(error)
