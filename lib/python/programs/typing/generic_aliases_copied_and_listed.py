# A starred alias is copied as what iterating gives; dir() has an alias's own names too; lists among the arguments may change.
import copy
import pickle
import types
from typing import TypeVar

T = TypeVar("T")


class Own(types.GenericAlias):
    pass


for alias in list[int], dict[str, T], *tuple[int, ...], *Own(list, int), Own(list, T), Own(list, T)[int]:
    print(alias, type(alias).__name__, copy.copy(alias), copy.deepcopy(alias), copy.deepcopy(alias).__unpacked__)
starred = next(iter(tuple[int, str]))
print(starred.__reduce__()[0], pickle.loads(pickle.dumps(starred)) == starred)
print(sorted(set(dir(list[int])) ^ set(dir(list))), type(starred).__dir__(types.GenericAlias(3, 4))[-7:])
for name in "__bases__", "__copy__", "__deepcopy__", "__unpacked__", "__args__":
    print(name, getattr(list[int], name, "none"), name in dir(list[int]))

told = []


class Emptying:
    def __repr__(self):
        told.clear()
        return "emptied"


told += [Emptying(), 1]
try:
    print(types.GenericAlias(int, told))
except IndexError as error:
    print(error)
told += [1, Emptying()]
print(types.GenericAlias(int, told), types.GenericAlias(int, told), types.GenericAlias(int, (told, [Own], [[Own]])))
told.append(told)
print(types.GenericAlias(int, told))
