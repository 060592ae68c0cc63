"""Which texts of one character are the object that all share, and when formatting gives the very object that was there."""
import sys


def kind(value):
    return "shared" if sys.getrefcount(value) > 1_000_000 else "own"


one, none = 1, 0
print(kind(str(one)), kind(repr(one)), kind(f"{one}"), kind(f"{one!r}"), kind(format(one)), kind("%r" % one))
print(kind(f"{one:d}"), kind(hex(one)[2:]), kind(chr(97)), kind("abc"[one]), kind("a,b".split(",")[0]))
print(kind("A".lower()), kind("a".upper()), kind("b".replace("b", "a")), kind("ab".replace("b", "")), kind("b".replace("b", "")))
print(kind(b"a".upper()), kind(one.to_bytes(1, "big")), kind(b"b".replace(b"b", b"c")), kind(b"x" * none), kind(b"ab"[:one]))


class Named:
    def __repr__(self):
        return self.name


named = Named()
named.name = "".join(["na", "med"])
print(repr(named) is named.name, str(named) is named.name, f"{named}" is named.name, f"{named!r}" is named.name)
print("%s" % named is named.name, "%r" % (named,) is named.name, "{}".format(named) is named.name, format(named) is named.name)
print(sys.getrefcount(named.name))
