r = range(1, 20, 3); print(r, list(r), len(r), r[2], r[-1], r[1:4], r[::-1], r[::2], r.start, r.stop, r.step, 4 in r, 5 in r, 4.0 in r, '4' in r)
print(range(0), list(range(5, 0, -2)), range(3) == range(0, 3, 1), range(0, 3, 2) == range(0, 4, 2), range(0) == range(2, 1), hash(range(3)) == hash(range(0, 3)), range(3) != [0, 1, 2])
print(r.index(7), r.count(7), r.count(8), list(reversed(r)), list(reversed(range(0))), bool(range(0)), bool(range(1)), range(3)[True], range(10)[2:8][1:3])
big = range(10**30, 10**30 + 5); print(big, list(big)[-1], len(big), big[2], 10**30 + 1 in big, list(reversed(big))[0], big[1:3], type(iter(big)).__name__, type(iter(r)).__name__)
huge = range(10**100); print(huge[10**50], huge[-1] == 10**100 - 1, 10**99 in huge, huge[5:10**40], hash(range(0)))
class I:
    def __index__(self): return 4
print(range(I()), range(I(), 8), range(3).__reduce__(), range.__doc__[:20])
for text in ("range()", "range('a')", "range(1.5)", "range(1, 2, 0)", "range(1, 2, 3, 4)", "range(3)[5]", "range(3)['a']", "range(3).index(7)", "range(3).index('a')", "len(range(10**30))", "range(3)[::0]", "range(stop=3)", "range(3) + range(2)", "range(3) < range(4)", "list(range(10**30))"):
    try: print(eval(text))
    except Exception as e: print(f'{text}: {type(e).__name__}: {e}')
