words = ['pear', 'Fig', 'apple', 'fig', 'Pear']
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True))
def key(x): print('key', x, end='; '); return -x
print(sorted([1, 3, 2], key=key))
rows = [(2, 'b'), (1, 'z'), (2, 'a'), (1, 'a')]
print(sorted(rows, key=lambda r: r[0]), sorted(rows, key=lambda r: r[0], reverse=True), sorted(rows))
print(sorted([3, 1.5, True, 2**70, -2**70, 0.1]), sorted(['é', 'z', '\U0001F600', '\uffff', 'a']))
a = [3, 1, 2]; print(a.sort(), a, a.sort(reverse=True), a)
print(sorted({3: 'a', 1: 'b'}), sorted('hello'), sorted(x for x in (2, 1)))
for bad in (lambda: [3, 1].sort(key=5), lambda: sorted([1, 'a']), lambda: sorted(3), lambda: [2, 1].sort(foo=1)):
    try: bad()
    except TypeError as e: print(e)
