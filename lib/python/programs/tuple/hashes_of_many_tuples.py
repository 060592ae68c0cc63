"""Hashes of tuples of all that hashes, nested ones among them; each item that hashes by Python code is asked once."""
class Asked:
    count = 0
    def __init__(self, value):
        self.value = value
    def __hash__(self):
        Asked.count += 1
        return self.value
    def __eq__(self, other):
        return isinstance(other, Asked) and self.value == other.value

tuples = [(), (0,), (1,), (-1,), (-2,), (2**31 - 1,), (2**31,), (-2**31,), (2**61 - 1,), (2**61,), (10**30, -10**30),
          (1.0, 1), (0.5, -0.5), (True, None), ("", "a", "word", "ü", "日本", "😀"), (b"", b"bytes"), ((), ((),), (((),),)),
          (1, (2, (3, (4, "five")))), tuple(range(100)), (frozenset({1, 2}), range(3)), (float("inf"), complex(1, 2))]
for one in tuples:
    print(len(one), hash(one) == hash(tuple(list(one))), hash(one) if None not in one else None)
nested = ()
for level in range(60):
    nested = (nested, level)
print(hash(nested))

asked = (Asked(3), (Asked(4), "x"))
table = {asked: 1}
for _ in range(3):
    print(asked in table, table[asked], hash(asked), Asked.count)
print({(Asked(3), (Asked(4), "x"))} == {asked}, Asked.count)
for wrong in ([], [1], {}):
    for use in (lambda: {(1, (wrong,))}, lambda: {(1, wrong): 2}, lambda: hash((wrong,)), lambda: (wrong,) in set()):
        try:
            use()
        except TypeError as error:
            print(error)
print({(x, y) for x in range(4) for y in range(4)})
print({"%s%d" % (letter, number) for letter in "xyz" for number in range(6)})

inner = (Asked(7), "kept")
before = Asked.count
hash(inner)
deep = inner
for level in range(40):
    deep = (deep, level)
print(hash(deep) == hash(deep), Asked.count - before)
again = inner
for level in range(40):
    again = (level, again)
print(hash(again) == hash(again), Asked.count - before)
