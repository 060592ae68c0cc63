# Dicts and sets remember the hashes of their keys: which operations of one with the other ask again.
class Key(int):
    asked = 0

    def __hash__(self):
        Key.asked += 1
        return int.__hash__(self)


class Own(set):
    pass


for kind in set, frozenset, Own:
    Key.asked = 0
    keys = dict.fromkeys(map(Key, range(10)))
    told = [Key.asked]
    made = kind(keys)
    for operation in 'difference', 'union', 'intersection', 'symmetric_difference', 'issubset', 'isdisjoint':
        getattr(made, operation)(keys)
        told.append(Key.asked)
    for source in keys, made:
        dict.fromkeys(source)
        told.append(Key.asked)
    print(kind.__name__, told)

for refuses in frozenset, type('Frozen', (frozenset,), {}):
    try:
        refuses(sequence=())
    except TypeError as error:
        print(error)
