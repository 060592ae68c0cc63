a = [3, 1, 2]
print(a.insert(-1, 9), a, a.insert(100, 7), a, a.insert(-100, 0), a)
print(a.pop(), a.pop(0), a.pop(-2), a)
print(a.extend('xy'), a, a.reverse(), a, a.count('x'))
a += (1,); a += {5: 6}; a += range(2); print(a)
a *= 2; print(a); a *= 0; print(a); b = a; b += [1]; print(a is b, a)
print([1] * 3, 3 * [1], [1] * -1, [1, 2][True], [1, 2][-1], [[]] * 2)
print([1, 2, 3][::-1], [1, 2, 3, 4][1::2], [1, 2, 3][5:], [1, 2, 3][-2:], [1, 2, 3][2:0:-1])
class I:
    def __index__(self): return 1
print([7, 8][I()], [7, 8][I():], [7] * I())
print(list.__doc__.splitlines()[0], list[int], list.__class_getitem__(str))
print(list('ab'), list({1: 2}), list(), list((1, 2)), [*'ab', *range(2)])
class L(list):
    def __init__(self, *a, tag=None): super().__init__(*a); self.tag = tag
l = L([1, 2], tag='t'); print(l, l.tag, len(l), type(l[:]).__name__, type(l + [1]).__name__, l == [1, 2], isinstance(l, list))
