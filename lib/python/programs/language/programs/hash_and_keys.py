class Key:
    def __init__(self, k): self.k = k
    def __hash__(self): return 1
    def __eq__(self, o): return isinstance(o, Key) and self.k == o.k
    def __repr__(self): return f'K{self.k}'


d = {Key(i): i for i in range(4)}
print(d, d[Key(2)], Key(9) in d, d.pop(Key(1)), list(d), d | {Key(0): 'new'})
s = {Key(1), Key(2), Key(1)}
print(len(s), Key(1) in s, sorted(s, key=lambda k: k.k), s - {Key(1)})
d[Key(5)] = 5
d[Key(0)] = 'zero'
print(d, {1: 'a', True: 'b', 1.0: 'c', '1': 'd'}, {(): 1, (1,): 2, frozenset(): 3})
order = {}
for k in 'zebra': order[k] = len(order)
del order['b']
order['b'] = 99
print(order, list(order.items())[-1], next(iter(order)), next(reversed(order)))


class Mutable:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, o): return self.v == o.v


m = Mutable(1)
table = {m: 'found'}
m.v = 2
print(m in table, table.get(Mutable(1)), list(table.values()))


class Raises:
    def __hash__(self): raise ValueError('no hash today')
class EqRaises:
    def __hash__(self): return 7
    def __eq__(self, o): raise RuntimeError('no eq today')


for thunk in (lambda: {Raises(): 1}, lambda: {Raises()}, lambda: {}.get(Raises()), lambda: {EqRaises(): 1, EqRaises(): 2}, lambda: {EqRaises(): 1}[EqRaises()], lambda: [EqRaises()].index(EqRaises()), lambda: {[]: 1}, lambda: {(1, []): 1}, lambda: hash((1, [])), lambda: {1: 2}[[]], lambda: [] in {1}, lambda: {1: 2}.get({}), lambda: set([{}])):
    try:
        print(thunk())
    except Exception as error:
        print(type(error).__name__, error)
