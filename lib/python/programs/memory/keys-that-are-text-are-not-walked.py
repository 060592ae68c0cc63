import gc

kinds = lambda o: sorted(type(x).__name__ for x in gc.get_referents(o))


class Own(str):
    pass


print(kinds(dict(x=None)), kinds({'a': 1, 'b': []}))
print(kinds({1: 'one'}), kinds({'a': 1, (1, 2): 2}))
print(kinds({Own('a'): 1}))
table = {'a': 1}
table[2] = 3
print(kinds(table))
del table[2]
print(kinds(table))
key = 'not a literal'.upper()
print(len(gc.get_referrers(key)))
only = {key: 1}
print(len(gc.get_referrers(key)), len(gc.get_referrers(key)))
only[0] = 1
print(len(gc.get_referrers(key)))
