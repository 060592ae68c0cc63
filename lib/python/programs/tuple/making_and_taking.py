import sys
print(tuple(), tuple('ab'), tuple([1, 2]), (1,), (), tuple({1: 2}), (*'ab', *range(2)))
t = (1, 2, 3); print(tuple(t) is t, t[:] is t, t + () is t, () + t is t, t * 1 is t, t[0:2], t[::-1], t[-1], t * 2, 2 * t, t * 0)
print(t.index(2), t.count(3), 2 in t, t < (1, 2, 4), (1, 2) < (1, 2, 3), t == (1, 2, 3), (1,) != (1.0,))
print([sys.getsizeof(tuple(range(n))) for n in range(5)], () is tuple([]))
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
x = T(1, 2); x.tag = 3
print(x, x.tag, type(x[:]).__name__, type(x + (1,)).__name__, tuple(x), sys.getsizeof(x), x == (1, 2), hash(x) == hash((1, 2)))
print(tuple[int, str], tuple.__getnewargs__((1,)))
for text in ("(1,)[3]", "tuple('a')['a']", "(1,) + [1]", "(1,) * 'a'", "tuple(3)", "tuple(1, 2)", "(1,).index(9)", "tuple('a')[2**70]", "tuple(a=1)"):
    try: print(eval(text))
    except Exception as e: print(f'{text}: {type(e).__name__}: {e}')
t = (1,)
try: t[0] = 2
except TypeError as e: print(e)
try: del t[0]
except TypeError as e: print(e)
