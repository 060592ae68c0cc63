import sys
size = sys.getsizeof
d = {i: 0 for i in range(40)}
for n in range(40):
    if n % 5 == 0: print(len(d), size(d), size(d.copy()), size(dict(d)), size({} | d), size({**d}))
    del d[n]
print(d, size(d)); d['a'] = 1; print(size(d))
e = {i: i for i in range(5)}
for i in range(5, 30):
    del e[i - 5]; e[i] = i
print(e, size(e))
f = {str(i): i for i in range(5)}; f.popitem(); f.popitem(); f['z'] = 1; f['y'] = 2; f['x'] = 3; print(size(f), f)
