# The float types of format() ask an int's subclass for its own float.
class Odd(int):
    def __float__(self):
        return 42.5


class Wrong(int):
    def __float__(self):
        return "no float"


for spec in "g", ".2f", "e", "%", "d", "x", "n", "", "08.1f":
    print(repr(spec), format(Odd(7), spec), format(True, spec), "{:{}}".format(Odd(7), spec))
for spec in "f", "d", "5z":
    try:
        print(format(Wrong(1), spec))
    except (TypeError, ValueError) as error:
        print(error)
try:
    format(10**400, "f")
except OverflowError as error:
    print(error)
