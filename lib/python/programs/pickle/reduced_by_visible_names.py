# What takes methods and iterators apart names them by the builtins of the code that asks.
from types import MappingProxyType


class Adder:
    def add(self, other):
        return other


things = {
    "method": Adder().add,
    "built-in method": [].append,
    "method of a type": str.upper,
    "slot of a type": object.__str__,
    "slot of an object": (1).__str__,
    "class method": dict.fromkeys,
    "iterator": iter([1]),
    "range": iter(range(3)),
    "backwards": reversed([1]),
}
for name, thing in things.items():
    print(name, thing.__reduce__()[0])
    for kind in dict, MappingProxyType:
        for builtins in {"getattr": "own getattr", "iter": "own iter", "reversed": "own reversed"}, {}:
            try:
                scope = {"__builtins__": kind(builtins), "thing": thing}
                exec("found = thing.__reduce__()[0]", scope)
                print("  ", scope["found"])
            except AttributeError as error:
                print("  ", type(error).__name__, error)
