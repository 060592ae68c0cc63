# What cannot be made by calling its class says so by its own name, however __new__ is reached.
import array
import csv
import re
import types




for cls in (
    type(iter(array.array("B"))),
    type(csv.reader([])),
    types.UnionType,
    type(iter([])),
    type({}.keys()),
    types.FrameType,
    types.GeneratorType,
    types.CoroutineType,
    types.BuiltinFunctionType,
    re.Pattern,
    re.Match,
):
    for make in cls, lambda: cls.__new__(cls), lambda: object.__new__(cls):
        try:
            print(make())
        except TypeError as error:
            print(error)
