"""Dicts of texts that grow beyond a few keys, lose some, and get keys of other kinds."""


class Name(str):
    pass


class Odd(str):
    def __hash__(self):
        return 1

    def __eq__(self, other):
        return str(other) == str(self)


small = {}
for key in ("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"):
    small[key] = len(small)
    print(len(small), small.get(key), small.get(Name(key)), small.get(3), small.get(b"a"), "z" in small)
for key in "bdfhj":
    del small[key]
    print(key in small, list(small))
small[1.0] = "one"
print(small[True], small[1], small.get("a"), small.get("b"))

few = {"a": 1, "b": 2}
few[Name("a")] = 3
few[Name("c")] = 4
print(few, [type(key).__name__ for key in few], few["c"], few.get(Odd("c")))
few[Odd("d")] = 5
print(few.get("d"), few.get(Odd("d")), len(few), few.get("a"))
few.clear()
few[None] = 1
few["a"] = 2
print(few, few.get("a"), few.get("b"), few[None])
copy = {"x": 1, "y": 2}.copy()
copy.pop("x")
copy["x"] = 3
print(copy, list(copy), "x" in copy, copy | {"y": 5, 2: 6})
turns = {}
for turn in range(40):
    turns[f"k{turn}"] = turn
    if turn > 2:
        del turns[f"k{turn - 3}"]
print(turns, "k36" in turns, "k37" in turns)
