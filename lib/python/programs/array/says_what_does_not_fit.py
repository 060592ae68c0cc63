from array import array

numbers = array("i", [1, 2, 3])
attempts = [
    lambda: array("b", [200]),
    lambda: array("B", [-1]),
    lambda: array("h", [40000]),
    lambda: array("H", [70000]),
    lambda: array("I", [-1]),
    lambda: array("q", [2**63]),
    lambda: array("x"),
    lambda: array("i", "text"),
    lambda: array("i", [1.5]),
    lambda: array("d", ["a"]),
    lambda: array("w", ["ab"]),
    lambda: array("i", b"abc"),
    lambda: numbers.append("a"),
    lambda: numbers.append(),
    lambda: numbers.remove(9),
    lambda: numbers.index(9),
    lambda: array("i").pop(),
    lambda: numbers.pop(7),
    lambda: numbers[5],
    lambda: numbers["a"],
    lambda: numbers + [1],
    lambda: numbers.extend(array("d", [1])),
    lambda: numbers.__setitem__(slice(0, 1), [1]),
    lambda: hash(numbers),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
print(numbers)
