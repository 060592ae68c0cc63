"""The views of an OrderedDict are sets as those of a dict are."""

import collections

ordered = collections.OrderedDict((key, key.upper()) for key in "abcd")
plain = dict(ordered)
keys, items = ordered.keys(), ordered.items()

for other in ({"a", "b"}, ["a", "z"], "ab", {"a": 1}, plain.keys(), keys, frozenset("abcdefg"), set(), [("a", "A")], {("a", "A")}, plain.items(), items, {("a", 1), ("q", 2)}):
    for view in (keys, items):
        for name in ("__and__", "__rand__", "__or__", "__sub__", "__rsub__", "__xor__", "isdisjoint"):
            found = getattr(view, name)(other)
            print(name, found if isinstance(found, bool) else sorted(found, key=str), end="; ")
        try:
            print(view == other, view <= other, view > other, view != other)
        except TypeError as error:
            print(error)

print(sorted({"a", "z"} & keys), sorted(keys & plain.keys()), sorted(plain.keys() & keys))
print(sorted(items & plain.items()) == sorted(plain.items()), keys == plain.keys(), items == plain.items())
print(("a", "A") in items, ("a", "B") in items, "a" in keys, ["a", "A"] in items)
for view in (keys, items):
    try:
        view & 5
    except TypeError as error:
        print(error)
