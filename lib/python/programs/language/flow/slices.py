s = list(range(10))
print(s[2:5], s[:3], s[7:], s[-3:], s[::2], s[::-1], s[8:2:-2], s[5:2], s[100:], s[-100:2], s[None:None:3])
s[2:4] = ['a', 'b', 'c']
print(s)
s[::2] = 'x' * len(s[::2])
print(s)
del s[1:3]
s[len(s):] = [7]
s[:0] = [-1]
print(s)
for statement in ('s[::2] = [1]', 's[::0]', 's[1:2] = 5', 's["a":]', 's[1.5]', 's["k"]', '"abc"[::0]', '(1, 2)["a"]', '"abc"[10]', 's[99]', 's[99] = 1', '(1,)[5]', 's[1, 2]', 's[::"x"]', 'b"ab"[9]', 'range(3)[5]', 'del s[::0]', '"abc"[1:2] = "x"'):
    try:
        exec(statement)
    except Exception as error:
        print(statement, '->', type(error).__name__, error)


class I:
    def __getitem__(self, k): return k
    def __index__(self): return 2


i = I()
print(i[1:2], i[:], i[::], i[1:2, ::3], i[...], i[()], i[1,], i[*[1, 2]], i[*[1], 5:6])
print('abcdef'[i], 'abcdef'[:i], [0, 1, 2, 3][i:])
sl = slice(1, 10, 3)
print(sl, sl.start, sl.stop, sl.step, sl.indices(5), sl == slice(1, 10, 3), slice(5), hash(slice(1)) == hash(slice(1)))
print('héllo'[::-1], b'abc'[::-1], (1, 2, 3)[-2:], range(10)[2:8:3], 'abc'[-1], bytearray(b'xyz')[1:])
try:
    slice(1, 2, 0).indices(5)
except ValueError as error:
    print(error)
try:
    slice()
except TypeError as error:
    print(error)
