class Log(dict):
    def __getitem__(self, k): print('get', k); return super().__getitem__(k)
    def __setitem__(self, k, v): print('set', k, v); super().__setitem__(k, v)


class Attr:
    def __getattr__(self, n): print('getattr', n); return 10
    def __setattr__(self, n, v): print('setattr', n, v)


d = Log(a=1)
d['a'] += 5
d['a'] <<= 2
a = Attr()
a.x -= 3
a.y **= 2
lst = [1, [2, 3]]
lst[0] += 1
lst[1][0] *= 10
lst[1] += [4]
lst[0:1] += [9, 9]
print(lst)
x = 5
x += x * 2
x -= 1; x *= 2; x //= 3; x **= 2; x %= 50; x /= 4
print(x)
i = 0
def nxt():
    global i
    i += 1
    return i
arr = [0] * 4
arr[nxt()] += nxt()
print(arr, i)
s = 'a'
s += 'b' * 3
t = (1,)
t += (2,)
t *= 2
print(s, t)
b = True
b &= False
b |= 1
b ^= 3
print(b)
def local():
    try:
        n += 1
    except UnboundLocalError as error:
        print(error)
local()
try:
    d['zz'] += 1
except KeyError as error:
    print('KeyError', error)
class C: n = 1
c = C()
c.n += 1
print(c.n, C.n, c.__dict__)
