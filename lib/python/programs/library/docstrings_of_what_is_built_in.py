"""Every built-in function, method and attribute says of itself what CPython says: the checksum of the words, type by type."""
import builtins, datetime, functools, gc, itertools, math, operator, re, struct, sys, types, weakref
from zlib import crc32

#: Made of other parts here than there.
OTHERWISE = ("BaseExceptionGroup", "ExceptionGroup", "__loader__")

WRITTEN_HERE = (
    types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType,
    types.GetSetDescriptorType, types.MemberDescriptorType, types.ClassMethodDescriptorType, staticmethod,
)


def words(holder):
    named = sorted(vars(holder).items())
    return [f"{name}: {value.__doc__}" for name, value in named if isinstance(value, WRITTEN_HERE)]


def tell(name, holder):
    said = words(holder)
    print(f"{name:40} {len(said):3} {crc32(chr(10).join([str(holder.__doc__), *said]).encode()):08x}")


for cls in sorted({v for k, v in vars(builtins).items() if isinstance(v, type) and k not in OTHERWISE}, key=lambda cls: cls.__name__):
    tell(cls.__name__, cls)
for cls in (datetime.date, datetime.time, datetime.timedelta, re.Pattern, re.Match, weakref.ref, type(tell), type(len)):
    tell(f"{cls.__module__}.{cls.__name__}", cls)
for module in (gc, math, itertools):
    tell(module.__name__, module)
for function in (len, print, sorted, sum, sys.getrefcount, sys.getsizeof, functools.reduce, operator.add, struct.pack):
    print(function.__name__, "|", function.__doc__)


class Plain:
    pass


print(Plain.__dict__["__dict__"].__doc__, "|", Plain.__dict__["__weakref__"].__doc__, "|", Plain.__doc__)
print([].append.__doc__, "|", "".join.__doc__, "|", (1).__add__.__doc__, "|", {}.__getitem__.__doc__)
help(len)
help([].sort)
help(Plain)
