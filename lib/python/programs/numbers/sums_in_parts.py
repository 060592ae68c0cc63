def tell(f, *a, **k):
    try: r = f(*a, **k); print(r)
    except Exception as e: print(type(e).__name__, e, getattr(e, '__notes__', None))
inf = float('inf')
for s in [1.0, 10**1000], [1j, 10**1000], [1.0, 10**100, 1.0, -10**100], [2j, 1.0, 10**100, 1.0, -10**100], [1.0, 10E100, 1.0, -10E100, 2j], [2+1j, 10E100j, 1j, -10E100j], [1j, 1, 10E100j, 1j, 1.0, -10E100j], [2j, 1., 10E100, 1., -10E100], [0.1]*10, [0.1j]*10, [1e308, 1e308, -1e308], [inf, 1.0, 2], [inf, -inf], [1.0, True, 2**62, 2**63, -2**63], [1j, True, 2**63, -2**63, 2.5], [0.1, 0.2, 0.3, 1], [1, 0.1, 0.2], [-0.0, -0.0], [1e16, 1.0, 1e-16], [1j, 1e16, 1.0, 1.0], [1.0, 1e100, 'a'],[complex(inf, 1), 1j], [0.1]*10 + [0.1j]*10:
    tell(sum, s)
tell(sum, [0.1]*3, 1); tell(sum, [0.1]*10, 0.0); tell(sum, [0.1j]*10, 0.1j); tell(sum, [0.1j]*10, 0.1); tell(sum, [0.1]*10, 0.1j)
class I(int):
    def __radd__(self, o): return ('radd', o)
    def __add__(self, o): return ('add', o)
class F(float):
    def __radd__(self, o): return ('radd', o)
class C(complex):
    def __radd__(self, o): return ('radd', o)
class B:
    def __radd__(self, o): return o
for s in [1.0, I(5), 2.0], [1j, I(5)], [1.0, F(2)], [1j, F(2)], [1j, C(2)], [1.0, C(2)], [1, I(2)], [1.0, 1e100, 1.0, B(), -1e100], [1j, 1e100, 1.0, B(), -1e100], [1.0, True], [1j, True, 1e100, 1.0, -1e100, False], [I(3), 1.0], [F(3), 1.0], [1, 2.0, 1e100, 1j, 1, -1e100]:
    try: print(sum(s))
    except Exception as e: print(type(e), e)
    try: print(sum(s, 0.5))
    except Exception as e: print(type(e), e)
