class S:
    def __getitem__(self, k): return 'get', k
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
s = S(); print(s[1:2], s[:], s[::2], s[1, 2:3]); s[1:2] = 5; s[:, 1] = 6; del s[3:]; del s[::]; del s[1]
s[1:2] += (7,)
class C:
    def __class_getitem__(cls, k): return cls.__name__, k
print(C[1], C[1:2], C['a', 'b'], list[int], dict[str, int], tuple[()], type[int])
for bad in (lambda: int[0], lambda: (lambda n: n[0])(None), lambda: C()[0], lambda: len[0], lambda: object()[0], lambda: range[0]):
    try: print(bad())
    except TypeError as e: print(e)
