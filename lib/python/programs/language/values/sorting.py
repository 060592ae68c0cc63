words = ['banana', 'Apple', 'cherry', 'date', 'fig']
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=lambda w: (-len(w), w)), sorted(words, reverse=True))
pairs = [('b', 2), ('a', 2), ('c', 1), ('a', 1)]
print(sorted(pairs), sorted(pairs, key=lambda p: p[1]), sorted(pairs, key=lambda p: p[1], reverse=True))
print(sorted(sorted(pairs), key=lambda p: p[1]), min(words, key=len), max(words, key=len), max(pairs, key=lambda p: (p[1], p[0])), min([], default='none'))
lst = [3, 1, 2]
print(lst.sort(), lst, lst.sort(reverse=True), lst, lst.reverse(), lst)
calls = []
sorted('bca', key=lambda c: calls.append(c) or c)
print(calls, sorted({'b': 1, 'a': 2}), sorted('hello'), sorted({3, 1, 2}), sorted([True, False, 2]), sorted([(1, 'b'), (1, 'a')]))


class Card:
    def __init__(self, rank): self.rank = rank
    def __lt__(self, other): return self.rank < other.rank
    def __repr__(self): return f'C{self.rank}'


print(sorted([Card(3), Card(1), Card(2)]), max([Card(3), Card(9)]) if hasattr(Card, '__gt__') else '', sorted([[2], [1, 5], []]))
for thunk in (lambda: sorted([1, 'a']), lambda: sorted([1, None]), lambda: sorted([1j, 2j]), lambda: sorted(5), lambda: sorted([1], len), lambda: [2, 1].sort(lambda: 0), lambda: sorted([1, 2], key=5), lambda: max([]), lambda: min(5), lambda: sorted([object(), object()]), lambda: max(1, key=len), lambda: sorted([{}, {}])):
    try:
        print(thunk())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def bad_key(x):
    raise ValueError(f'key of {x}')


data = [2, 1]
try:
    data.sort(key=bad_key)
except ValueError as error:
    print(error, data)


def modifying(x):
    data.append(x)
    return x


try:
    data.sort(key=modifying)
except ValueError as error:
    print(error)
