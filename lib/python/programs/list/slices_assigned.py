a = list(range(10))
a[2:5] = 'xyzw'; print(a)
a[3:3] = (1, 2); print(a)
a[5:2] = ['in']; print(a)
a[-2:] = []; print(a)
a[::2] = range(len(a[::2])); print(a)
a[::-1] = a; print(a)
a[1:3] = a; print(a)
a[:] = (c for c in 'abc'); print(a)
del a[5:]; del a[-1]; print(a)
b = list(range(12)); del b[1:10:3]; print(b); del b[::-2]; print(b); del b[4:1]; print(b)
for value in ([1], 5, None):
    try: b[::2] = value
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
try: b[0:1] = 3
except TypeError as e: print(e)
